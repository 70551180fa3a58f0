/**
 * Reports of a day: a small sign beside the place where a strike or a deployment is reported. Only at places
 * with a position: what is said of a whole area is never a point. The dead and the displaced are in the lists.
 */
import { onceFor } from "../../model/once";
import type { Dataset } from "../../model/types";
import { canBearSign, signsEver, signsOn } from "../../world/signs";
import { type LegendEntry, type SceneLayer, type SceneView, twoNames } from "../layer";
import { REPORT_MARKS } from "../marks";
import type { Look, ReportMark } from "../scene";
import { drawnTowns } from "./towns";

export const reports: SceneLayer = {
	id: "reports",
	file: "places.geojson",
	draw: (dataset, language) => ({
		type: "FeatureCollection",
		features: signsOf(dataset).map(({ mark, place, at }, id) => {
			const known = dataset.places.get(place);
			return {
				type: "Feature",
				id,
				geometry: { type: "Point", coordinates: [...at] },
				properties: {
					select: place,
					kind: mark,
					...(known && twoNames(known.name, language)),
				},
			};
		}),
	}),
	looks: (view) => new Map(looksOf(view).map((look, id) => [id, look])),
	legend: (view) => {
		const shown = new Set(looksOf(view).flatMap(({ on, mark }) => (on && mark ? [mark] : [])));
		return REPORT_MARKS.filter((mark) => shown.has(mark)).map(
			(mark): LegendEntry => ({ sign: { kind: "mark", mark }, label: { id: mark } }),
		);
	},
};

interface Sign {
	readonly mark: ReportMark;
	/** The id of a place. */
	readonly place: string;
	readonly at: readonly [lng: number, lat: number];
}

/** One for each place and kind that is ever reported, in the order of their feature ids. */
const signsOf = onceFor((dataset: Dataset): readonly Sign[] => {
	const towns = new Map(drawnTowns(dataset).map(({ id, at }) => [id, at]));
	const ever = signsEver(dataset);
	return REPORT_MARKS.flatMap((mark) => {
		const places = ever.filter(({ kind }) => kind === mark).flatMap((each) => each.places);
		return [...new Set(places)].flatMap((id): Sign[] => {
			if (!canBearSign(dataset, id)) return [];
			// Beside the sign of the town, which may stand apart from its stand-in.
			const at = towns.get(id) ?? dataset.places.get(id)?.at;
			return at ? [{ mark, place: id, at }] : [];
		});
	});
});

function looksOf({ dataset, world, filters }: SceneView): readonly Look[] {
	const reported = new Set(
		signsOn(dataset, world.day, filters).flatMap(({ kind, places }) =>
			places.map((place) => `${kind} ${place}`),
		),
	);
	return signsOf(dataset).map(({ mark, place }) => ({
		on: reported.has(`${mark} ${place}`),
		mark,
	}));
}
