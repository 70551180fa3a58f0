/**
 * The address: `#map=zoom/lat/lng&date=YYYY-MM-DD&place=ID&source=ID&claim=ID&agreement=ID&at=lat,lng` with
 * `&buffer=15..20&layers=a,b&lang=en&v=YYYY.N`. The only reader and writer of it; a pure pair. Only what
 * differs from the default is written. What cannot be read falls back to the nearest valid view and is named,
 * so that the reader can be told once.
 */
import { clampDay, type Day, formatDay, parseDay } from "../model/day";
import type { Dataset } from "../model/types";
import type { Camera } from "../scene/scene";
import { type InterfaceLanguage, isInterfaceLanguage } from "./i18n/dictionary";

/** The layers that a reader can switch off. */
export const SWITCHABLE = [
	"cells",
	"front",
	"buffer",
	"posts",
	"reports",
	"roads",
	"settlements",
	"labels",
] as const;
export type SwitchableLayer = (typeof SWITCHABLE)[number];

export const BUFFER_DEPTHS = [15, 16, 17, 18, 19, 20] as const;
export type BufferDepth = (typeof BUFFER_DEPTHS)[number];

/** Degrees. */
export interface Spot {
	readonly lng: number;
	readonly lat: number;
}

/** The part of a view that says what the panel shows. */
export type Selection = Pick<View, "place" | "source" | "claim" | "agreement" | "at">;

/** What a view has when nothing is selected. */
export const NOTHING_SELECTED: Selection = {
	place: null,
	source: null,
	claim: null,
	agreement: null,
	at: null,
};

/** The part of the state that an address holds. */
export interface View {
	/** Null: the dataset's own first view. */
	readonly camera: Camera | null;
	readonly day: Day;
	/** The id of the selected place, or null. Of the five below one is shown: the first in this order. */
	readonly place: string | null;
	/** The id of the source whose article is open, and of the claim chosen in it. */
	readonly source: string | null;
	readonly claim: string | null;
	/** The id of the agreement or truce that is open. */
	readonly agreement: string | null;
	/** A spot of the map of which nothing is known but what lies nearest. */
	readonly at: Spot | null;
	readonly buffer: BufferDepth;
	readonly layers: readonly SwitchableLayer[];
	/** Null: found from the browser. */
	readonly language: InterfaceLanguage | null;
}

/** What an address did not make clear; each becomes part of one notice. */
export type AddressProblem =
	| {
			readonly kind:
				| "day"
				| "dayOutside"
				| "place"
				| "source"
				| "claim"
				| "agreement"
				| "buffer"
				| "layers"
				| "lang";
			readonly text: string;
	  }
	| { readonly kind: "map" | "at" }
	| { readonly kind: "unsupported" | "unknown" | "repeated"; readonly text: string }
	| { readonly kind: "version"; readonly text: string };

/** Keys of the fixed form whose views come with later versions: kept apart so that they can be named. */
const LATER_KEYS: ReadonlySet<string> = new Set([
	"compare",
	"kinds",
	"sides",
	"confidence",
	"parties",
]);

/** Where each part of a view stands in an address. */
const KEY_OF = {
	camera: "map",
	day: "date",
	place: "place",
	source: "source",
	claim: "claim",
	agreement: "agreement",
	at: "at",
	buffer: "buffer",
	layers: "layers",
	language: "lang",
} as const satisfies { readonly [Part in keyof View]: string };

/** The parts of a view, so that a change of any of them is written. */
export const VIEW_PARTS = Object.keys(KEY_OF) as readonly (keyof View)[];

const KEYS: ReadonlySet<string> = new Set([...Object.values(KEY_OF), "v", ...LATER_KEYS]);

/** Texts longer than this are cut before they are shown in a notice. */
const LONGEST_QUOTE = 40;

/** The view that an address without any part gives. */
export function defaultView(dataset: Dataset): View {
	const day = parseDay(dataset.manifest.day);
	return {
		camera: null,
		day: day ?? dataset.span.first,
		...NOTHING_SELECTED,
		buffer: 20,
		layers: SWITCHABLE,
		language: null,
	};
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
	const view: View = {
		camera: read<Camera | null>(
			"map",
			(text) => {
				const camera = readCamera(text);
				return camera && isWithin(camera, dataset.manifest.bounds) ? camera : { kind: "map" };
			},
			null,
		),
		day: clampDay(day, first, last),
		place: readId("place", dataset.places, shown?.place),
		// A claim is shown in the article that makes it.
		source: (claim && dataset.claims.get(claim)?.source) ?? source,
		claim,
		agreement: readId("agreement", new Set(dataset.agreements.map(({ id }) => id))),
		at: read<Spot | null>(
			"at",
			(text) => {
				const spot = readSpot(text);
				return spot && isWithin(spot, dataset.manifest.bounds) ? spot : { kind: "at" };
			},
			null,
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
		language: read<InterfaceLanguage | null>(
			"lang",
			(text) => (isInterfaceLanguage(text) ? text : { kind: "lang", text: quoted(text) }),
			null,
		),
	};
	for (const key of new Set(parts.keys())) {
		if (LATER_KEYS.has(key)) problems.push({ kind: "unsupported", text: key });
		else if (!KEYS.has(key)) problems.push({ kind: "unknown", text: quoted(key) });
		else if (parts.getAll(key).length > 1) problems.push({ kind: "repeated", text: key });
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
	if (view.place !== null) parts.push(`place=${encodeURIComponent(view.place)}`);
	if (view.source !== null) parts.push(`source=${encodeURIComponent(view.source)}`);
	if (view.claim !== null) parts.push(`claim=${encodeURIComponent(view.claim)}`);
	if (view.agreement !== null) parts.push(`agreement=${encodeURIComponent(view.agreement)}`);
	if (view.at !== null) parts.push(`at=${trim(view.at.lat, 4)},${trim(view.at.lng, 4)}`);
	if (view.buffer !== fallback.buffer) parts.push(`buffer=${view.buffer}`);
	const layers = SWITCHABLE.filter((layer) => view.layers.includes(layer));
	if (layers.length !== SWITCHABLE.length) parts.push(`layers=${layers.join(",")}`);
	if (view.language !== null) parts.push(`lang=${view.language}`);
	if (version !== undefined) parts.push(`v=${version}`);
	return parts.length === 0 ? "" : `#${parts.join("&")}`;
}

function readCamera(text: string): Camera | null {
	const [zoom, lat, lng, ...rest] = text
		.split("/")
		.map((part) => (part === "" ? Number.NaN : Number(part)));
	if (zoom === undefined || lat === undefined || lng === undefined || rest.length > 0) return null;
	const sound = zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
	return sound ? { zoom, lat, lng } : null;
}

function isWithin({ lng, lat }: Spot, bounds: Dataset["manifest"]["bounds"]): boolean {
	const [west, south, east, north] = bounds;
	return west <= lng && lng <= east && south <= lat && lat <= north;
}

function readSpot(text: string): Spot | null {
	const [lat, lng, ...rest] = text
		.split(",")
		.map((part) => (part === "" ? Number.NaN : Number(part)));
	if (lat === undefined || lng === undefined || rest.length > 0) return null;
	return Number.isFinite(lat) && Number.isFinite(lng) ? { lng, lat } : null;
}

function readLayers(text: string): readonly SwitchableLayer[] | null {
	const names = text === "" ? [] : text.split(",");
	const known = SWITCHABLE.filter((layer) => names.includes(layer));
	return known.length === new Set(names).size ? known : null;
}

function isProblem<T>(value: T | AddressProblem): value is AddressProblem {
	return typeof value === "object" && value !== null && "kind" in value;
}

function trim(value: number, decimals: number): string {
	return String(Number(value.toFixed(decimals)));
}
