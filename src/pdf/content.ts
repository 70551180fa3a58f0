/** A stream of what is drawn, with what it refers to and what it covers. */
import { after, type Bounds, both, type Matrix, moved, NOWHERE, STILL } from "./matrix";
import { dictionary, numbers, type Ref } from "./syntax";

type Resource = "XObject" | "Pattern" | "ExtGState" | "Font";

/** An address that a part of a page leads to. */
export interface Link {
	readonly address: string;
	readonly bounds: Bounds;
}

export interface Content {
	/** Adds operators. */
	write(operators: string): void;
	/** Adds what holds until it is set anew; left out where it holds already. */
	set(what: string, operators: string): void;
	/** What is set and moved by `draw` is forgotten after it. */
	apart(draw: () => void): void;
	move(matrix: Matrix): void;
	/** The name under which this stream knows an object. */
	name(kind: Resource, ref: Ref): string;
	/** Says what is covered, as seen from where the pen is. */
	cover(bounds: Bounds): void;
	link(link: Link): void;
	/** From where the pen is to where the stream begins. */
	moved(): Matrix;
	operators(): string;
	/** The dictionary of what is referred to. */
	resources(): string;
	covered(): Bounds;
	links(): readonly Link[];
}

/** An empty stream; nothing is set yet, and the pen is where it begins. */
export function newContent(): Content {
	const lines: string[] = [];
	const used = new Map<Resource, Map<string, Ref>>();
	const links: Link[] = [];
	let held = new Map<string, string>();
	let matrix = STILL;
	let covered = NOWHERE;
	return {
		write: (operators) => lines.push(operators),
		set(what, operators) {
			if (held.get(what) === operators) return;
			held.set(what, operators);
			lines.push(operators);
		},
		apart(draw) {
			const before = { held: new Map(held), matrix };
			lines.push("q");
			draw();
			lines.push("Q");
			({ held, matrix } = before);
		},
		move(by) {
			matrix = after(by, matrix);
			lines.push(`${numbers(by, 5)} cm`);
		},
		name(kind, ref) {
			const name = `${kind[0]}${Number.parseInt(ref, 10)}`;
			const known = used.get(kind) ?? new Map<string, Ref>();
			used.set(kind, known.set(name, ref));
			return `/${name}`;
		},
		cover(bounds) {
			covered = both(covered, moved(bounds, matrix));
		},
		link({ address, bounds }) {
			links.push({ address, bounds: moved(bounds, matrix) });
		},
		moved: () => matrix,
		operators: () => lines.join("\n"),
		resources: () =>
			dictionary(
				Object.fromEntries(
					[...used].map(([kind, refs]) => [kind, dictionary(Object.fromEntries(refs))]),
				),
			),
		covered: () => covered,
		links: () => links,
	};
}
