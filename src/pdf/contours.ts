/** The outline of a letter as a TrueType font holds it: points on it, and handles of curves between them. */
import type { SetGlyph } from "../type/typeset";

export interface OutlinePoint {
	readonly x: number;
	readonly y: number;
	readonly isOn: boolean;
}

/** A closed line. */
export type Contour = readonly OutlinePoint[];

/** @throws Error for curves with two handles, which TrueType has none of. */
export function contoursOf(
	commands: SetGlyph["glyph"]["path"]["commands"],
	scale: number,
	[right, up]: readonly [number, number],
): Contour[] {
	const contours: OutlinePoint[][] = [];
	for (const { command, args } of commands) {
		if (command === "closePath") continue;
		if (command === "bezierCurveTo") throw new Error("a curve with two handles");
		if (command === "moveTo") contours.push([]);
		for (let index = 0; index + 1 < args.length; index += 2) {
			const [x = 0, y = 0] = args.slice(index, index + 2);
			const isOn = index + 2 === args.length;
			contours.at(-1)?.push({ x: x * scale + right, y: y * scale + up, isOn });
		}
	}
	return contours.map(asWritten).filter((contour) => contour.length > 1);
}

/** Without points that follow from others: an end that is the start, the middle between two handles. */
function asWritten(contour: readonly OutlinePoint[]): Contour {
	const [first, last] = [contour[0], contour.at(-1)];
	const open = first && last && isSame(first, last) ? contour.slice(0, -1) : contour;
	return open
		.filter((point, index) => {
			const [before, next] = [open.at(index - 1), open[(index + 1) % open.length]];
			if (!point.isOn || !before || !next || before.isOn || next.isOn) return true;
			return !isSame(point, { x: (before.x + next.x) / 2, y: (before.y + next.y) / 2 });
		})
		.map(({ x, y, isOn }) => ({ x: Math.round(x), y: Math.round(y), isOn }));
}

type Spot = Pick<OutlinePoint, "x" | "y">;
const isSame = (a: Spot, b: Spot) => Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;
