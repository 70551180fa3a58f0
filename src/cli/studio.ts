/** Makes pictures of a dataset's days as files, the ones that the page makes: for one day or many. */
import { hiddenLayers } from "../app/layers";
import { sheetOf } from "../app/picture-size";
import { sceneView } from "../app/scene-view";
import type { State } from "../app/state";
import { createAppStore } from "../app/store";
import { defaultView } from "../app/view";
import type { Day } from "../model/day";
import { parse } from "../model/parse";
import type { Dataset } from "../model/types";
import { pdfOf } from "../pdf/document";
import { stateOf, staticOf } from "../scene/build";
import { dark, light, type Palette, print } from "../scene/palette";
import { sightOf } from "../scene/projection";
import type { Size } from "../scene/room";
import type { SceneStatic } from "../scene/scene";
import { type About, aboutPicture, pngTexts } from "../snapshot/about";
import type { Measure } from "../snapshot/composition";
import { evidencePages } from "../snapshot/evidence-pages";
import { composeLooking, type Fitted, LOWEST_MAP, VIEW_PADDING } from "../snapshot/fit";
import type { Furniture } from "../snapshot/furniture";
import { withDpi, withTexts } from "../snapshot/png";
import { outlined } from "../svg/outline";
import { drawPage, drawPicture, type PageRequest, requestOf } from "../svg/picture";
import { type SvgElement, toFile } from "../svg/tree";
import { type Faces, facesFrom } from "../type/faces";
import { fontMeasure } from "../type/measure";
import { outliner } from "../type/outliner";
import { typesetter } from "../type/typeset";
import { readFolder, textOf } from "./folder";
import { fontFiles } from "./fonts";
import { type Output, PlainError } from "./output";
import { type PictureOptions, pixelsOf } from "./picture-options";

/** What stands around the map of a state, which also says where the map looks. */
export type WordsOf = (state: State) => Furniture;

/** What all pictures of a run have in common. */
export interface Studio {
	readonly options: PictureOptions;
	readonly palette: Palette;
	readonly faces: Faces;
	readonly measure: Measure;
	readonly shapes: SceneStatic;
}

/** Reads the fonts and the shapes of a dataset, once for all pictures of a run. */
export function openStudio(dataset: Dataset, options: PictureOptions): Studio {
	const faces = facesFrom(fontFiles());
	return {
		options,
		palette: { light, dark, print }[options.theme],
		faces,
		measure: fontMeasure(faces),
		shapes: staticOf(dataset, options.language),
	};
}

/**
 * Reads a dataset's folder, and warns of what is wrong with it.
 * @throws PlainError where it cannot be read.
 */
export async function readDataset(dir: string, output: Output): Promise<Dataset> {
	const folder = await readFolder(dir).catch((error: unknown) => {
		if (!(error instanceof PlainError)) throw error;
		throw new PlainError(`${error.message}; name the dataset's folder with --dataset DIR`);
	});
	const { dataset, problems } = parse(
		new Map([...folder].map(([path, bytes]) => [path, textOf(bytes)])),
	);
	if (dataset === null) throw new PlainError(`${dir}: cannot be read; try: truceline check ${dir}`);
	if (problems.length > 0) {
		output.warn(`note: ${dir}: ${problems.length} problems; try: truceline check ${dir}`);
	}
	return dataset;
}

/** The state of a page that shows what is asked for. */
export function stateFor(
	dataset: Dataset,
	{ buffer, language }: PictureOptions,
	days: { readonly day: Day; readonly compare: Day | null },
): State {
	const view = { ...defaultView(dataset), ...days, buffer, language };
	return createAppStore(dataset, [], view, language).getState();
}

/** A picture laid out: its words, their place, and the state with where the map looks. */
export interface LaidOut extends Fitted {
	readonly furniture: Furniture;
	readonly state: State;
}

/** @throws PlainError where the words leave no room for a map. */
export function layOut(state: State, wordsOf: WordsOf, { options, measure }: Studio): LaidOut {
	const { size } = options;
	const { view, bounds } = state.dataset.manifest;
	const { layout } = sheetOf(size);
	const lookAt = (room: Size) => sightOf(view, bounds, room, VIEW_PADDING);
	const at = (looking: State["looking"]): State => ({ ...state, looking });
	const fitted = composeLooking((looking) => wordsOf(at(looking)), layout, lookAt, measure);
	if (!fitted) {
		throw new PlainError(
			`--size ${size.width}x${size.height}${size.unit}: words and legend leave less than ${LOWEST_MAP} pixels for the map; ask for more, or leave out the legend with --parts scale`,
		);
	}
	return { ...fitted, state: at(fitted.camera) };
}

/** The picture of a state as the content of a file. */
export function pictureFile(
	state: State,
	wordsOf: WordsOf,
	studio: Studio,
): Promise<string | Uint8Array> {
	const { options, palette, measure, shapes } = studio;
	const { furniture, composition, camera, state: seen } = layOut(state, wordsOf, studio);
	const spoken = requestOf(furniture, state.language, sheetOf(options.size).outer);
	const scene = {
		static: shapes,
		state: stateOf(sceneView(state)),
		palette,
		hidden: hiddenLayers(state.layers),
		comparing: state.compare !== null,
	};
	const drawing = drawPicture({ scene, camera, composition, measure, ...spoken });
	return fileOf({ drawing, about: aboutPicture(furniture), spoken, state: seen }, studio);
}

/** A picture and what its file says of it. */
interface Picture {
	readonly drawing: SvgElement;
	readonly about: About;
	/** For who hears it read, and how large it is. */
	readonly spoken: PageRequest;
	/** What is shown, and where the map looks. */
	readonly state: State;
}

async function fileOf(
	{ drawing, about, spoken, state }: Picture,
	{ options, palette, faces, measure }: Studio,
): Promise<string | Uint8Array> {
	const { format, outlines, scale, size, language, title, evidence } = options;
	const withOutlines = () => outlined(drawing, outliner(typesetter(faces)));
	switch (format) {
		case "svg":
			return toFile(outlines ? withOutlines() : drawing);
		case "pdf": {
			const sheets = evidence
				? evidencePages(state, title, { size: sheetOf(size).layout, palette, measure })
				: [];
			const pages = sheets.map((sheet) => drawPage(sheet, palette, spoken));
			return pdfOf([drawing, ...pages], about, typesetter(faces));
		}
		case "png": {
			const { rasterOf } = await import("./raster");
			const png = await rasterOf(withOutlines(), pixelsOf(size, scale));
			return withDpi(withTexts(png, pngTexts(about), language), scale * sheetOf(size).dpi);
		}
	}
}
