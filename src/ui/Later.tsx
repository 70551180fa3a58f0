/** Parts that are fetched when they are first shown: few readers save files, and the first page waits for none. */
import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useServices, useWords } from "./context";
import type { FilesProgram } from "./files/program";
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

interface LaterProps<Piece> {
	children: (piece: Piece) => ComponentChildren;
}

/** The forms of files that the page makes. */
export function Later({ children }: LaterProps<Forms>) {
	const { forms } = useServices();
	return <Piece from={forms}>{children}</Piece>;
}

/** What reads and shows files that a reader brings. */
export function FilesLater({ children }: LaterProps<FilesProgram>) {
	const { files } = useServices();
	return <Piece from={files}>{children}</Piece>;
}

interface PieceProps<Piece> extends LaterProps<Piece> {
	/** Null: it does not come. */
	from: () => Promise<Piece | null>;
}

/** Asks each time that it is put on the page: what was lost once may come when asked for again. */
function Piece<Of extends object>({ from, children }: PieceProps<Of>) {
	const { t } = useWords();
	const [found, setFound] = useState<Of | "coming" | "lost">("coming");
	useEffect(() => {
		let isThere = true;
		void from().then((came) => isThere && setFound(came ?? "lost"));
		return () => {
			isThere = false;
		};
	}, [from]);
	if (typeof found === "object") return <>{children(found)}</>;
	return (
		<p role="status" class={found === "lost" ? "complaint" : "muted"}>
			{found === "lost" ? t.data.notLoaded : t.data.loading}
		</p>
	);
}
