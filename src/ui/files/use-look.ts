/** Looks at a file again where the reader says otherwise how it is written: names, sample and guesses are others then. */
import { useState } from "preact/hooks";
import type { Brought, Chosen, ImportProblem } from "../../import/types";
import { unlessCalledOff, useWork } from "../work";
import type { EventsFound } from "./FilesForm";
import { useFiles } from "./words";

interface Look {
	/** What the last look found that found anything. */
	readonly found: EventsFound;
	/** Why the file cannot be read as it was chosen. */
	readonly problem: ImportProblem | null;
	readonly chosen: Chosen;
	/** What was found is not yet that of what was chosen. */
	readonly isLooking: boolean;
	/** Chooses this beside what was chosen before. */
	again(more: Chosen): void;
}

/** @param first what was found when the file was looked at before anything was chosen. */
export function useLook(file: Brought, first: EventsFound): Look {
	const { importer } = useFiles();
	const [look, setLook] = useState<Omit<Look, "again">>({
		found: first,
		problem: null,
		chosen: {},
		isLooking: false,
	});
	const work = useWork();
	const again = (more: Chosen) => {
		const chosen = { ...look.chosen, ...more };
		setLook({ ...look, chosen, isLooking: true });
		work.stop();
		const signal = work.begin();
		void importer.inspect([file], signal, chosen).then((next) => {
			if (signal.aborted) return;
			setLook((before) => ({
				...before,
				found: next.kind === "events" ? next : before.found,
				problem: next.kind === "refused" ? next.problem : null,
				isLooking: false,
			}));
		}, unlessCalledOff(signal));
	};
	return { ...look, again };
}
