/**
 * How land looks by the sign of its nearest place: the wash of the party that holds it, paler where that is
 * inferred; hatched where it is not known who held it, each reason with a pattern of its own.
 */
import { mix, type Palette } from "./palette";
import type { MarkId, Slot } from "./scene";

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
