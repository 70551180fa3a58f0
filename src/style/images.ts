/** The pictures that the style names: signs of scene/marks.ts by their id, hatches, and one of nothing. */
import { EVENT_HATCHES, eventColours } from "../scene/event-marks";
import { EVENT_LOOKS, type EventLook } from "../scene/events";
import {
	BUFFER_HATCH,
	HATCHED,
	HATCHES,
	type Hatch,
	PASSED,
	PASSED_HATCHES,
	partyHatch,
	passedInk,
} from "../scene/land";
import { SLOTS } from "../scene/marks";
import type { Palette } from "../scene/palette";
import type { Passed, Slot } from "../scene/scene";

export const HATCH = "hatch";
/** Of land of which it is not known who held it; by the sign of its place. */
export const LAND_HATCHES = {
	uncertain: "hatch-uncertain",
	fighting: "hatch-fighting",
	unknown: "hatch-unknown",
} as const;
/** Of the land of a party, on paper. */
export const landHatch = (slot: Slot) => `hatch-party-${slot}`;
/** Of land that passed from one party to another between two days, or may have. */
export const passedHatch = (passed: Passed) => `hatch-passed-${passed}`;
/** Of areas of files. */
export const importedHatch = (look: EventLook) => `hatch-imported-${look}`;
/** A picture of nothing, with the size of a sign: it keeps labels off the signs (see labels.ts). */
export const CLEAR = "clear";

/** A hatch as a picture that repeats without a seam, in a colour. */
export interface HatchImage {
	readonly id: string;
	readonly hatch: Hatch;
	readonly ink: string;
}

/** Every hatch that the style names. */
export function hatchesOf(palette: Palette): readonly HatchImage[] {
	return [
		{ id: HATCH, hatch: BUFFER_HATCH, ink: palette.buffer },
		...HATCHED.map((mark) => ({
			id: LAND_HATCHES[mark],
			hatch: HATCHES[mark],
			ink: palette.ink,
		})),
		...SLOTS.flatMap((slot) => {
			const hatch = partyHatch(slot, palette);
			return hatch ? [{ id: landHatch(slot), hatch, ink: palette.parties[slot].ink }] : [];
		}),
		...PASSED.map((passed) => ({
			id: passedHatch(passed),
			hatch: PASSED_HATCHES[passed],
			ink: passedInk(passed, palette),
		})),
		...EVENT_LOOKS.map((look) => ({
			id: importedHatch(look),
			hatch: EVENT_HATCHES[look],
			ink: eventColours(palette)[look],
		})),
	];
}
