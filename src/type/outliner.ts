/** Outlines of text from the map's own fonts. */
import { round } from "../svg/numbers";
import type { Outliner } from "../svg/outline";
import type { SetGlyph, SetLine, Typesetter } from "./typeset";

/** Decimals of a pixel: finer than what any printer sets. */
const DECIMALS = 2;

/** Turns texts into paths; sizes and widths in pixels. */
export function outliner(typeset: Typesetter): Outliner {
	return (text, { size, weight, spacing }) => {
		const line = typeset(text, { weight, spacing: spacing / size });
		return { d: lineOutline(line, size), width: line.width * size };
	};
}

/** The path of a line that begins at 0 0, its letters `size` pixels high. */
export function lineOutline({ runs }: SetLine, size: number): string {
	return runs
		.flatMap(({ font, glyphs }) => glyphs.map((set) => outlineOf(set, size, font.unitsPerEm)))
		.join("");
}

const LETTERS = {
	moveTo: "m",
	lineTo: "l",
	quadraticCurveTo: "q",
	bezierCurveTo: "c",
	closePath: "z",
} as const;

/** The path of a glyph: by steps from point to point, which is shorter than positions. */
function outlineOf({ glyph, x, y }: SetGlyph, size: number, unitsPerEm: number): string {
	const scale = size / unitsPerEm;
	const [left, up] = [x * size, y * size];
	let [atX, atY] = [0, 0];
	let [startX, startY] = [0, 0];
	let isFirst = true;
	let d = "";
	for (const { command, args } of glyph.path.commands) {
		if (command === "closePath") {
			d += "z";
			[atX, atY] = [startX, startY];
			continue;
		}
		const points: [number, number][] = [];
		for (let index = 0; index + 1 < args.length; index += 2) {
			points.push([
				round(left + (args[index] ?? 0) * scale, DECIMALS),
				round(-up - (args[index + 1] ?? 0) * scale, DECIMALS),
			]);
		}
		const steps = points.flatMap(([toX, toY]) => [toX - atX, toY - atY]);
		// A glyph begins at a place of its own; what follows are steps.
		d += `${isFirst ? "M" : LETTERS[command]}${numbers(steps)}`;
		isFirst = false;
		[atX, atY] = points.at(-1) ?? [atX, atY];
		if (command === "moveTo") [startX, startY] = [atX, atY];
	}
	return d;
}

/** "1.5-.25 3": a sign parts numbers, and a zero before the point says nothing. */
function numbers(values: readonly number[]): string {
	return values.reduce((text, value, index) => {
		const short = String(round(value, DECIMALS)).replace(/^(-?)0\./, "$1.");
		return text + (index > 0 && !short.startsWith("-") ? " " : "") + short;
	}, "");
}
