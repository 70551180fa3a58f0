/** A picture of a given size: the map has the room that the words around it leave. */
import type { Sight } from "../scene/projection";
import type { Size } from "../scene/room";
import type { Camera } from "../scene/scene";
import { COLUMN_GAP } from "./blocks";
import { compose, composeBeside } from "./compose";
import type { Composition, Measure } from "./composition";
import type { Furniture } from "./furniture";
import { MARGIN } from "./text-styles";

/** Less is no map any more, in CSS pixels. */
export const LOWEST_MAP = 200;

/** How much of a picture's width a legend beside the map may take. */
const COLUMNS = [0.23, 0.27, 0.31, 0.36, 0.42];
const NARROWEST_COLUMN = 230;

/** Around a dataset's own view, in pixels. */
export const VIEW_PADDING = 12;

/** A map whose shorter side is less than this part of the picture's is small: names of sources give way to it. */
const SMALL_MAP = 0.4;

export interface Fitted extends Pick<Sight, "camera"> {
	readonly composition: Composition;
}

/** Where the map looks, and how much of the room that there is for it it fills. */
export type LookAt = (room: Size) => Sight;

/** A way to lay out a picture whose map has a given room. */
interface Plan {
	readonly width: number;
	readonly lay: (room: Size, sight: Sight) => Composition | null;
}

/**
 * Composes a picture that is `size` in all, in CSS pixels: the legend below the map or beside it, whichever
 * leaves the map more room both ways; sources are counted instead of named where the map would be small.
 * @returns null where the words leave too little room for a map.
 */
export function composeWithin(
	furniture: Furniture,
	size: Size,
	lookAt: LookAt,
	measure: Measure,
): Fitted | null {
	const full = bestOf(furniture, size, lookAt, measure);
	const isSmall = (full?.least ?? 0) < SMALL_MAP * Math.min(size.width, size.height);
	if (!isSmall || furniture.brief === null) return full;
	return bestOf({ ...furniture, footer: furniture.brief }, size, lookAt, measure);
}

/**
 * The same for words that name where the map looks, which depends on the room that they leave.
 * @param wordsAt the words for a camera.
 */
export function composeLooking(
	wordsAt: (looking: Camera) => Furniture,
	size: Size,
	lookAt: LookAt,
	measure: Measure,
): (Fitted & { readonly furniture: Furniture }) | null {
	const first = composeWithin(wordsAt(lookAt(size).camera), size, lookAt, measure);
	if (!first) return null;
	const furniture = wordsAt(first.camera);
	const fitted = composeWithin(furniture, size, lookAt, measure);
	return fitted && { ...fitted, furniture };
}

/** The layout that leaves the map the most room, and the shorter side of that room. */
function bestOf(furniture: Furniture, size: Size, lookAt: LookAt, measure: Measure) {
	const plans: Plan[] = [
		{
			width: size.width,
			lay: (room, { camera }) => compose(furniture, { ...room, camera }, measure),
		},
	];
	const columns = furniture.legend.length === 0 ? [] : COLUMNS;
	for (const part of columns) {
		const column = Math.round(Math.max(NARROWEST_COLUMN, size.width * part));
		plans.push({
			width: size.width - 2 * MARGIN - COLUMN_GAP - column,
			lay: (room, { camera }) => composeBeside(furniture, { ...room, camera }, column, measure),
		});
	}
	const fitted = plans.flatMap((plan) => within(plan, size, lookAt) ?? []);
	const [first, ...others] = fitted;
	if (!first) return null;
	const best = others.reduce((most, each) => (each.least > most.least ? each : most), first);
	return best;
}

/** As high as leaves the picture its height. */
function within({ width, lay }: Plan, size: Size, lookAt: LookAt) {
	if (width < LOWEST_MAP) return null;
	// What stands around the map is as high whatever the map's height; a high one leaves room for any column.
	const tall = { width, height: size.height };
	const trial = lay(tall, lookAt(tall));
	if (!trial) return null;
	const height = size.height - (trial.height - tall.height);
	if (height < LOWEST_MAP) return null;
	const room = { width, height };
	const sight = lookAt(room);
	const composition = lay(room, sight);
	if (!composition) return null;
	const { x, y } = composition.map;
	const { size: seen, camera } = sight;
	const map = {
		x: x + (room.width - seen.width) / 2,
		y: y + (room.height - seen.height) / 2,
		...seen,
	};
	return {
		composition: { ...composition, width: size.width, height: size.height, map },
		camera,
		least: Math.min(room.width, room.height),
	};
}
