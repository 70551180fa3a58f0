/** The words of a picture. The same state and wishes give the same words, whoever draws it. */
import { addressLine } from "../app/address";
import { filterLine } from "../app/filter-words";
import { isolate, ltr } from "../app/i18n/bidi";
import { textIn } from "../app/i18n/format";
import { laterIn } from "../app/i18n/later";
import { type ReadingWords, readingIn } from "../app/i18n/reading";
import { hiddenLayers } from "../app/layers";
import { broughtLine, creditsLine, dateLine, honestyLines, legendText } from "../app/phrases";
import type { Wording } from "../app/picture-wish";
import { sceneView } from "../app/scene-view";
import { sourcesOf } from "../app/sources-shown";
import type { State } from "../app/state";
import { namesMissing, tilesMissing } from "../app/tiles";
import type { Dataset, Source } from "../model/types";
import { creditsOf, legendOf } from "../scene/build";
import type { LegendSign } from "../scene/layer";
import type { Palette } from "../scene/palette";
import { titleOf } from "./about";
import type { Inset } from "./inset";

/** A line of the legend. */
export interface Line {
	readonly sign: LegendSign;
	readonly text: string;
}

export interface Furniture {
	readonly title: string;
	readonly date: string;
	/** Empty: none. */
	readonly caption: string;
	/** Empty: none. */
	readonly legend: readonly Line[];
	/** Whether there is a scale bar. */
	readonly scale: boolean;
	readonly inset: Inset | null;
	/** Where the code leads, and what stands below it. */
	readonly qr: { readonly link: string; readonly caption: string } | null;
	/** Lines at the foot, in order: honesty, cover, credits, sources, data, link. */
	readonly footer: readonly string[];
	/** The foot with the sources counted, where it names them; null: there is no shorter one. */
	readonly brief: readonly string[] | null;
	readonly direction: "ltr" | "rtl";
	readonly palette: Palette;
	/** Writes a distance: "10 km". */
	distance(km: number): string;
}

export interface Basis {
	/** What the picture rests on; of a film, all of its pictures together. */
	readonly sources?: readonly Source[];
	/** How many of the reader's events can be drawn; null: all. */
	readonly most?: number | null;
}

/** All that stands around the map of a state, in the language of the state. */
export function furnitureOf(
	state: State,
	{ title, caption, parts }: Wording,
	palette: Palette,
	{ sources = sourcesOf(state), most = null }: Basis = {},
): Furniture {
	const { dataset, language, layers, filters, tiles } = state;
	const words = readingIn(language);
	const { t, f } = words;
	const { manifest } = dataset;
	const hidden = hiddenLayers(layers, tiles);
	const missing = tilesMissing(manifest, tiles);
	const own = textIn(manifest.title, language).text;
	const filtered = filterLine(filters, dataset, words);
	const brought = broughtLine(state, words, most);
	const link = addressLine(state);
	const foot = (areNamed: boolean) => [
		...honestyLines(dataset, words),
		...(filtered === null ? [] : [filtered]),
		...(brought === null ? [] : [brought]),
		creditsLine(creditsOf(dataset, hidden, tiles), words),
		...(missing ? [t.tiles.leftOut(namesMissing(missing, manifest, words))] : []),
		sourcesLine(sources, areNamed, words),
		t.snapshot.data(own, manifest.version),
		ltr(link),
	];
	return {
		title: isolate(titleOf(title, own)),
		date: dateLine(state, words),
		caption: caption.trim() === "" ? "" : isolate(caption.trim()),
		legend: parts.legend ? legendLines(state, words) : [],
		scale: parts.scale,
		inset: parts.inset ? insetOf(dataset, words) : null,
		qr: parts.qr ? { link, caption: laterIn(language).picture.qr } : null,
		footer: foot(parts.sources),
		brief: parts.sources ? foot(false) : null,
		direction: t.direction,
		palette,
		distance: (km) => t.map.scale(f.number(km)),
	};
}

function legendLines(state: State, words: ReadingWords): Line[] {
	return legendOf(sceneView(state), hiddenLayers(state.layers, state.tiles)).map(
		({ sign, label }) => ({
			sign,
			text: legendText(label, words),
		}),
	);
}

/** The small map of the country; null where the dataset has no outlines, or they have not come. */
function insetOf({ base }: Dataset, { language }: ReadingWords): Inset | null {
	const features = base["base/locator.geojson"]?.features ?? [];
	const home = features.find(({ properties }) => properties.kind === "home");
	if (!home) return null;
	const { name } = home.properties;
	return {
		caption: name ? textIn(name, language).text : "",
		lands: features.map(({ geometry, properties: { kind } }) => ({
			type: "Feature",
			geometry,
			properties: { kind },
		})),
	};
}

/** Whose word the picture rests on: how many documents, and on request each publisher once. */
function sourcesLine(
	sources: readonly Source[],
	areNamed: boolean,
	{ t, f, language }: ReadingWords,
): string {
	const publishers = new Set(sources.map(({ publisher }) => publisher));
	const count = f.number(sources.length);
	const own = laterIn(language).picture;
	if (!areNamed) return own.sourcesCount(count, f.number(publishers.size));
	const names = [...publishers].map((name) => isolate(name)).join(t.punctuation.comma);
	return own.sources(count, names);
}
