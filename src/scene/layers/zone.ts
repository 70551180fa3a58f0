/** The zone, the rough zone of earlier days, its contact line and the buffer: drawn on the days they hold. */
import type { Dataset, Language, ZoneFeature, ZoneProperties } from "../../model/types";
import { isShown } from "../../world/shown";
import { type LegendSign, type SceneLayer, type SceneView, twoNames } from "../layer";
import type { DrawnCollection, LayerId, Look } from "../scene";

type ZoneKind = ZoneProperties["kind"];

export const zone = zoneLayer("zone", { kind: "area", area: "zone" });
export const roughZone = zoneLayer("rough-zone", { kind: "area", area: "rough-zone" });
export const buffer = zoneLayer("buffer", { kind: "area", area: "buffer" });
export const contactLine = zoneLayer("contact-line", { kind: "line", line: "contact-line" });

/** A layer of one kind of feature; the dataset's own names for them are the legend. */
function zoneLayer(kind: ZoneKind & LayerId, sign: LegendSign): SceneLayer {
	return {
		id: kind,
		file: "zone.geojson",
		draw: (dataset, language) => collection(featuresOf(dataset, kind), language),
		looks: (view) =>
			new Map(
				featuresOf(view.dataset, kind).map(({ properties }, index) => [
					index,
					lookOf(properties, view),
				]),
			),
		legend: (view) =>
			featuresOf(view.dataset, kind)
				.filter(({ properties }) => lookOf(properties, view).on)
				.map(({ properties: { name } }) => ({ sign, label: { id: "named", name } })),
	};
}

function lookOf(properties: ZoneProperties, view: SceneView): Look {
	const { shown, depthKm, place } = properties;
	return {
		on: isShown(shown, view.world.day) && (depthKm === undefined || depthKm === view.bufferKm),
		selected: place !== undefined && view.selected.has(place),
	};
}

function featuresOf({ zones }: Dataset, kind: ZoneKind): readonly ZoneFeature[] {
	return zones.filter(({ properties }) => properties.kind === kind);
}

function collection(features: readonly ZoneFeature[], language: Language): DrawnCollection {
	return {
		type: "FeatureCollection",
		features: features.map(({ geometry, properties }, id) => ({
			type: "Feature",
			id,
			geometry,
			properties: {
				kind: properties.kind,
				...twoNames(properties.name, language),
				...(properties.place === undefined ? {} : { select: properties.place }),
			},
		})),
	};
}
