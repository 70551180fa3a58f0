/** A small piece of a line or area, for the legend: the colours and strokes of the map in a box of SWATCH_BOX. */

import { eventSwatch } from "./events-legend";
import { type Hatch, landOf, PASSED_HATCHES, PASSED_OPACITY, passedInk } from "./land";
import type { SwatchSign } from "./layer";
import { mix, type Palette } from "./palette";
import type { MarkId, Passed } from "./scene";
import { type Swatch, shifted } from "./swatch-parts";
import { type ArchiveLook, archiveInk } from "./tiles";

export type { Swatch } from "./swatch-parts";

/** How much ink the band along the front has: more than on the map, or it would not be seen in so small a box. */
const FRONT_BAND = 0.14;

const LINE = "M0 8H24";
const EDGE = "M1 1H23V15H1Z";
const DOT = "M9 8A3 3 0 1 1 15 8A3 3 0 1 1 9 8Z";
const RING = "M5 8A7 7 0 1 1 19 8A7 7 0 1 1 5 8Z";
const HATCH = "M-2 12L12 -2M-2 20L20 -2M4 20L26 -2M12 20L26 6";

/** The land around a place that bears a sign. */
export function landSwatch(mark: MarkId, palette: Palette): Swatch {
	const { fill, hatch } = landOf(mark, palette);
	if (!hatch) return { fill, strokes: [] };
	return { fill, strokes: tiles(hatch, hatch.colour) };
}

const [WHOLE, RIGHT_HALF] = [
	[0, 8, 16],
	[12, 20],
];

/** A hatch over the box, which tiles of 8 by 8 cover from `columns` on. */
function tiles({ d, width }: Hatch, colour: string, columns = WHOLE): Swatch["strokes"] {
	return columns.flatMap((x) => [0, 8].map((y) => ({ d: shifted(d, x, y), colour, width })));
}

/** Land without a hatch; on paper, where it is as good as white, with an edge. */
function plainLand(fill: string, { name, governorate }: Palette): Swatch {
	const edge = { d: EDGE, colour: governorate, width: 1 };
	return { fill, strokes: name === "print" ? [edge] : [] };
}

/** Land that passed to a party bears its hatch on its wash. */
function passedSwatch(passed: Passed, palette: Palette): Swatch {
	const fill = passed === "open" ? palette.zone : landOf(`held-${passed}`, palette).fill;
	const colour = mix(passedInk(passed, palette), fill, PASSED_OPACITY);
	return { fill, strokes: tiles(PASSED_HATCHES[passed], colour) };
}

/** The dot of a day's own event. */
function archiveSwatch(look: ArchiveLook, palette: Palette): Swatch {
	const ink = archiveInk(palette);
	const disc = (colour: string, width: number) => ({ d: DOT, colour, width });
	// A stroke as wide as twice the radius fills the circle.
	if (look === 2) return { fill: null, strokes: [disc(palette.halo, 8), disc(ink, 6)] };
	const inside = look === 1 ? palette.halo : mix(ink, palette.zone, 0.55);
	return { fill: null, strokes: [disc(ink, 8), disc(inside, 4.5)] };
}

/** How a sign that is not a mark is drawn. */
export function swatchOf(sign: SwatchSign, palette: Palette): Swatch {
	if (sign.kind === "archive") return archiveSwatch(sign.look, palette);
	if (sign.kind === "event") return eventSwatch(sign, palette);
	if (sign.kind === "passed") return passedSwatch(sign.passed, palette);
	if (sign.kind === "point") {
		if (sign.point === "passed") {
			return {
				fill: null,
				strokes: [
					{ d: RING, colour: palette.ink, width: 1.2 },
					{ d: DOT, colour: palette.muted, width: 5 },
				],
			};
		}
		const isSelected = sign.point === "selected";
		return {
			fill: null,
			strokes: [
				{
					d: isSelected ? RING : DOT,
					colour: isSelected ? palette.ink : palette.muted,
					width: isSelected ? 2 : 1.4,
				},
			],
		};
	}
	if (sign.kind === "area") {
		const edge = { d: EDGE, colour: palette.zoneEdge, width: 1.2 };
		switch (sign.area) {
			case "cells": {
				const [one, other] = [landOf("held-1", palette), landOf("held-2", palette)];
				return {
					fill: null,
					strokes: [
						{ d: "M6 0V16", colour: one.fill, width: 12 },
						{ d: "M18 0V16", colour: other.fill, width: 12 },
						...(other.hatch ? tiles(other.hatch, other.hatch.colour, RIGHT_HALF) : []),
					],
				};
			}
			case "left-out":
				return plainLand(palette.zone, palette);
			case "land":
				return plainLand(palette.land, palette);
			case "zone":
				return { fill: null, strokes: [edge] };
			case "rough-zone":
				return { fill: palette.zone, strokes: [{ ...edge, dash: [3, 3] }] };
			case "buffer":
				return {
					fill: palette.zone,
					strokes: [
						{ d: HATCH, colour: palette.buffer, width: 1 },
						{ d: EDGE, colour: palette.buffer, width: 1.2, dash: [1.5, 2] },
					],
				};
		}
	}
	switch (sign.line) {
		case "front":
			// On the soft band that says how exact it is.
			return {
				fill: null,
				strokes: [
					{ d: LINE, colour: mix(palette.ink, palette.zone, FRONT_BAND), width: 12 },
					{ d: LINE, colour: palette.ink, width: 2.2 },
				],
			};
		case "front-unsure":
			return line(palette.ink, 2.2, [4, 3]);
		case "front-other":
			return line(palette.ink, 1.3, [7, 4]);
		case "contact-line":
			return line(palette.contactLine, 1.4, [1.5, 2.5]);
		case "border":
			return line(palette.border, 1.6);
		case "governorate":
			return line(palette.governorate, 1.4, [3, 2]);
		case "river":
			return line(palette.water, 1.4);
		case "road":
			return {
				fill: null,
				strokes: [
					{ d: LINE, colour: palette.roadCase, width: 4 },
					{ d: LINE, colour: palette.road, width: 2 },
				],
			};
	}
}

function line(colour: string, width: number, dash?: readonly number[]): Swatch {
	return { fill: null, strokes: [{ d: LINE, colour, width, ...(dash ? { dash } : {}) }] };
}
