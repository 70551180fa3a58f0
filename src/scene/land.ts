/**
 * How land looks by the sign of its nearest place: the wash of the party that holds it, paler where that is
 * inferred; hatched where it is not known who held it, each reason with a pattern of its own.
 */
import { SLOTS } from "./marks";
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

/**
 * On paper, which may be printed in grey, the land of each party but the first bears thin lines of its own, so that it is
 * told without colour. They are not the lines of HATCHES, nor those of a buffer.
 */
export const PARTY_HATCHES: { readonly [S in Slot]: Hatch | null } = {
	1: null,
	2: { d: "M-1 4L9 4", width: 0.6, size: 8 },
	3: { d: "M4 -1L4 9", width: 0.6, size: 8 },
	4: { d: "M-4 10L4 2L12 10", width: 0.6, size: 8 },
	5: { d: "M4 2L4 6M2 4L6 4", width: 0.6, size: 8 },
	6: { d: "M1 2L4 2M5 6L8 6", width: 0.7, size: 8 },
};

/** How strongly it covers the party's wash. */
export const PARTY_HATCH_OPACITY = { held: 0.5, inferred: 0.3 } as const;

/** The hatch of a party's land; null: it has none, on a screen or where it is told apart by that. */
export function partyHatch(slot: Slot, { name }: Palette): Hatch | null {
	return name === "print" ? PARTY_HATCHES[slot] : null;
}

/** Lines of a buffer that rise, so thin that what lies under them stays in sight. */
export const BUFFER_HATCH: Hatch = { d: "M-7 7L1 -1M-1 7L7 -1M5 7L13 -1", width: 0.55, size: 6 };

/** How strongly a hatch covers the ground. */
export const HATCH_OPACITY = 0.5;

/** Land as it looks: its ground, and over that a hatch in the colour that it comes out as. */
export interface LandLook {
	readonly fill: string;
	readonly hatch: (Hatch & { readonly colour: string }) | null;
}

/** The ground and the hatch of land whose place bears a sign. */
export function landOf(mark: MarkId, palette: Palette): LandLook {
	const [, kind, digit] = /^(held|inferred)-(\d)$/.exec(mark) ?? [];
	if (kind === "held" || kind === "inferred") {
		const slot = Number(digit) as Slot;
		const { wash, ink } = palette.parties[slot];
		const fill = mix(wash, palette.zone, WASH[kind]);
		const hatch = partyHatch(slot, palette);
		const colour = mix(ink, fill, PARTY_HATCH_OPACITY[kind]);
		return { fill, hatch: hatch && { ...hatch, colour } };
	}
	const hatched = HATCHED.find((id) => id === mark);
	const colour = mix(palette.ink, palette.zone, HATCH_OPACITY);
	return { fill: palette.zone, hatch: hatched ? { ...HATCHES[hatched], colour } : null };
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

/** All ways in which land can pass between two days. */
export const PASSED: readonly Passed[] = [...SLOTS, "open"];

/** How strongly it covers the ground. */
export const PASSED_OPACITY = 0.75;

/** The colour of the hatch over land that passed. */
export function passedInk(passed: Passed, palette: Palette): string {
	return passed === "open" ? palette.ink : palette.parties[passed].ink;
}
