/** The small map that shows where in the country a picture's map lies. */
import type { Feature, Geometry, Position } from "geojson";
import type { Bbox } from "../model/bounds";
import type { Palette } from "../scene/palette";
import { across, down } from "../scene/projection";
import type { Shape } from "./composition";

/** Outlines around the country, as far as the small map reaches; roughly drawn. */
export interface Inset {
	/** The country's name. */
	readonly caption: string;
	readonly lands: readonly Feature<Geometry, { readonly kind: "home" | "foreign" }>[];
}

const HEIGHT_PX = 96;
/** So that the mark stays in sight where the large map shows a village. */
const LEAST_MARK_PX = 5;

interface Frame {
	readonly left: number;
	readonly top: number;
	/** Pixels for the width of the world. */
	readonly scale: number;
	readonly width: number;
	readonly height: number;
}

/** The size of the small map: as wide as its outlines ask for at the height that all have. */
export function insetSize(inset: Inset): { readonly width: number; readonly height: number } {
	const { width, height } = frameOf(inset);
	return { width, height };
}

/** Its shapes: sea, lands, and a mark around what the large map shows. */
export function insetShapes(inset: Inset, seen: Bbox, palette: Palette): Shape[] {
	const frame = frameOf(inset);
	const { width, height } = frame;
	const edge = rectangle(0, 0, width, height);
	const land = (kind: "home" | "foreign", fill: string): Shape => ({
		d: inset.lands
			.filter(({ properties }) => properties.kind === kind)
			.flatMap(({ geometry }) => ringsOf(geometry))
			.map((ring) => ringPath(ring, frame))
			.join(""),
		fill,
		stroke: {
			colour: kind === "home" ? palette.border : fill,
			width: kind === "home" ? 0.75 : 0.5,
		},
	});
	return [
		{ d: edge, fill: palette.sea },
		land("foreign", palette.foreign),
		land("home", palette.zone),
		{
			d: markPath(seen, frame),
			fill: null,
			stroke: { colour: palette.parties[2].ink, width: 1.5 },
		},
		{ d: edge, fill: null, stroke: { colour: palette.muted, width: 0.75 } },
	];
}

function frameOf({ lands }: Inset): Frame {
	const points = lands.flatMap(({ geometry }) => ringsOf(geometry).flat());
	const xs = points.map(([lng = 0]) => across(lng));
	const ys = points.map(([, lat = 0]) => down(lat));
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	const scale = HEIGHT_PX / (bottom - top);
	return { left, top, scale, width: Math.round((right - left) * scale), height: HEIGHT_PX };
}

function ringsOf(geometry: Geometry): Position[][] {
	if (geometry.type === "Polygon") return geometry.coordinates;
	if (geometry.type === "MultiPolygon") return geometry.coordinates.flat();
	return [];
}

function ringPath(ring: readonly Position[], { left, top, scale }: Frame): string {
	const points = ring.map(
		([lng = 0, lat = 0]) =>
			`${short((across(lng) - left) * scale)} ${short((down(lat) - top) * scale)}`,
	);
	return `M${points.slice(0, -1).join("L")}Z`;
}

/** Held within the frame, and never too small to be seen. */
function markPath([west, south, east, north]: Bbox, frame: Frame): string {
	const [fromX, toX] = span(across(west), across(east), frame.left, frame.scale, frame.width);
	const [fromY, toY] = span(down(north), down(south), frame.top, frame.scale, frame.height);
	return rectangle(fromX, fromY, toX, toY);
}

function span(from: number, to: number, first: number, scale: number, room: number) {
	const middle = ((from + to) / 2 - first) * scale;
	const half = Math.max(((to - from) * scale) / 2, LEAST_MARK_PX / 2);
	const held = (at: number) => Math.max(1, Math.min(room - 1, at));
	return [held(middle - half), held(middle + half)] as const;
}

const rectangle = (left: number, top: number, right: number, bottom: number) =>
	`M${short(left)} ${short(top)}L${short(right)} ${short(top)}L${short(right)} ${short(bottom)}L${short(left)} ${short(bottom)}Z`;

const short = (value: number) => String(Math.round(value * 100) / 100);
