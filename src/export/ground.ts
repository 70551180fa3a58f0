/** Land, front, zones and roads as features of a file. */

import { parseEdtf } from "../model/day";
import type { Dataset, ZoneFeature } from "../model/types";
import { hasControl } from "../world/control";
import type { Filters } from "../world/filters";
import { frontEdges, frontOn } from "../world/front";
import { shownPlaces } from "../world/shown-places";
import type { World } from "../world/world";
import type { DataFeature } from "./file";
import { PALETTE, type Style, statusStyle } from "./style";
import { assessmentValues, evidenceValues, fileValues, type Making, statusValues } from "./values";

/** The cells that bear a colour on a day, each with the status of its place. */
export function landOn(making: Making, world: World, filters: Filters): readonly DataFeature[] {
	const { dataset } = making;
	if (!hasControl(dataset, world.day)) return [];
	const isShown = shownPlaces(dataset, world, filters);
	return dataset.control.cells
		.filter(({ properties }) => isShown(properties.place))
		.map((cell) => {
			const status = world.statuses.get(cell.properties.place);
			const assessment = status?.assessment ?? null;
			const parts = cellParts(making, cell);
			return {
				...parts,
				values: {
					...parts.values,
					...statusValues(making, status),
					...assessmentValues(making, assessment),
					...evidenceValues(making, assessment?.claims ?? [], assessment?.against),
					...fileValues(making, assessment),
				},
				style: statusStyle(status),
				lines: [making.phrases.status(status)],
			};
		});
}

/** Every cell, of no day. */
export function allLand(making: Making): readonly DataFeature[] {
	return making.dataset.control.cells.map((cell) => ({
		...cellParts(making, cell),
		style: { colour: PALETTE.zoneEdge, width: 0.5, cover: 0 },
		lines: [],
	}));
}

type Cell = Dataset["control"]["cells"][number];

function cellParts(
	making: Making,
	{ geometry, properties: { id, place, areaKm2 } }: Cell,
): Omit<DataFeature, "style" | "lines"> {
	const { dataset, phrases } = making;
	const name = dataset.places.get(place)?.name;
	const text = name ? phrases.text(name) : place;
	return {
		id,
		name: text,
		geometry,
		values: { place, name: text, area_km2: areaKm2, ...fileValues(making) },
		days: null,
	};
}

/** The front of a day, and where it may run: lines with the width of the ground on which the true one may lie. */
export function frontLines(making: Making, world: World, filters: Filters): readonly DataFeature[] {
	const { dataset, phrases } = making;
	const front = frontOn(dataset, world, filters);
	return frontEdges(dataset).flatMap(({ id, geometry, widthKm }): DataFeature[] => {
		const look = front.get(id);
		if (!look) return [];
		const text = phrases.front(look.kind);
		return [
			{
				id,
				name: text,
				geometry,
				values: {
					kind: look.kind,
					kind_text: text,
					parties: look.kind === "front" ? [look.left.id, look.right.id] : [],
					width_km: widthKm,
					...fileValues(making),
				},
				style: { colour: PALETTE.ink, width: look.kind === "front" ? 2 : 1 },
				days: null,
				lines: [],
			},
		];
	});
}

const OUTLINE: Style = { colour: PALETTE.zoneEdge, width: 1, cover: 0 };
const ZONE_STYLES: { readonly [K in ZoneFeature["properties"]["kind"]]?: Style } = {
	buffer: { colour: PALETTE.buffer, width: 1, cover: 0.15 },
	"contact-line": { colour: PALETTE.contactLine, width: 1 },
};

/** Zone, buffer, contact line: each with the days on which it is drawn and how exact the drawing is. */
export function zoneFeatures(
	making: Making,
	zones: readonly ZoneFeature[],
): readonly DataFeature[] {
	const { phrases } = making;
	return zones.map(({ geometry, properties }) => {
		const { id, kind, name, note, shown, depthKm, errorKm, precision, origin } = properties;
		return {
			id,
			name: phrases.text(name),
			geometry,
			values: {
				zone: id,
				place: properties.place ?? null,
				kind,
				name: phrases.text(name),
				name_en: name.en,
				name_ar: name.ar ?? null,
				shown,
				depth_km: depthKm ?? null,
				error_km: errorKm ?? null,
				area_km2: properties.areaKm2 ?? null,
				precision: phrases.text(precision),
				origin: phrases.text(origin),
				note: note ? phrases.text(note) : null,
				...evidenceValues(making, properties.claims),
				...fileValues(making),
			},
			style: ZONE_STYLES[kind] ?? OUTLINE,
			days: parseEdtf(shown),
			lines: [phrases.text(precision)],
		};
	});
}

/** The roads, which are of no day; `precision_metres` says how exact their lines are. */
export function roadFeatures(making: Making): readonly DataFeature[] {
	const { dataset, phrases } = making;
	return dataset.roads.map(({ geometry, properties: { id, ref, name, precisionM } }) => ({
		id,
		name: phrases.text(name),
		geometry,
		values: {
			road: id,
			ref,
			name: phrases.text(name),
			name_en: name.en,
			name_ar: name.ar ?? null,
			precision_metres: precisionM,
			...fileValues(making),
		},
		style: { colour: PALETTE.roadCase, width: 2 },
		days: null,
		lines: [],
	}));
}
