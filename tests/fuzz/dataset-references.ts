/** Whether each id that a model names exists in it, its days are in order, and its positions on Earth. */
import type { Position } from "geojson";
import { OPEN_END, OPEN_START, parseDay, type Span } from "../../src/model/day";
import type { Dataset } from "../../src/model/types";

const STATES: ReadonlySet<string> = new Set(["fighting", "unknown"]);
const CAMPS: ReadonlySet<string> = new Set(["neither", "compiled"]);

/**
 * The ids in a model that lead nowhere. It cannot see an id that leads to a wrong record of the right kind: that is what the
 * comparison with the file is for.
 */
export function danglingIds(dataset: Dataset): readonly string[] {
	const found: string[] = [];
	const { sources, claims, places, parties, origins, manifest, control } = dataset;
	const agreements = new Set(dataset.agreements.map(({ id }) => id));
	const assessments = new Set([...dataset.assessments.values()].flat().map(({ id }) => id));
	const cells = new Set(control.cells.map(({ properties }) => properties.id));
	const hold = (
		where: string,
		known: { has(id: string): boolean },
		...ids: (string | undefined)[]
	) => {
		for (const id of ids)
			if (id !== undefined && !known.has(id)) found.push(`${where} names ${id}`);
	};
	const partyOr = (states: ReadonlySet<string>) => ({
		has: (id: string) => states.has(id) || parties.has(id),
	});

	for (const { id, claims: cited } of parties.values()) hold(`party ${id}`, claims, ...cited);
	for (const each of manifest.lead) hold("lead", claims, ...each.claims);
	hold("articles", sources, ...(manifest.articles ?? []));
	for (const each of dataset.milestones) hold("milestone", claims, ...each.claims);
	for (const { id, camp } of origins.values()) hold(`origin ${id}`, partyOr(CAMPS), camp);
	for (const [id, claim] of claims) {
		hold(`claim ${id}`, sources, claim.source);
		hold(`claim ${id}`, origins, ...claim.origins);
		hold(`claim ${id}`, places, ...claim.places);
		hold(`claim ${id}`, partyOr(new Set(["fighting"])), claim.from, claim.to);
		hold(`claim ${id}`, agreements, claim.agreement);
		const where = claim.text?.counted?.where;
		if (typeof where === "string") hold(`text ${id}`, places, where);
		hold(`text ${id}`, claims, ...(claim.text?.reply?.claims ?? []));
	}
	for (const [place, list] of dataset.assessments) {
		hold("assessments", places, place);
		for (const { id, holder, place: own, claims: cited, against } of list) {
			if (own !== place) found.push(`assessment ${id} of ${own} stands under ${place}`);
			hold(`assessment ${id}`, partyOr(STATES), holder);
			hold(`assessment ${id}`, claims, ...cited, ...against);
		}
	}
	for (const { id, claims: cited, replacedBy, terms, breach, voices } of dataset.agreements) {
		hold(`agreement ${id}`, claims, ...cited, ...terms.flatMap((each) => each.claims));
		hold(
			`agreement ${id}`,
			claims,
			...(breach?.claims ?? []),
			...(voices ?? []).flatMap((each) => each.claims),
		);
		hold(`agreement ${id}`, agreements, replacedBy);
	}
	for (const { id, sides, places: at, agreements: of } of dataset.disagreements) {
		hold(`disagreement ${id}`, claims, ...sides.flatMap((each) => each.claims));
		hold(`disagreement ${id}`, places, ...at);
		hold(`disagreement ${id}`, agreements, ...(of ?? []));
		if (sides.length < 2) found.push(`disagreement ${id} has ${sides.length} sides`);
	}
	for (const { properties } of dataset.zones) {
		const { definition = [], requirement = [], fulfilment = [] } = properties.aspects ?? {};
		hold(
			`zone ${properties.id}`,
			claims,
			...properties.claims,
			...definition,
			...requirement,
			...fulfilment,
		);
		hold(`zone ${properties.id}`, places, properties.place);
		hold(`zone ${properties.id}`, parties, properties.beyond);
	}
	for (const { properties } of control.cells)
		hold(`cell ${properties.id}`, places, properties.place);
	for (const { properties } of control.edges)
		hold("edge", cells, properties.left, properties.right);
	for (const { properties } of control.rims) {
		hold("rim", cells, properties.cell);
		hold("rim", parties, properties.beyond);
	}
	for (const { properties } of dataset.roads)
		hold(`road ${properties.id}`, places, properties.place);
	for (const { properties } of dataset.posts) {
		hold(`post ${properties.id}`, places, properties.at);
		hold(`post ${properties.id}`, parties, properties.party);
		hold(`post ${properties.id}`, claims, ...properties.claims);
	}
	for (const { properties } of dataset.base["base/labels.geojson"]?.features ?? [])
		hold("label", claims, ...properties.claims);
	for (const { properties } of dataset.base["base/settlements.geojson"]?.features ?? [])
		hold("settlement", places, properties.place);
	hold("place-texts", places, ...(dataset.placeTexts?.keys() ?? []));
	hold("assessment-notes", assessments, ...(dataset.assessmentNotes?.keys() ?? []));
	return found;
}

/** Spans that end before they begin or lie outside of the calendar; a view outside of the span. */
export function oddDays(dataset: Dataset): readonly string[] {
	const { span, opens, manifest } = dataset;
	const spans: (readonly [where: string, span: Span | null | undefined])[] = [
		["span", span],
		["opens", opens],
		...[...dataset.claims].map(([id, { when }]) => [`claim ${id}`, when] as const),
		...dataset.milestones.map(({ when }) => ["milestone", when] as const),
		...dataset.agreements.flatMap(({ id, announced, start, end, breach, voices }) =>
			[announced, start, end, breach?.when, ...(voices ?? []).map(({ when }) => when)].map(
				(each) => [`agreement ${id}`, each] as const,
			),
		),
	];
	const found = spans.flatMap(([where, each]) =>
		each && !isSpan(each) ? [`${where}: ${each.first} to ${each.last}`] : [],
	);
	const day = parseDay(manifest.day);
	if (day === null || day < span.first || day > span.last) found.push(`opens on ${manifest.day}`);
	if (opens.first < span.first || opens.last > span.last) found.push("opens outside of the span");
	for (const list of dataset.assessments.values()) {
		for (const [index, { id, from }] of list.entries()) {
			if (!(from.earliest <= from.shown && from.shown <= from.latest))
				found.push(`assessment ${id}: days out of order`);
			if (from.shown < (list[index - 1]?.from.shown ?? OPEN_START))
				found.push(`assessment ${id}: out of its turn`);
		}
	}
	return found;
}

/** Positions that are not on Earth. */
export function oddPositions(dataset: Dataset): readonly string[] {
	const shapes = [
		...[...dataset.places.values()].flatMap(({ at }) => (at ? [[...at]] : [])),
		...[
			dataset.zones,
			dataset.control.cells,
			dataset.control.edges,
			dataset.control.rims,
			dataset.roads,
			dataset.posts,
		]
			.flat()
			.map(({ geometry }) => geometry.coordinates),
		...Object.values(dataset.base).flatMap(({ features }) =>
			features.map(({ geometry }) => ("coordinates" in geometry ? geometry.coordinates : [])),
		),
	];
	const [west, south, east, north] = dataset.manifest.bounds;
	const isBox = west < east && south < north;
	return [
		...(isBox ? [] : ["bounds are none"]),
		...shapes.flatMap((shape) =>
			positionsIn(shape)
				.filter((each) => !isOnEarth(each))
				.map((each) => `position ${each}`),
		),
	];
}

/** Whether a position has two numbers of degrees, longitude first. */
export function isOnEarth([lng = Number.NaN, lat = Number.NaN]: readonly number[]): boolean {
	return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}

/** The positions in coordinates of any depth. */
export function positionsIn(coordinates: unknown): Position[] {
	if (!Array.isArray(coordinates)) return [];
	return typeof coordinates[0] === "number" ? [coordinates] : coordinates.flatMap(positionsIn);
}

function isSpan({ first, last }: Span): boolean {
	const isDay = (day: number) => Number.isInteger(day) && day >= OPEN_START && day <= OPEN_END;
	return isDay(first) && isDay(last) && first <= last;
}
