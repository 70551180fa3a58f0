/**
 * The address: `#map=zoom/lat/lng&date=YYYY-MM-DD&compare=YYYY-MM-DD&place=ID&source=ID&claim=ID&agreement=ID`
 * `&at=lat,lng&files=a,b&row=FILE:N&trail=7&buffer=15..20&kinds=a,b&sides=a,b&confidence=a,b&parties=a,b&layers=a,b`
 * `&embed=1&lang=en&v=YYYY.N`. `files` names what the reader brought; an address cannot carry it.
 * The only reader and writer of it; a pure pair. Only what differs from the default is written. What cannot be
 * read falls back to the nearest valid view and is named, so that the reader can be told once.
 */
import { isIn } from "../model/bounds";
import { clampDay, type Day, formatDay, parseDay } from "../model/day";
import type { RowKey } from "../model/imported";
import { CLAIM_KINDS, CONFIDENCES, SIDES } from "../model/schema";
import type { Dataset } from "../model/types";
import type { Camera } from "../scene/scene";
import { FILTER_KEYS, type Filters, isFiltering, NO_FILTERS } from "../world/filters";
import { rowKey, TRAILS, type Trail } from "./file-layers";
import { type InterfaceLanguage, spokenFor } from "./i18n/languages";
import { readCamera, readFiles, readLayers, readList, readSpot, trim } from "./url-parts";
import {
	BUFFER_DEPTHS,
	type BufferDepth,
	defaultView,
	type Spot,
	SWITCHABLE,
	type SwitchableLayer,
	type View,
} from "./view";

/** What an address did not make clear; each becomes part of one notice. */
export type AddressProblem =
	| {
			readonly kind:
				| "day"
				| "dayOutside"
				| "compare"
				| "compareOutside"
				| keyof Filters
				| "place"
				| "source"
				| "claim"
				| "agreement"
				| "files"
				| "row"
				| "trail"
				| "buffer"
				| "layers"
				| "embed"
				| "lang";
			readonly text: string;
	  }
	| { readonly kind: "map" | "at" }
	| { readonly kind: "unknown" | "repeated"; readonly text: string }
	| { readonly kind: "version"; readonly text: string };

/** Texts longer than this are cut before they are shown in a notice. */
const LONGEST_QUOTE = 40;

/** Where each part of a view stands in an address. */
const KEYS_OF = {
	camera: ["map"],
	day: ["date"],
	compare: ["compare"],
	place: ["place"],
	source: ["source"],
	claim: ["claim"],
	agreement: ["agreement"],
	at: ["at"],
	files: ["files"],
	row: ["row"],
	trail: ["trail"],
	buffer: ["buffer"],
	filters: FILTER_KEYS,
	layers: ["layers"],
	embed: ["embed"],
	language: ["lang"],
} as const satisfies { readonly [Part in keyof View]: readonly string[] };

/** The parts of a view, so that a change of any of them is written. */
export const VIEW_PARTS = Object.keys(KEYS_OF) as readonly (keyof View)[];

const KEYS: ReadonlySet<string> = new Set([...Object.values(KEYS_OF).flat(), "v"]);

/** The language that an address names, whatever else is in it; null: none that the page speaks. */
export function languageIn(hash: string): InterfaceLanguage | null {
	return spokenFor(new URLSearchParams(hash.replace(/^#/, "")).get("lang") ?? "");
}

/** Whether an address is that of a page in a frame, whatever else is in it. */
export function isFrame(hash: string): boolean {
	return new URLSearchParams(hash.replace(/^#/, "")).get("embed") === "1";
}

/** The hash of an address that means any dataset's first view; "" where it says nothing. */
export function bareHash(language: InterfaceLanguage | null, embed = false): string {
	const parts = [...(language ? [`lang=${language}`] : []), ...(embed ? ["embed=1"] : [])];
	return parts.length > 0 ? `#${parts.join("&")}` : "";
}

/**
 * Reads the hash of an address, with or without its `#`. Never throws.
 * @param shown what is on screen, if anything: a broken date or place leaves that as it is.
 */
export function decodeView(
	hash: string,
	dataset: Dataset,
	shown?: Pick<View, "day" | "place">,
): { readonly view: View; readonly problems: readonly AddressProblem[] } {
	const fallback = defaultView(dataset);
	const problems: AddressProblem[] = [];
	const parts = new URLSearchParams(hash.replace(/^#/, ""));
	const quoted = (text: string) => [...text].slice(0, LONGEST_QUOTE).join("");
	const read = <T>(
		key: string,
		reader: (text: string) => T | AddressProblem,
		otherwise: T,
		broken = otherwise,
	): T => {
		const text = parts.get(key);
		if (text === null) return otherwise;
		const result = reader(text);
		if (!isProblem(result)) return result;
		problems.push(result);
		return broken;
	};

	const readId = (
		key: "place" | "source" | "claim" | "agreement",
		known: { has(id: string): boolean },
		broken?: string | null,
	) =>
		read<string | null>(
			key,
			(text) => (known.has(text) ? text : { kind: key, text: quoted(text) }),
			null,
			broken,
		);
	const claim = readId("claim", dataset.claims);
	const source = readId("source", dataset.sources);
	const { first, last } = dataset.span;
	const day = read<Day>(
		"date",
		(text) => parseDay(text) ?? { kind: "day", text: quoted(text) },
		fallback.day,
		shown?.day,
	);
	if (day < first || day > last) problems.push({ kind: "dayOutside", text: formatDay(day) });
	const compare = read<Day | null>(
		"compare",
		(text) => parseDay(text) ?? { kind: "compare", text: quoted(text) },
		null,
	);
	if (compare !== null && (compare < first || compare > last)) {
		problems.push({ kind: "compareOutside", text: formatDay(compare) });
	}
	const readFilter = <T extends string>(key: keyof Filters, all: readonly T[]) =>
		read<readonly T[] | null>(
			key,
			(text) => readList(text, all) ?? { kind: key, text: quoted(text) },
			null,
		);
	const filters: Filters = {
		kinds: readFilter("kinds", CLAIM_KINDS),
		sides: readFilter("sides", SIDES),
		confidence: readFilter("confidence", CONFIDENCES),
		parties: readFilter("parties", [...dataset.parties.keys()]),
	};
	const view: View = {
		camera: read<Camera | null>(
			"map",
			(text) => {
				const camera = readCamera(text);
				return camera && isIn(dataset.manifest.bounds, camera.lng, camera.lat)
					? camera
					: { kind: "map" };
			},
			null,
		),
		day: clampDay(day, first, last),
		compare: compare === null ? null : clampDay(compare, first, last),
		filters: isFiltering(filters) ? filters : NO_FILTERS,
		place: readId("place", dataset.places, shown?.place),
		// A claim is shown in the article that makes it.
		source: (claim && dataset.claims.get(claim)?.source) ?? source,
		claim,
		agreement: readId("agreement", new Set(dataset.agreements.map(({ id }) => id))),
		at: read<Spot | null>(
			"at",
			(text) => {
				const spot = readSpot(text);
				return spot && isIn(dataset.manifest.bounds, spot.lng, spot.lat) ? spot : { kind: "at" };
			},
			null,
		),
		files: read<readonly string[]>(
			"files",
			(text) => readFiles(text) ?? { kind: "files", text: quoted(text) },
			[],
		),
		row: read<RowKey | null>(
			"row",
			(text) => rowKey(text) ?? { kind: "row", text: quoted(text) },
			null,
		),
		trail: read<Trail>(
			"trail",
			(text) =>
				TRAILS.find((days) => String(days) === text) ?? { kind: "trail", text: quoted(text) },
			fallback.trail,
		),
		buffer: read<BufferDepth>(
			"buffer",
			(text) =>
				BUFFER_DEPTHS.find((km) => String(km) === text) ?? { kind: "buffer", text: quoted(text) },
			fallback.buffer,
		),
		layers: read<readonly SwitchableLayer[]>(
			"layers",
			(text) => readLayers(text) ?? { kind: "layers", text: quoted(text) },
			fallback.layers,
		),
		embed: read<boolean>(
			"embed",
			(text) => text === "1" || { kind: "embed", text: quoted(text) },
			fallback.embed,
		),
		language: read<InterfaceLanguage | null>(
			"lang",
			(text) => spokenFor(text) ?? { kind: "lang", text: quoted(text) },
			null,
		),
	};
	const keys = [...new Set(parts.keys())];
	// Two long names may begin alike: what is quoted the same is told once.
	for (const text of new Set(keys.filter((key) => !KEYS.has(key)).map(quoted))) {
		problems.push({ kind: "unknown", text });
	}
	for (const key of keys.filter((each) => KEYS.has(each) && parts.getAll(each).length > 1)) {
		problems.push({ kind: "repeated", text: key });
	}
	const version = parts.get("v");
	if (version !== null && version !== dataset.manifest.version) {
		problems.push({ kind: "version", text: quoted(version) });
	}
	return { view, problems };
}

/**
 * Writes a view as a hash with its `#`, or "" for the default view.
 * @param extra `version` is for copied links; `pinned` writes the day although it is the default.
 */
export function encodeView(
	view: View,
	dataset: Dataset,
	{ version, pinned = false }: { readonly version?: string; readonly pinned?: boolean } = {},
): string {
	const fallback = defaultView(dataset);
	const parts: string[] = [];
	if (view.camera) {
		const { zoom, lat, lng } = view.camera;
		parts.push(`map=${trim(zoom, 2)}/${trim(lat, 4)}/${trim(lng, 4)}`);
	}
	if (pinned || view.day !== fallback.day) parts.push(`date=${formatDay(view.day)}`);
	if (view.compare !== null) parts.push(`compare=${formatDay(view.compare)}`);
	if (view.place !== null) parts.push(`place=${encodeURIComponent(view.place)}`);
	if (view.source !== null) parts.push(`source=${encodeURIComponent(view.source)}`);
	if (view.claim !== null) parts.push(`claim=${encodeURIComponent(view.claim)}`);
	if (view.agreement !== null) parts.push(`agreement=${encodeURIComponent(view.agreement)}`);
	if (view.at !== null) parts.push(`at=${trim(view.at.lat, 4)},${trim(view.at.lng, 4)}`);
	if (view.files.length > 0) parts.push(`files=${view.files.map(encodeURIComponent).join(",")}`);
	if (view.row !== null) {
		parts.push(`row=${encodeURIComponent(view.row.file)}:${view.row.row}`);
	}
	if (view.trail !== fallback.trail) parts.push(`trail=${view.trail}`);
	if (view.buffer !== fallback.buffer) parts.push(`buffer=${view.buffer}`);
	for (const key of FILTER_KEYS) {
		const list = view.filters[key];
		if (list !== null) parts.push(`${key}=${list.map(encodeURIComponent).join(",")}`);
	}
	const layers = SWITCHABLE.filter((layer) => view.layers.includes(layer));
	if (layers.length !== SWITCHABLE.length) parts.push(`layers=${layers.join(",")}`);
	if (view.embed) parts.push("embed=1");
	if (view.language !== null) parts.push(`lang=${view.language}`);
	if (version !== undefined) parts.push(`v=${version}`);
	return parts.length === 0 ? "" : `#${parts.join("&")}`;
}

function isProblem<T>(value: T | AddressProblem): value is AddressProblem {
	return typeof value === "object" && value !== null && "kind" in value;
}
