/** A link as a QR code. */
import { encode } from "uqr";
import type { Shape } from "./composition";

/** Modules smaller than this run together in a picture of as many pixels as it is laid out in. */
const LEAST_MODULE_PX = 3;
const LEAST_SIDE_PX = 96;

/** Cameras want a bright edge of four modules around the code (ISO/IEC 18004). */
const QUIET = 4;

/** The most that a code of medium correction holds, in bytes of UTF-8. */
export const LONGEST_QR = 2331;

/** A code and the side of its square, which grows with the link. */
export interface Qr {
	readonly side: number;
	readonly shapes: readonly Shape[];
}

/**
 * The code of a link. Dark on bright whatever the picture's colours: not every
 * camera reads the other way round.
 * @throws RangeError for a link of more than `LONGEST_QR` bytes.
 */
export function qrOf(link: string): Qr {
	if (new TextEncoder().encode(link).length > LONGEST_QR)
		throw new RangeError("the link is too long");
	const { data, size } = encode(link, { ecc: "M", border: QUIET });
	const side = Math.max(LEAST_SIDE_PX, size * LEAST_MODULE_PX);
	const module = side / size;
	const at = (index: number) => Math.round(index * module * 1000) / 1000;
	const runs = data.flatMap((row, y) =>
		darkRuns(row).map(([from, to]) => `M${at(from)} ${at(y)}H${at(to)}V${at(y + 1)}H${at(from)}Z`),
	);
	return {
		side,
		shapes: [
			{ d: `M0 0H${side}V${side}H0Z`, fill: "#FFFFFF" },
			{ d: runs.join(""), fill: "#000000" },
		],
	};
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
