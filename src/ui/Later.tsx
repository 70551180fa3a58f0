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

/** What is read once something is chosen. */
export type Reading = typeof import("./reading");

/** A part of the program that is fetched when it is needed. */
export interface Fetched<Program> {
	/** Null: it is not there yet. */
	now(): Program | null;
	/** Null: it does not come. */
	get(): Promise<Program | null>;
	/** The same, but asked for in a quiet moment: what the reader sees first comes first. */
	soon(): Promise<Program | null>;
}

interface LaterProps<Piece> {
	children: (piece: Piece) => ComponentChildren;
}

/** The forms of files that the page makes. */
export function Later({ children }: LaterProps<Forms>) {
	const { forms } = useServices();
	return <Piece from={forms}>{children}</Piece>;
}

interface ReadingProps extends LaterProps<Reading> {
	/** Below what the first view shows: it waits for a quiet moment. */
	soon?: boolean;
}

/** What is read once something is chosen: at once where it has come. */
export function ReadingLater({ soon = false, children }: ReadingProps) {
	const { reading } = useServices();
	return (
		<Piece from={soon ? reading.soon : reading.get} now={reading.now}>
			{children}
		</Piece>
	);
}

/** What reads and shows files that a reader brings. */
export function FilesLater({ children }: LaterProps<FilesProgram>) {
	const { files } = useServices();
	return <Piece from={files}>{children}</Piece>;
}

interface PieceProps<Piece> extends LaterProps<Piece> {
	/** Null: it does not come. */
	from: () => Promise<Piece | null>;
	/** Null: it is to be waited for. */
	now?: () => Piece | null;
}

/** Asks each time that it is put on the page: what was lost once may come when asked for again. */
function Piece<Of extends object>({ from, now, children }: PieceProps<Of>) {
	const { t } = useWords();
	const [found, setFound] = useState<Of | "coming" | "lost">(() => now?.() ?? "coming");
	const isFound = typeof found === "object";
	useEffect(() => {
		if (isFound) return;
		let isThere = true;
		void from().then((came) => isThere && setFound(came ?? "lost"));
		return () => {
			isThere = false;
		};
	}, [from, isFound]);
	if (typeof found === "object") return <>{children(found)}</>;
	if (found === "coming") {
		return (
			<p role="status" class="muted">
				{t.data.loading}
			</p>
		);
	}
	return (
		<div class="complaint">
			<p role="status">{t.data.notLoaded}</p>
			<button type="button" class="link" onClick={() => location.reload()}>
				{t.problems.reload}
			</button>
		</div>
	);
}
