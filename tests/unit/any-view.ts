/** Views of any kind, for what must hold of all of them. */
import fc from "fast-check";
import { layerId, TRAILS } from "../../src/app/file-layers";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { BUFFER_DEPTHS, SWITCHABLE, type View } from "../../src/app/view";
import type { Day } from "../../src/model/day";
import { CLAIM_KINDS, CONFIDENCES, SIDES } from "../../src/model/schema";
import { isFiltering, NO_FILTERS } from "../../src/world/filters";
import { idlib } from "./idlib";

const { span, manifest } = idlib;

/** A number with so many decimals, as the address keeps it. */
const decimal = (least: number, most: number, decimals: number) =>
	fc
		.integer({ min: least * 10 ** decimals, max: most * 10 ** decimals })
		.map((whole) => whole / 10 ** decimals);

const [west, south, east, north] = manifest.bounds;
const camera = fc.record({
	zoom: decimal(0, 22, 2),
	lat: decimal(Math.ceil(south), Math.floor(north), 4),
	lng: decimal(Math.ceil(west), Math.floor(east), 4),
});

/** Ids of files, from names as people give them. */
const fileIds = fc.string({ unit: "grapheme", maxLength: 70 }).map(layerId);

/** Any view that an address can hold. */
export const views: fc.Arbitrary<View> = fc.record({
	camera: fc.option(camera),
	day: fc.integer({ min: span.first, max: span.last }).map((value) => value as Day),
	place: fc.option(fc.constantFrom(...idlib.places.keys())),
	source: fc.option(fc.constantFrom(...idlib.sources.keys())),
	claim: fc.constant(null),
	agreement: fc.option(fc.constantFrom(...idlib.agreements.map(({ id }) => id))),
	at: fc.option(
		fc.record({
			lat: decimal(Math.ceil(south), Math.floor(north), 4),
			lng: decimal(Math.ceil(west), Math.floor(east), 4),
		}),
	),
	row: fc.option(fc.record({ file: fileIds, row: fc.nat({ max: 5_000_000 }) })),
	files: fc.uniqueArray(fileIds, { maxLength: 4 }),
	trail: fc.constantFrom(...TRAILS),
	compare: fc.option(fc.integer({ min: span.first, max: span.last }).map((value) => value as Day)),
	filters: fc
		.record({
			kinds: fc.option(fc.subarray([...CLAIM_KINDS])),
			sides: fc.option(fc.subarray([...SIDES])),
			confidence: fc.option(fc.subarray([...CONFIDENCES])),
			parties: fc.option(fc.subarray([...idlib.parties.keys()])),
		})
		.map((filters) => (isFiltering(filters) ? filters : NO_FILTERS)),
	buffer: fc.constantFrom(...BUFFER_DEPTHS),
	layers: fc.subarray([...SWITCHABLE]),
	embed: fc.boolean(),
	language: fc.option(fc.constantFrom(...INTERFACE_LANGUAGES)),
});
