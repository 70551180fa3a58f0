/**
 * How land looks by the sign of its nearest place: the wash of the party that holds it, paler where that is
 * inferred; hatched where it is not known who held it, each reason with a pattern of its own.
 */
import { mix, type Palette } from "./palette";
import type { MarkId, Passed, Slot } from "./scene";

/** How much of a party's wash covers the ground. */
export const WASH = { held: 0.85, inferred: 0.42 } as const;

export const HATCHED = ["uncertain", "fighting", "unknown"] as const;
export type Hatched = (typeof HATCHED)[number];

export interface Hatch {
	/** A path of straight lines (M and L only) in a tile of `size` by `size` pixels that repeats without a seam. */
	readonly d: string;
	readonly width: number;
	readonly size: number;
}

/** Stripes that fall: the date is uncertain; a grid: fighting is reported; dots: nothing is known. */
export const HATCHES: { readonly [H in Hatched]: Hatch } = {
	uncertain: { d: "M-1 -1L9 9M-5 3L5 13M3 -5L13 5", width: 1.4, size: 8 },
	fighting: { d: "M-1 -1L9 9M-1 9L9 -1", width: 1.2, size: 8 },
	unknown: { d: "M2 2L3 2M6 6L7 6", width: 1, size: 8 },
};

/** Lines of a buffer that rise, so thin that what lies under them stays in sight. */
export const BUFFER_HATCH: Hatch = { d: "M-7 7L1 -1M-1 7L7 -1M5 7L13 -1", width: 0.55, size: 6 };

/** How strongly a hatch covers the ground. */
export const HATCH_OPACITY = 0.5;

/** The ground and the hatch of land whose place bears a sign. */
export function landOf(
	mark: MarkId,
	palette: Palette,
): { readonly fill: string; readonly hatch: Hatch | null } {
	const [, kind, slot] = /^(held|inferred)-(\d)$/.exec(mark) ?? [];
	if (kind === "held" || kind === "inferred") {
		const { wash } = palette.parties[Number(slot) as Slot];
		return { fill: mix(wash, palette.zone, WASH[kind]), hatch: null };
	}
	const hatched = HATCHED.find((id) => id === mark);
	return { fill: palette.zone, hatch: hatched ? HATCHES[hatched] : null };
}

/**
 * Over land that a party has on the later of two days only: bars of its own direction or form, so that each
 * party's gain is told without colour. `open`: on one of the days nobody is known to have it.
 */
export const PASSED_HATCHES: { readonly [P in Passed]: Hatch } = {
	1: { d: "M4 -1L4 9", width: 2.2, size: 8 },
	2: { d: "M-1 4L9 4", width: 2.2, size: 8 },
	3: { d: "M-1 9L9 -1M-5 5L5 -5M3 13L13 3", width: 2.2, size: 8 },
	4: { d: "M-4 10L4 2L12 10", width: 1.8, size: 8 },
	5: { d: "M4 1L4 7M1 4L7 4", width: 1.6, size: 8 },
	6: { d: "M1 2L4 2M5 6L8 6", width: 2.2, size: 8 },
	open: { d: "M2.5 2.5L5.5 5.5M5.5 2.5L2.5 5.5", width: 1.1, size: 8 },
};

/** How strongly it covers the ground. */
export const PASSED_OPACITY = 0.75;

export function passedInk(passed: Passed, palette: Palette): string {
	return passed === "open" ? palette.ink : palette.parties[passed].ink;
}
