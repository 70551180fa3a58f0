/** Joins the state, the map's picture and the composition into a file for the reader. */
import { addressLine } from "../app/address";
import { filterLine } from "../app/filter-words";
import { isolate, ltr } from "../app/i18n/bidi";
import { type Words, wordsIn } from "../app/i18n/dictionary";
import { textIn } from "../app/i18n/format";
import { hiddenLayers } from "../app/layers";
import { creditsLine, dateLine, legendText } from "../app/phrases";
import type { State } from "../app/state";
import type { Store } from "../app/store";
import { type MapView, PictureError, type PictureFault } from "../map/map-view";
import type { Source } from "../model/types";
import { creditsOf, legendOf } from "../scene/build";
import { type Composition, compose, type Furniture } from "../snapshot/compose";
import { CanvasTooLarge, canvasMeasure, loadFonts, paint } from "../snapshot/paint";
import { withDpi } from "../snapshot/png";
import type { SnapshotFailure, SnapshotRequest } from "../ui/context";
import { currentPalette } from "../ui/palette";
import { baseName, download } from "./download";
import { sceneBuilder, sceneView } from "./map";
import { sourcesOf } from "./sources";

const CSS_DPI = 96;

const FAILURES: { readonly [F in PictureFault]: SnapshotFailure } = {
	timeout: "timeout",
	"wrong-size": "size",
	blank: "blank",
	fonts: "timeout",
	"no-webgl": "no-webgl",
};

/** The map, and the element that it fills. */
export interface MapOnPage {
	readonly view: MapView;
	readonly box: HTMLElement;
}

/** The size of the picture at 1x; it depends on how long title, legend and credits are. */
export async function snapshotSize(
	store: Store,
	map: MapOnPage,
	title: string,
): Promise<{ width: number; height: number }> {
	const { width, height } = await layOut(store.getState(), map, title);
	return { width, height };
}

/** Makes the picture and hands it to the browser as a download. Nothing is saved unless it is whole. */
export async function saveSnapshot(
	store: Store,
	map: MapOnPage,
	{ title, pixelRatio }: SnapshotRequest,
): Promise<{ saved: string } | { failure: SnapshotFailure }> {
	const state = store.getState();
	try {
		const { view } = map;
		const composition = await layOut(state, map, title);
		const { canvas } = await view.picture({
			scene: sceneBuilder()(state),
			width: composition.map.width,
			height: composition.map.height,
			pixelRatio,
			view: { camera: view.camera() },
		});
		const whole = paint(composition, canvas, currentPalette(), pixelRatio);
		const png = withDpi(await bytesOf(whole), CSS_DPI * pixelRatio);
		const name = `${baseName(state)}.png`;
		download(new Blob([png], { type: "image/png" }), name);
		return { saved: name };
	} catch (error) {
		if (error instanceof PictureError) return { failure: FAILURES[error.fault] };
		if (error instanceof CanvasTooLarge) return { failure: "size" };
		if (error instanceof RangeError) return { failure: "encode" };
		throw error;
	}
}

/** Lays the picture out once the fonts for every script in it have come: widths are theirs. */
async function layOut(state: State, { view, box }: MapOnPage, title: string): Promise<Composition> {
	const furniture = furnitureOf(state, title);
	const { legend, footer, date } = furniture;
	await loadFonts([furniture.title, date, ...legend.map(({ text }) => text), ...footer].join(" "));
	const map = { width: box.clientWidth, height: box.clientHeight, camera: view.camera() };
	return compose(furniture, map, canvasMeasure());
}

/** The words of the picture: the same state gives the same words. */
function furnitureOf(state: State, title: string): Furniture {
	const { dataset, language, layers, filters } = state;
	const words = wordsIn(language);
	const { t, f } = words;
	const { manifest, span } = dataset;
	const hidden = hiddenLayers(layers);
	const view = sceneView(state);
	const own = textIn(manifest.title, language).text;
	const filtered = filterLine(filters, dataset, words);
	return {
		title: isolate(title === "" ? own : title),
		date: dateLine(state, words),
		legend: legendOf(view, hidden).map(({ sign, label }) => ({
			sign,
			text: legendText(label, words),
		})),
		footer: [
			textIn(manifest.caveat, language).text,
			t.snapshot.present(f.year(span.first), f.year(span.last)),
			...(filtered === null ? [] : [filtered]),
			creditsLine(creditsOf(dataset, hidden), words),
			sourcesLine(sourcesOf(state), words),
			t.snapshot.data(own, manifest.version),
			ltr(addressLine(state)),
		],
		direction: t.direction,
		palette: currentPalette(),
		distance: (km) => t.map.scale(f.number(km)),
	};
}

/** Whose word the picture rests on: each publisher once, and how many documents. */
function sourcesLine(sources: readonly Source[], { t, f }: Words): string {
	const publishers = new Set(sources.map(({ publisher }) => publisher));
	const names = [...publishers].map((name) => isolate(name)).join(t.punctuation.comma);
	return t.snapshot.sources(f.number(sources.length), names);
}

async function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
	if (!blob) throw new CanvasTooLarge("the canvas could not be written");
	return new Uint8Array(await blob.arrayBuffer());
}
