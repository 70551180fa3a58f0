/** Forms that are fetched when they are first shown: few readers save files, and the first page waits for none. */
import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useServices, useWords } from "./context";
import type { Wishing } from "./wish";

/** What an embedded page has in place of the bar and around the panel. */
export interface Compact {
	readonly EmbedBar: ComponentType;
	readonly EmbedPanel: ComponentType<{ children: ComponentChildren }>;
	readonly GestureHint: ComponentType;
}

/** What comes in one piece. */
export interface Forms {
	readonly ArchivedEvents: ComponentType;
	readonly DataForm: ComponentType;
	readonly FilmForm: ComponentType;
	readonly SnapshotForm: ComponentType<Wishing>;
	readonly EmbedForm: ComponentType;
}

interface LaterProps {
	children: (forms: Forms) => ComponentChildren;
}

/** Asks each time that it is put on the page: what was lost once may come when asked for again. */
export function Later({ children }: LaterProps) {
	const { t } = useWords();
	const { forms } = useServices();
	const [found, setFound] = useState<Forms | "coming" | "lost">("coming");
	useEffect(() => {
		let isThere = true;
		void forms().then((came) => isThere && setFound(came ?? "lost"));
		return () => {
			isThere = false;
		};
	}, [forms]);
	if (typeof found === "object") return <>{children(found)}</>;
	return (
		<p role="status" class={found === "lost" ? "complaint" : "muted"}>
			{found === "lost" ? t.data.notLoaded : t.data.loading}
		</p>
	);
}
