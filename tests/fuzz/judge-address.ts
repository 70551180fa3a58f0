/** Reads an address as the page does, and says what must never have come of it. */
import { isDeepStrictEqual } from "node:util";
import { isLayerId, TRAILS } from "../../src/app/file-layers";
import { type AddressProblem, decodeView, encodeView } from "../../src/app/url";
import { BUFFER_DEPTHS, SWITCHABLE, type View } from "../../src/app/view";
import type { Dataset } from "../../src/model/types";
import { malformed, type Outcome, silent } from "./outcome";

/** The part of an address from its "#" on. */
export interface AddressCase {
	readonly subject: "address";
	readonly hash: string;
}

/** Reads an address and judges the view. Throws what the reading throws. */
export function judgeAddress({ hash }: AddressCase, dataset: Dataset): Outcome {
	const { view, problems } = decodeView(hash, dataset);
	return {
		hasModel: true,
		faults: [
			...malformed(oddAddressProblems(problems)),
			...silent(oddView(view, dataset)),
			...silent(farView(hash, view, dataset)),
			...silent(unsteadyView(view, dataset)),
		],
	};
}

/** What of a view could not be shown. */
export function oddView(view: View, dataset: Dataset): readonly string[] {
	const { span, manifest, places, sources, claims } = dataset;
	const [west, south, east, north] = manifest.bounds;
	const isDay = (day: number) => Number.isInteger(day) && day >= span.first && day <= span.last;
	const isKnown = (known: { has(id: string): boolean }, id: string | null) =>
		id === null || known.has(id);
	const isIn = (spot: View["at"]) =>
		spot === null ||
		(west <= spot.lng && spot.lng <= east && south <= spot.lat && spot.lat <= north);
	const holds: { readonly [part: string]: boolean } = {
		day: isDay(view.day),
		compare: view.compare === null || isDay(view.compare),
		place: isKnown(places, view.place),
		source: isKnown(sources, view.source),
		claim: isKnown(claims, view.claim),
		"source of the claim": view.claim === null || claims.get(view.claim)?.source === view.source,
		agreement: isKnown(new Set(dataset.agreements.map(({ id }) => id)), view.agreement),
		camera:
			isIn(view.camera) &&
			(view.camera === null || (view.camera.zoom >= 0 && view.camera.zoom <= 22)),
		at: isIn(view.at),
		row: view.row === null || (isLayerId(view.row.file) && Number.isInteger(view.row.row)),
		files: view.files.every(isLayerId) && new Set(view.files).size === view.files.length,
		trail: TRAILS.includes(view.trail),
		buffer: BUFFER_DEPTHS.includes(view.buffer),
		layers: view.layers.every((layer) => SWITCHABLE.includes(layer)),
		parties: (view.filters.parties ?? []).every((party) => dataset.parties.has(party)),
	};
	return Object.keys(holds)
		.filter((part) => !holds[part])
		.map((part) => `${part} of the view is none`);
}

/** The parts of a view that are not what the same part of the address says alone: one broken part must cost no other. */
function farView(hash: string, view: View, dataset: Dataset): readonly string[] {
	const parts = new URLSearchParams(hash.replace(/^#/, ""));
	const alone = (key: string) => {
		const value = parts.get(key);
		return decodeView(value === null ? "" : `#${new URLSearchParams([[key, value]])}`, dataset)
			.view;
	};
	const wanted: Partial<View> = {
		camera: alone("map").camera,
		day: alone("date").day,
		compare: alone("compare").compare,
		place: alone("place").place,
		source: alone("claim").source ?? alone("source").source,
		claim: alone("claim").claim,
		agreement: alone("agreement").agreement,
		at: alone("at").at,
		files: alone("files").files,
		row: alone("row").row,
		trail: alone("trail").trail,
		buffer: alone("buffer").buffer,
		layers: alone("layers").layers,
		embed: alone("embed").embed,
		language: alone("lang").language,
		filters: {
			kinds: alone("kinds").filters.kinds,
			sides: alone("sides").filters.sides,
			confidence: alone("confidence").filters.confidence,
			parties: alone("parties").filters.parties,
		},
	};
	return Object.entries(wanted).flatMap(([part, value]) =>
		isDeepStrictEqual(value, view[part as keyof View])
			? []
			: [`${part} is not what its own part says`],
	);
}

/** Where a view that is written and read again is another. An address has four decimals of a degree, and two of the zoom. */
export function unsteadyView(view: View, dataset: Dataset): readonly string[] {
	const written = encodeView(view, dataset);
	const again = decodeView(written, dataset);
	const twice = decodeView(encodeView(again.view, dataset), dataset);
	const { camera, at, ...rest } = view;
	const { camera: cameraAgain, at: atAgain, ...restAgain } = again.view;
	const isNear = (one: object | null, other: object | null) =>
		one === null || other === null
			? one === other
			: Object.values(one).every(
					(value, index) => Math.abs(Number(value) - Number(Object.values(other)[index])) <= 0.005,
				);
	return [
		...(again.problems.length > 0
			? [`${written} is written, and read with ${again.problems[0]?.kind}`]
			: []),
		...(isDeepStrictEqual(rest, restAgain) ? [] : [`${written} is read as another view`]),
		...(isNear(camera, cameraAgain) && isNear(at, atAgain) ? [] : [`${written} leads elsewhere`]),
		...(isDeepStrictEqual(again, twice) ? [] : [`${written} is another once more`]),
	];
}

/** Problems that would be told twice, or at length. */
function oddAddressProblems(problems: readonly AddressProblem[]): readonly string[] {
	const named = problems.map(
		(problem) => `${problem.kind} ${"text" in problem ? problem.text : ""}`,
	);
	return [
		...(new Set(named).size === named.length ? [] : ["one thing is told twice"]),
		...problems.flatMap((problem) =>
			"text" in problem && [...problem.text].length > 40
				? [`${problem.kind} is quoted at length`]
				: [],
		),
	];
}
