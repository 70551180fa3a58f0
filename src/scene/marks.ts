/**
 * The signs of the map, as paths in a box of 24 by 24, its middle at 12, 12. Shape and fill carry the meaning
 * and colour repeats it: held is solid, inferred is open, and each party has a shape of its own, so that
 * a print in black says the same.
 */
import { RAD } from "../model/ground";
import { SIGN_KINDS } from "../world/signs";
import type { Palette } from "./palette";
import type { MarkId, ReportMark, Slot } from "./scene";

/** One path of a sign; `fill` and `stroke` are colours or "none". Drawn in order, the first lowest. */
export interface MarkPath {
	readonly d: string;
	readonly fill: string;
	readonly stroke: string;
	readonly width: number;
	readonly dash?: readonly number[];
}

export const MARK_BOX = 24;

export const SLOTS: readonly Slot[] = [1, 2, 3, 4, 5, 6];

/** Every sign for a town, in the order in which they are drawn: what is most pressing lies on top. */
export const TOWN_MARKS: readonly MarkId[] = [
	"unknown",
	...SLOTS.map((slot): MarkId => `inferred-${slot}`),
	...SLOTS.map((slot): MarkId => `held-${slot}`),
	"uncertain",
	"fighting",
];

export const POST_MARKS = [
	"post-perhaps",
	"post",
	"post-perhaps-enclosed",
	"post-enclosed",
] as const satisfies readonly MarkId[];

export const REPORT_MARKS: readonly ReportMark[] = SIGN_KINDS;

export const MARKS: readonly MarkId[] = [...TOWN_MARKS, ...POST_MARKS, ...REPORT_MARKS];

const MIDDLE = MARK_BOX / 2;

function circle(radius: number): string {
	const arc = `A${radius} ${radius} 0 1 1`;
	const left = MIDDLE - radius;
	const right = MIDDLE + radius;
	return `M${left} ${MIDDLE}${arc} ${right} ${MIDDLE}${arc} ${left} ${MIDDLE}Z`;
}

/** A closed ring of points at the given radii in turn, the first at the top (`turn`: degrees clockwise). */
function ring(corners: number, radii: readonly number[], turn = 0, drop = 0): string {
	const points = Array.from({ length: corners }, (_, index) => {
		const angle = ((index / corners) * 360 + turn - 90) * RAD;
		const radius = radii[index % radii.length] ?? 0;
		const x = MIDDLE + radius * Math.cos(angle);
		const y = MIDDLE + drop + radius * Math.sin(angle);
		return `${x.toFixed(2)} ${y.toFixed(2)}`;
	});
	return `M${points.join("L")}Z`;
}

/** The shapes by slot, of about the same area, `scale` 1 for a sign at full weight. */
function partyShape(slot: Slot, scale: number): string {
	switch (slot) {
		case 1:
			return circle(7.4 * scale);
		case 2:
			return ring(4, [9.2 * scale], 45);
		case 3:
			return ring(3, [10.6 * scale], 0, 1.8 * scale);
		case 4:
			return ring(4, [9.8 * scale]);
		case 5:
			return ring(5, [9 * scale], 0, 0.4 * scale);
		case 6:
			return ring(6, [8.8 * scale], 30);
	}
}

function path(d: string, fill: string, stroke = "none", width = 0): MarkPath {
	return { d, fill, stroke, width };
}

/** A shape in one colour on a thin halo that keeps it off the ground and off its neighbours. */
function solid(d: string, ink: string, halo: string): MarkPath[] {
	return [path(d, halo, halo, 4), path(d, ink)];
}

function inferred(slot: Slot, palette: Palette): MarkPath[] {
	const { ink, wash } = palette.parties[slot];
	const d = partyShape(slot, 0.76);
	return [path(d, palette.halo, palette.halo, 5), path(d, wash, ink, 2)];
}

const POLE = "M6 22V3";
const FLAG = "M6 3L20 7.5L6 12Z";
const SMALL_POLE = "M9 18V6";
const SMALL_FLAG = "M9 6L17 9L9 12Z";

/** An open flag: whether it stood on this day is not known. */
function post(palette: Palette, isOpen: boolean): MarkPath[] {
	const { halo, post: ink } = palette;
	return [
		path(`${POLE}${FLAG}`, halo, halo, 5),
		path(POLE, "none", ink, 2.4),
		isOpen ? path(FLAG, halo, ink, 1.8) : path(FLAG, ink, ink, 0.8),
	];
}

/** A broken ring: whether it was enclosed on this day is not known. */
function enclosedPost(palette: Palette, isOpen: boolean): MarkPath[] {
	const around = path(circle(10), "none", palette.post, 2);
	return [
		path(circle(10), palette.halo, palette.halo, 4),
		isOpen ? { ...around, dash: [3.6, 2.7] } : around,
		path(SMALL_POLE, "none", palette.post, 2.2),
		path(SMALL_FLAG, palette.post, palette.post, 0.6),
	];
}

function uncertain(palette: Palette): MarkPath[] {
	return [
		path(circle(8), palette.halo, palette.halo, 5),
		path("M12 4A8 8 0 0 0 12 20Z", palette.ink),
		path(circle(8), "none", palette.ink, 2),
	];
}

function unknown(palette: Palette): MarkPath[] {
	const d = circle(6.6);
	return [
		path(d, palette.halo, palette.halo, 5),
		{ ...path(d, "none", palette.unknown, 2.2), dash: [3.4, 3.5] },
	];
}

const CHEVRONS = "M4 4L12 11L20 4M4 12L12 19L20 12";
const UNIT = "M3 6H21V19H3Z";
const UNIT_BAR = "M3 19L21 6";

/** Two strokes that point down: no filled shape, so that they are not read as fighting or as a holder. */
function strike({ ink, halo }: Palette): MarkPath[] {
	return [path(CHEVRONS, "none", halo, 8), path(CHEVRONS, "none", ink, 3.4)];
}

/** An open oblong with a bar across it: what is inferred is open too, but has no bar. */
function deployment({ ink, halo }: Palette): MarkPath[] {
	return [
		path(UNIT, halo, halo, 6),
		path(UNIT, "none", ink, 2.6),
		path(UNIT_BAR, "none", ink, 2.4),
	];
}

/** The drawing of a sign in a palette's colours. */
export function markOf(id: MarkId, palette: Palette): readonly MarkPath[] {
	for (const slot of SLOTS) {
		if (id === `held-${slot}`) {
			return solid(partyShape(slot, 1), palette.parties[slot].ink, palette.halo);
		}
		if (id === `inferred-${slot}`) return inferred(slot, palette);
	}
	switch (id) {
		case "fighting":
			return solid(ring(16, [11, 5.6]), palette.ink, palette.halo);
		case "uncertain":
			return uncertain(palette);
		case "post":
		case "post-perhaps":
			return post(palette, id === "post-perhaps");
		case "post-enclosed":
		case "post-perhaps-enclosed":
			return enclosedPost(palette, id === "post-perhaps-enclosed");
		case "strike":
			return strike(palette);
		case "deployment":
			return deployment(palette);
		default:
			return unknown(palette);
	}
}
