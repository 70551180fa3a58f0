/** `truceline snapshot`: writes the picture of a day as a file, the one that the page makes. */
import { writeFile } from "node:fs/promises";
import { hiddenLayers } from "../app/layers";
import { sheetOf } from "../app/picture-size";
import { sceneView } from "../app/scene-view";
import type { State } from "../app/state";
import { createAppStore } from "../app/store";
import { defaultView } from "../app/view";
import { parse } from "../model/parse";
import type { Dataset } from "../model/types";
import { pdfOf } from "../pdf/document";
import { stateOf, staticOf } from "../scene/build";
import { dark, light, type Palette } from "../scene/palette";
import { sightOf } from "../scene/projection";
import type { Size } from "../scene/room";
import type { Scene } from "../scene/scene";
import { type About, aboutPicture, pngTexts } from "../snapshot/about";
import type { Measure } from "../snapshot/composition";
import { evidencePages } from "../snapshot/evidence-pages";
import { composeWithin, LOWEST_MAP } from "../snapshot/fit";
import { furnitureOf } from "../snapshot/furniture";
import { withDpi, withTexts } from "../snapshot/png";
import { outlined } from "../svg/outline";
import { drawPage, drawPicture, type PageRequest } from "../svg/picture";
import { type SvgElement, toFile } from "../svg/tree";
import { type Faces, facesFrom } from "../type/faces";
import { fontMeasure } from "../type/measure";
import { outliner } from "../type/outliner";
import { typesetter } from "../type/typeset";
import { readFolder, textOf } from "./folder";
import { fontFiles } from "./fonts";
import { EXIT, type Output, PlainError } from "./output";
import {
	dayOf,
	pixelsOf,
	readOptions,
	type SnapshotOptions,
	type Written,
} from "./snapshot-options";

/** Around the dataset's own view, in pixels. */
const VIEW_PADDING = 12;

export async function snapshot(written: Written, output: Output): Promise<number> {
	const options = readOptions(written);
	const dataset = await readDataset(options.dataset, output);
	const faces = facesFrom(fontFiles());
	const measure = fontMeasure(faces);
	const picture = pictureOf(stateFor(dataset, written, options), options, measure);
	const file = await fileOf(picture, options, faces, measure);
	await writeFile(options.output, file).catch((error: NodeJS.ErrnoException) => {
		throw new PlainError(`${options.output}: cannot be written: ${error.message}`);
	});
	output.say(`wrote ${options.output} (${Buffer.byteLength(file)} bytes)`);
	return EXIT.good;
}

/** A picture and what its file says of it. */
interface Picture {
	readonly drawing: SvgElement;
	readonly about: About;
	readonly palette: Palette;
	/** For who hears it read, and how large it is. */
	readonly spoken: PageRequest;
	/** What is shown, and where the map looks. */
	readonly state: State;
}

async function fileOf(
	picture: Picture,
	options: SnapshotOptions,
	faces: Faces,
	measure: Measure,
): Promise<string | Uint8Array> {
	const { drawing, about } = picture;
	const { format, outlines, scale, size, language, title, evidence } = options;
	const withOutlines = () => outlined(drawing, outliner(typesetter(faces)));
	switch (format) {
		case "svg":
			return toFile(outlines ? withOutlines() : drawing);
		case "pdf": {
			const { state, palette, spoken } = picture;
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

async function readDataset(dir: string, output: Output): Promise<Dataset> {
	const folder = await readFolder(dir);
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
function stateFor(
	dataset: Dataset,
	written: Written,
	{ buffer, language }: SnapshotOptions,
): State {
	const day = dayOf("--date", written.date, dataset);
	const compare =
		written.compare === undefined ? null : dayOf("--compare", written.compare, dataset);
	if (compare === day) throw new PlainError(`--compare ${written.compare} is the day shown itself`);
	const view = { ...defaultView(dataset), day, compare, buffer, language };
	return createAppStore(dataset, [], view, language).getState();
}

function pictureOf(state: State, options: SnapshotOptions, measure: Measure): Picture {
	const { theme, size } = options;
	const palette = theme === "dark" ? dark : light;
	const { view, bounds } = state.dataset.manifest;
	const { layout, outer } = sheetOf(size);
	const lookAt = (room: Size) => sightOf(view, bounds, room, VIEW_PADDING);
	const at = (looking: State["looking"]): State => ({ ...state, looking });
	const words = (looking: State["looking"]) => furnitureOf(at(looking), options, palette);
	// The link among the words names the camera, which depends on the room that the words leave.
	const first = composeWithin(words(lookAt(layout).camera), layout, lookAt, measure);
	const seen = at(first?.camera ?? null);
	const furniture = words(seen.looking);
	const fitted = composeWithin(furniture, layout, lookAt, measure);
	if (!fitted) {
		throw new PlainError(
			`--size ${size.width}x${size.height}${size.unit}: words and legend leave less than ${LOWEST_MAP} pixels for the map; ask for more, or leave out parts`,
		);
	}
	const { composition, camera } = fitted;
	const spoken: PageRequest = {
		title: `${furniture.title}, ${furniture.date}`,
		description: furniture.footer.join("\n"),
		language: state.language,
		outer,
	};
	const scene = sceneOf(state, palette);
	const drawing = drawPicture({ scene, camera, composition, measure, ...spoken });
	return { drawing, about: aboutPicture(furniture), palette, spoken, state: seen };
}

function sceneOf(state: State, palette: Palette): Scene {
	return {
		static: staticOf(state.dataset, state.language),
		state: stateOf(sceneView(state)),
		palette,
		hidden: hiddenLayers(state.layers),
		comparing: state.compare !== null,
	};
}
