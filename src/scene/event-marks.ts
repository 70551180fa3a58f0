/**
 * How the dots of files look, the same for each renderer: a shape for each look, small beside the signs of places, and
 * two weights. Those of the day itself are whole; those of the days before it, and those without a date, are smaller
 * and paler.
 */
import { EVENT_LOOKS, type EventLook } from "./events";
import type { Hatch } from "./land";
import type { Palette } from "./palette";

/** As many events as a drawing of vectors shows: more take a page, a viewer or a printer too long. */
export const MOST_DOTS = 20_000;

/** To the right and down, in radii. */
export type Corner = readonly [x: number, y: number];

const square = ([x, y]: Corner): readonly Corner[] => [
	[-x, -y],
	[x, -y],
	[x, y],
	[-x, y],
];

/** Three corners on a circle around the middle, the first up or down. */
const triangle = (radius: number, way: 1 | -1): readonly Corner[] => {
	const [across, down] = [radius * Math.sin(Math.PI / 3), (way * radius) / 2];
	return [
		[0, -way * radius],
		[across, down],
		[-across, down],
	];
};

const [ARM, HALF_ARM] = [1.2, 0.42];

/** All of about the same area; no corners: a circle of one radius. */
export const EVENT_SHAPES: { readonly [L in EventLook]: readonly Corner[] } = {
	1: [],
	2: triangle(1.5, 1),
	3: [
		[0, -1.28],
		[1.28, 0],
		[0, 1.28],
		[-1.28, 0],
	],
	4: [
		[-HALF_ARM, -ARM],
		[HALF_ARM, -ARM],
		[HALF_ARM, -HALF_ARM],
		[ARM, -HALF_ARM],
		[ARM, HALF_ARM],
		[HALF_ARM, HALF_ARM],
		[HALF_ARM, ARM],
		[-HALF_ARM, ARM],
		[-HALF_ARM, HALF_ARM],
		[-ARM, HALF_ARM],
		[-ARM, -HALF_ARM],
		[-HALF_ARM, -HALF_ARM],
	],
	5: square([0.9, 0.9]),
	6: triangle(1.5, -1),
};

/** No shape reaches farther from its middle than so many radii. */
export const FARTHEST_CORNER = 1.5;

/** How far a shape reaches from its middle, in radii. */
export const reachOf = (look: EventLook): number =>
	Math.max(1, ...EVENT_SHAPES[look].map(([x, y]) => Math.hypot(x, y)));

export interface DotWeight {
	/** As a part of the radius. */
	readonly size: number;
	/** How much of the ground ink and halo cover, 0 to 1. */
	readonly ink: number;
	readonly halo: number;
}

/** In the order in which they are drawn. */
export const DOT_WEIGHTS = {
	earlier: { size: 0.72, ink: 0.5, halo: 0.3 },
	ofDay: { size: 1, ink: 1, halo: 1 },
} as const satisfies Readonly<Record<string, DotWeight>>;

export type DotWeightId = keyof typeof DOT_WEIGHTS;

/** Around each dot, in CSS pixels, so that it stands out from the ground and from its neighbours. */
export const DOT_HALO = 1;

const SIZES = [
	[5, 2.2],
	[8, 3.2],
	[11, 4.6],
	[14, 6],
] as const;

/** Of a dot of the day, in CSS pixels: it grows a little as the map comes nearer. */
export function dotRadius(zoom: number): number {
	const [first, last] = [SIZES[0], SIZES[SIZES.length - 1] ?? SIZES[0]];
	if (zoom <= first[0]) return first[1];
	const next = SIZES.findIndex(([at]) => at > zoom);
	const [from, to] = [SIZES[next - 1], SIZES[next]];
	if (!from || !to) return last[1];
	return from[1] + ((zoom - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}

/** The ring around what is selected: its radius and the strokes of ring and halo, in CSS pixels. */
export const DOT_RING = { apart: 4, width: 2, halo: 4.5 } as const;

/** Of the ring around a selected dot, in CSS pixels: clear of every shape. */
export const dotRingRadius = (zoom: number) => dotRadius(zoom) * FARTHEST_CORNER + DOT_RING.apart;

/** The outline of a dot around a point, as the path of an SVG. */
export function dotPath(look: EventLook, radius: number, x = 0, y = 0): string {
	const number = (value: number) => Number(value.toFixed(2));
	const corners = EVENT_SHAPES[look];
	if (corners.length > 0) {
		const points = corners.map(([a, b]) => `${number(x + a * radius)} ${number(y + b * radius)}`);
		return `M${points.join("L")}Z`;
	}
	const r = number(radius);
	const arc = `A${r} ${r} 0 1 1 `;
	const [left, right] = [
		`${number(x - radius)} ${number(y)}`,
		`${number(x + radius)} ${number(y)}`,
	];
	return `M${left}${arc}${right}${arc}${left}Z`;
}

/**
 * The colours of looks: none is near to a party's, and for the colour-blind too none is near to another's (held by
 * tests/unit/event-colours.test.ts).
 */
const ON_LIGHT = {
	1: "#3C69FF",
	2: "#D2004B",
	3: "#690F96",
	4: "#0F0FE1",
	5: "#965AA5",
	6: "#870F1E",
} as const;
const COLOURS: { readonly [N in Palette["name"]]: { readonly [L in EventLook]: string } } = {
	light: ON_LIGHT,
	print: ON_LIGHT,
	dark: {
		1: "#F03CFF",
		2: "#69F096",
		3: "#FFC3FF",
		4: "#87C300",
		5: "#1EA596",
		6: "#96963C",
	},
};

/** The colour of each look on this palette's ground. */
export function eventColours({ name }: Pick<Palette, "name">): {
	readonly [L in EventLook]: string;
} {
	return COLOURS[name];
}

/** A circle as corners, for what is drawn of straight lines only. */
const ROUND: readonly Corner[] = Array.from({ length: 12 }, (_, index) => {
	const angle = (index / 12) * 2 * Math.PI;
	return [Math.cos(angle), Math.sin(angle)];
});

function tile(look: EventLook): Hatch {
	const corners = EVENT_SHAPES[look].length > 0 ? EVENT_SHAPES[look] : ROUND;
	const points = [...corners, ...corners.slice(0, 1)].map(
		([x, y]) => `${(6 + 2.2 * x).toFixed(2)} ${(6 + 2.2 * y).toFixed(2)}`,
	);
	return { d: `M${points.join("L")}`, width: 1, size: 12 };
}

/** Over areas of files: the shape of the file's dots, open, again and again. */
export const EVENT_HATCHES = Object.fromEntries(
	EVENT_LOOKS.map((look) => [look, tile(look)]),
) as unknown as { readonly [L in EventLook]: Hatch };

/** How strongly it covers the ground. */
export const EVENT_HATCH_OPACITY = 0.6;

/** Of lines of files, in widths: strokes and gaps in turn, none as those of fronts, borders and the contact line. */
export const EVENT_DASHES: { readonly [L in EventLook]: readonly number[] } = {
	1: [6, 1.5],
	2: [6, 1.5, 1, 1.5],
	3: [3, 1.5],
	4: [6, 1.5, 1, 1.5, 1, 1.5],
	5: [3, 1.5, 1, 1.5],
	6: [9, 1.5, 3, 1.5],
};
