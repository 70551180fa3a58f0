/**
 * Reports of a day: a small sign beside the place where a strike or a deployment is reported. Only at places
 * with a position: what is said of a whole area is never a point. The dead and the displaced are in the lists.
 */
import { onceFor } from "../../model/once";
import type { Claim, Dataset } from "../../model/types";
import { events, eventsOn, isDated } from "../../world/events";
import { claimPasses } from "../../world/filters";
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
	return REPORT_MARKS.flatMap((mark) => {
		const dated = events(dataset).filter((event) => event.kind === mark && isDated(event));
		const also = mark === "strike" ? toldOf(dataset).flatMap(({ places }) => places) : [];
		return [...new Set([...dated.flatMap(({ places }) => places), ...also])].flatMap(
			(id): Sign[] => {
				const place = dataset.places.get(id);
				if (!place || place.kind === "area") return [];
				// Beside the sign of the town, which may stand apart from its stand-in.
				const at = towns.get(id) ?? place.at;
				return at === null ? [] : [{ mark, place: id, at }];
			},
		);
	});
});

/**
 * Claims that tell of a strike by those whom it killed or hurt: a count is no sign, but the strike has the one that
 * any other has.
 */
const toldOf = onceFor((dataset: Dataset): readonly Claim[] =>
	[...dataset.claims.values()].filter((claim) => claim.by === "strike"),
);

function looksOf({ dataset, world, filters }: SceneView): readonly Look[] {
	const { day } = world;
	const also = toldOf(dataset).filter(
		(claim) =>
			claim.when.first <= day && day <= claim.when.last && claimPasses(dataset, filters, claim),
	);
	const reported = new Set([
		...eventsOn(dataset, day, filters).flatMap(({ kind, places }) =>
			places.map((place) => `${kind} ${place}`),
		),
		...also.flatMap(({ places }) => places.map((place) => `strike ${place}`)),
	]);
	return signsOf(dataset).map(({ mark, place }) => ({
		on: reported.has(`${mark} ${place}`),
		mark,
	}));
}
