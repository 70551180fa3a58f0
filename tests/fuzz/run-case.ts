/** Runs one case to its end and says what came of it: whatever is thrown or left behind is an outcome too. */
import { inspect } from "node:util";
import type { Dataset } from "../../src/model/types";
import type { FuzzCase } from "./cases";
import { judgeAddress } from "./judge-address";
import { judgeDataset } from "./judge-dataset";
import { judgeImport } from "./judge-import";
import type { FaultFound, Outcome } from "./outcome";
import { ancestors, pollution } from "./walk";

/** Never rejects. Promises that reject with nobody listening count as thrown, also those of earlier cases. */
export async function runCase(
	{ what }: Pick<FuzzCase, "what">,
	dataset: Dataset,
): Promise<Outcome> {
	const before = ancestors();
	const stray: unknown[] = [];
	const listen = (reason: unknown) => stray.push(reason);
	process.on("unhandledRejection", listen);
	const outcome = await judged(what, dataset);
	// A promise that nobody listens to is told of a turn later.
	await new Promise((resolve) => setImmediate(resolve));
	process.off("unhandledRejection", listen);
	const polluted = pollution(before).map(
		(words): FaultFound => ({ kind: "polluted prototype", words }),
	);
	return { ...outcome, faults: [...outcome.faults, ...stray.map(thrown), ...polluted] };
}

async function judged(what: FuzzCase["what"], dataset: Dataset): Promise<Outcome> {
	try {
		if (what.subject === "dataset") return await judgeDataset(what);
		return what.subject === "import" ? await judgeImport(what) : judgeAddress(what, dataset);
	} catch (error) {
		return { hasModel: false, faults: [thrown(error)] };
	}
}

function thrown(error: unknown): FaultFound {
	return { kind: "raw throw", words: inspect(error).slice(0, 800) };
}
