/** Rebuilds the buffers in the text of a zone.geojson. */
import { area } from "@turf/turf";
import type { Feature, Geometry, LineString, Polygon } from "geojson";
import * as v from "valibot";
import { BUFFER_DEPTHS } from "../app/view";
import { zoneSchema } from "../model/geo-schema";
import { id } from "../model/schema-parts";
import type { LanguageMap, ZoneProperties } from "../model/types";
import { buildBuffer } from "../world/buffer";
import { readSound, writeCollection } from "./features";
import { PlainError } from "./output";

export const ZONE_FILE = "zone.geojson";

/** What a person writes about the buffers; `{km}` in a text stands for the depth. */
export const bufferTextsSchema = v.strictObject({
	place: id,
	...v.pick(zoneSchema, ["name", "note", "precision", "origin", "claims", "aspects"]).entries,
});
export type BufferTexts = v.InferOutput<typeof bufferTextsSchema>;

/**
 * The file with all its buffers built anew from its zone and contact line; what is said about them is kept,
 * or taken from `texts`.
 * @returns null where there is nothing to build: no zone with a contact line, or no buffer and no texts.
 */
export function rebuildBuffers(text: string, texts: BufferTexts | null): string | null {
	const features = readSound(ZONE_FILE, text);
	const zone = onlyOne(features, "zone");
	const contactLine = onlyOne(features, "contact-line");
	const old = features.filter(({ properties }) => properties.kind === "buffer");
	if (!zone || !contactLine || (old.length === 0 && texts === null)) return null;

	const buffers = BUFFER_DEPTHS.map((depthKm) => {
		const said = texts ? fill(texts, depthKm) : saidOf(old, depthKm);
		const buffer = buildBuffer(
			zone as Feature<Polygon>,
			contactLine as Feature<LineString>,
			depthKm,
		);
		const properties: ZoneProperties = {
			...said,
			kind: "buffer",
			shown: zone.properties.shown,
			depthKm,
			areaKm2: Math.round(area(buffer) / 1e6),
		};
		return { ...buffer, properties: inOrder(properties) };
	});
	const file = JSON.parse(text) as { features: Feature[] };
	const others = file.features.filter((feature) => feature.properties?.["kind"] !== "buffer");
	return writeCollection({ ...file, features: [...others, ...buffers] });
}

type ZoneFeatures = readonly Feature<Geometry | null, ZoneProperties>[];

function onlyOne(
	features: ZoneFeatures,
	kind: ZoneProperties["kind"],
): ZoneFeatures[number] | null {
	const [first, second] = features.filter(({ properties }) => properties.kind === kind);
	if (second) throw new PlainError(`${ZONE_FILE}: has more than one feature of kind "${kind}"`);
	const type = kind === "zone" ? "Polygon" : "LineString";
	if (first && first.geometry?.type !== type) {
		throw new PlainError(`${ZONE_FILE}, ${first.properties.id}: a buffer needs a ${type}`);
	}
	return first ?? null;
}

type Said = Omit<ZoneProperties, "kind" | "shown" | "depthKm" | "areaKm2">;

/** What the buffer of the same depth already says. */
function saidOf(old: ZoneFeatures, depthKm: number): Said {
	const buffer = old.find(({ properties }) => properties.depthKm === depthKm);
	if (!buffer) {
		throw new PlainError(`${ZONE_FILE}: has no buffer of ${depthKm} km; give --buffer-texts FILE`);
	}
	return buffer.properties;
}

function fill({ place, ...texts }: BufferTexts, depthKm: number): Said {
	return {
		...texts,
		id: `${place}-${depthKm}km`,
		place,
		name: fillEach(texts.name, depthKm),
		precision: fillEach(texts.precision, depthKm),
		origin: fillEach(texts.origin, depthKm),
	};
}

function fillEach(texts: LanguageMap, depthKm: number): LanguageMap {
	const filled = JSON.stringify(texts).replaceAll("{km}", String(depthKm));
	return JSON.parse(filled) as LanguageMap;
}

/** The properties in the schema's order, whatever order they came in. */
function inOrder(properties: ZoneProperties): ZoneProperties {
	const names = Object.keys(zoneSchema.entries) as (keyof ZoneProperties)[];
	const entries = names.flatMap((name) => (name in properties ? [[name, properties[name]]] : []));
	return Object.fromEntries(entries) as ZoneProperties;
}
