/** A link as a QR code. */
import { encode } from "uqr";
import type { Shape } from "./composition";

/** Cameras want a bright edge of four modules around the code (ISO/IEC 18004). */
const QUIET = 4;

/** The most that a code of medium correction holds, in bytes of UTF-8. */
export const LONGEST_QR = 2331;

/**
 * The shapes of the code in a square of `side` pixels. Dark on bright whatever the picture's colours: not every
 * camera reads the other way round.
 * @throws RangeError for a link of more than `LONGEST_QR` bytes.
 */
export function qrShapes(link: string, side: number): Shape[] {
	if (new TextEncoder().encode(link).length > LONGEST_QR)
		throw new RangeError("the link is too long");
	const { data, size } = encode(link, { ecc: "M", border: QUIET });
	const module = side / size;
	const at = (index: number) => Math.round(index * module * 1000) / 1000;
	const runs = data.flatMap((row, y) =>
		darkRuns(row).map(([from, to]) => `M${at(from)} ${at(y)}H${at(to)}V${at(y + 1)}H${at(from)}Z`),
	);
	return [
		{ d: `M0 0H${side}V${side}H0Z`, fill: "#FFFFFF" },
		{ d: runs.join(""), fill: "#000000" },
	];
}

/** Dark modules beside each other are one rectangle: no hairlines between them. */
function darkRuns(row: readonly boolean[]): (readonly [from: number, to: number])[] {
	const runs: [number, number][] = [];
	row.forEach((isDark, index) => {
		if (!isDark) return;
		const last = runs.at(-1);
		if (last?.[1] === index) last[1] = index + 1;
		else runs.push([index, index + 1]);
	});
	return runs;
}
