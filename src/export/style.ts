/** How a feature of a file looks: the colours of the map, as far as other programs know them. */
import { light, type Palette } from "../scene/palette";
import type { Slot } from "../scene/scene";
import type { Status } from "../world/world";

export interface Style {
	readonly colour: string;
	/** Of a point: a name of Maki, or a letter (simplestyle-spec 1.1). */
	readonly symbol?: string;
	/** Of a line or the edge of an area, in pixels. */
	readonly width?: number;
	/** Of an area: how much of the ground its colour covers, from 0 to 1. */
	readonly cover?: number;
}

/** A file looks the same whatever colours its maker's screen has. */
export const PALETTE: Palette = light;

/** Shape repeats what colour says, as on the map; hollow: inferred. */
const SYMBOLS: { readonly [S in Slot]: readonly [solid: string, hollow: string] } = {
	1: ["circle", "circle-stroked"],
	2: ["square", "square-stroked"],
	3: ["triangle", "triangle-stroked"],
	4: ["d", "4"],
	5: ["p", "5"],
	6: ["h", "6"],
};

/** Of a place, and of the land around it, by its status. */
export function statusStyle(status: Status | undefined): Style {
	switch (status?.kind) {
		case "held": {
			const { slot } = status.party;
			const isInferred = status.assessment.basis === "inferred";
			return {
				colour: PALETTE.parties[slot].ink,
				symbol: SYMBOLS[slot][isInferred ? 1 : 0],
				width: 0.5,
				cover: isInferred ? 0.15 : 0.35,
			};
		}
		case "fighting":
			return { colour: PALETTE.ink, symbol: "danger", width: 0.5, cover: 0.3 };
		case "uncertain":
			return { colour: PALETTE.muted, symbol: "u", width: 0.5, cover: 0.25 };
		default:
			return { colour: PALETTE.unknown, symbol: "cross", width: 0.5, cover: 0.1 };
	}
}
