/** What is sound in a dataset and will yet be seen by nobody: beyond its days, beyond its bounds, or without land. */

import type { Bbox } from "../model/bounds";
import { formatDay } from "../model/day";
import { type Area, isInside } from "../model/polygons";
import type { Assessment, Dataset, Place } from "../model/types";
import { spotTwins } from "../world/sites";
import type { Finding } from "./check";
import { MANIFEST } from "./folder";
import { regionWords } from "./region";

/** All of it, each with what to do. */
export function unseenIn(dataset: Dataset): Finding[] {
	return [
		...outsideSpan(dataset),
		...outsideRegion(dataset),
		...withoutLand([...dataset.places.values()], dataset),
	];
}

/**
 * Claims and assessments of other days than the map's. What came before its first day may still hold on it, and a claim
 * of another day may be what something on the map rests on: both are seen.
 */
function outsideSpan(dataset: Dataset): Finding[] {
	const { first, last, text } = dataset.span;
	const lists = [...dataset.assessments.values()];
	const hidden = new Set(
		lists.flatMap((list) =>
			list.filter((each, index) => {
				const next = list[index + 1];
				return each.from.shown > last || (next !== undefined && next.from.shown <= first);
			}),
		),
	);
	const cited = claimsCitedBy(dataset, hidden);
	const days = `outside the days of this map (${text})`;
	const remedy = `mend the date, or widen "span" in ${MANIFEST}`;
	const common = { severity: "doubtful", code: "outside-span" } as const;
	const claims = [...dataset.claims.values()]
		.filter(({ id, when }) => (when.last < first || when.first > last) && !cited.has(id))
		.map(({ id, when }) => ({
			...{ ...common, file: "claims.json", place: id, field: "when" },
			words: `${when.text} lies ${days}, and nothing on it rests on this claim: it is never shown; ${remedy}`,
		}));
	const assessments = [...hidden]
		.filter(({ from }) => from.shown < first || from.shown > last)
		.map(({ id, from }) => ({
			...{ ...common, file: "assessments.json", place: id, field: "from.shown" },
			words: `${formatDay(from.shown)} lies ${days}: it is never shown; ${remedy}`,
		}));
	return [...claims, ...assessments];
}

/** Every claim that something names which the map shows. */
function claimsCitedBy(dataset: Dataset, hidden: ReadonlySet<Assessment>): ReadonlySet<string> {
	const { manifest, agreements, disagreements, milestones, zones, roads, posts, base } = dataset;
	const cited = new Set<string>();
	const collect = (value: unknown): void => {
		if (typeof value === "string" && dataset.claims.has(value)) cited.add(value);
		if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
	};
	const features = [zones, roads, posts, ...Object.values(base).map((file) => file.features)];
	collect(features.flat().map(({ properties }) => properties));
	collect([manifest.parties, manifest.lead, agreements, disagreements, milestones]);
	for (const list of dataset.assessments.values()) {
		for (const assessment of list) {
			if (!hidden.has(assessment)) collect([assessment.claims, assessment.against]);
		}
	}
	return cited;
}

/** Where the camera stays, or opens, and no place is. */
function outsideRegion({ manifest, places }: Dataset): Finding[] {
	const regions: readonly (readonly [field: "bounds" | "view", region: Bbox])[] = [
		["bounds", manifest.bounds],
		["view", manifest.view],
	];
	for (const [field, region] of regions) {
		const words = regionWords([...places.values()], region);
		if (words?.isEmpty !== true) continue;
		const common = { severity: "doubtful", code: "outside-bounds", place: "" } as const;
		// Where no place is within the bounds none is in the view: once is enough.
		return [{ ...common, file: MANIFEST, field, words: words.text }];
	}
	return [];
}

/** Places that are to have land of the zone, and get none or keep it from being divided. */
function withoutLand(places: readonly Place[], { zones, control, manifest }: Dataset): Finding[] {
	const zone = zones.find(({ properties }) => properties.kind === "zone");
	const isDivided = manifest.files.some(({ path }) => path === "control.geojson");
	if (!zone || !isDivided) return [];
	const common = { severity: "doubtful", file: "places.geojson", field: "cell" } as const;
	const sites = places.flatMap(({ id, cell, at }) => (cell && at ? [{ id, at }] : []));
	const twins = spotTwins(sites).map(([one, other]): Finding => {
		const words = `${one} and ${other} lie at one spot, and only one of them can have "cell": true; write false in one, or move it`;
		return { ...common, code: "one-spot", place: other, words };
	});
	const landed = new Set(control.cells.map(({ properties }) => properties.place));
	const outside = sites.filter(({ at }) => !isInside(at, zone.geometry as Area));
	// Places around a zone may share in it; but not in place of those that lie in it.
	const none = outside.length === sites.length;
	const lost = outside
		.filter(({ id }) => none || !landed.has(id))
		.map(({ id }): Finding => {
			const gets = none
				? 'as do all places with "cell": true, and yet the zone is divided among them'
				: "and takes no land of it";
			const words = `lies outside the zone of zone.geojson, ${gets}; draw the zone around it, mend its position, or write "cell": false`;
			return { ...common, code: "no-land", place: id, words };
		});
	return [...twins, ...lost];
}
