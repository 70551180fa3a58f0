/** The zone, the rough zone of earlier days, its contact line and the buffer: drawn on the days they hold. */
import type { Dataset, Language, ZoneFeature, ZoneProperties } from "../../model/types";
import { isShown } from "../../world/shown";
import { type LegendEntry, type SceneLayer, type SceneView, twoNames } from "../layer";
import type { DrawnCollection, LayerId, Look } from "../scene";

type ZoneKind = ZoneProperties["kind"];

export const zone = zoneLayer("zone", "zone", {
	sign: { kind: "area", area: "zone" },
	label: { id: "zone" },
});

export const roughZone = zoneLayer("rough-zone", "rough-zone", {
	sign: { kind: "area", area: "rough-zone" },
	label: { id: "roughZone" },
});

export const contactLine = zoneLayer("contact-line", "contact-line", {
	sign: { kind: "line", line: "contact-line" },
	label: { id: "contactLine" },
});

export const buffer: SceneLayer = {
	...zoneLayer("buffer", "buffer", null),
	legend: (view) =>
		isBufferShown(view)
			? [
					{
						sign: { kind: "area", area: "buffer" },
						label: { id: "buffer", km: view.bufferKm },
					},
				]
			: [],
};

function zoneLayer(id: LayerId, kind: ZoneKind, entry: LegendEntry | null): SceneLayer {
	return {
		id,
		file: "zone.geojson",
		draw: (dataset, language) => collection(featuresOf(dataset, kind), language),
		looks: (view) =>
			new Map(
				featuresOf(view.dataset, kind).map((feature, index) => [
					index,
					lookOf(feature.properties, view),
				]),
			),
		legend: (view) =>
			entry !== null &&
			featuresOf(view.dataset, kind).some(({ properties }) => lookOf(properties, view).on)
				? [entry]
				: [],
	};
}

function lookOf(properties: ZoneProperties, view: SceneView): Look {
	const { shown, depthKm, place } = properties;
	return {
		on: isShown(shown, view.world.day) && (depthKm === undefined || depthKm === view.bufferKm),
		selected: place !== undefined && place === view.selected,
	};
}

function isBufferShown(view: SceneView): boolean {
	return featuresOf(view.dataset, "buffer").some(({ properties }) => lookOf(properties, view).on);
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
