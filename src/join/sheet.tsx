/**
 * What is printed around the page's own text: before it the picture of what the map shows, as vectors, upright and on its
 * side; after it the sources. Made at once, since browsers wait for nothing before they print.
 */
import { render } from "preact";
import { wordsIn } from "../app/i18n/dictionary";
import { laterIn } from "../app/i18n/later";
import type { FixedSize } from "../app/picture-size";
import { USUAL_PARTS, type Wording } from "../app/picture-wish";
import type { State } from "../app/state";
import { withoutTiles } from "../app/tiles";
import { unfittedCamera } from "../app/view";
import { today } from "../model/day";
import { print } from "../scene/palette";
import type { Sight } from "../scene/projection";
import { evidenceOf } from "../snapshot/evidence";
import { linked } from "../snapshot/evidence-pages";
import type { Furniture } from "../snapshot/furniture";
import { canvasMeasure, EVERY_SCRIPT, loadFonts } from "../snapshot/paint";
import { toDom } from "../svg/dom";
import { drawPicture, requestOf } from "../svg/picture";
import { ruled } from "../svg/ruled";
import { PrintedSources } from "../ui/PrintedSources";
import { printColours } from "../ui/palette";
import "../ui/styles/printed.css";
import { opened } from "./folded";
import { layLine } from "./lay-line";
import type { MapOnPage } from "./map-program";
import { layOut, NoRoom, sightOn, wordsFor } from "./picture-layout";
import { sceneOf } from "./scene";

/** What A4 leaves within the margins of print.css, less what rounding takes; on other paper it is made to fit. */
const PAPERS = {
	upright: { unit: "mm", width: 190, height: 276 },
	wide: { unit: "mm", width: 277, height: 189 },
} as const satisfies Readonly<Record<string, FixedSize>>;
type Way = keyof typeof PAPERS;

/** On paper nobody can click, so a code leads back to the view; the sources are listed in full on pages of their own. */
const PRINTED: Wording = {
	title: "",
	caption: "",
	parts: { ...USUAL_PARTS, sources: false, qr: true },
};

/** Letters have to be there before the moment of printing. */
export const fetchFonts = (): Promise<void> => loadFonts(EVERY_SCRIPT);

/**
 * Puts the sheet around the page.
 * @returns takes it away again.
 */
export function laySheet(
	state: State,
	map: MapOnPage | null,
	wording: Wording = PRINTED,
): () => void {
	const shown = withoutTiles(state);
	const undo = [
		layPictures(shown, map, wording),
		laySources(shown, wording.title),
		// What is folded is opened last: the colours bring more of it.
		printColours(),
		opened(document.body),
	];
	return () => {
		for (const step of undo.toReversed()) step();
	};
}

function layPictures(state: State, map: MapOnPage | null, wording: Wording): () => void {
	try {
		const sheet = document.createElement("div");
		sheet.className = "print-sheet";
		const sight = map ? sightOn(map) : { camera: null, size: { width: 0, height: 0 } };
		for (const way of ["upright", "wide"] as const) {
			const drawing = pictureOf(state, whereSeen(state, sight), wording, way);
			drawing.classList.add(`print-${way}`);
			sheet.append(drawing);
		}
		document.body.prepend(sheet);
		return () => sheet.remove();
	} catch (error) {
		if (!(error instanceof NoRoom)) reportError(error);
		return layLine(laterIn(state.language).printing.noMap);
	}
}

/** Where there is no map, or print has taken its room away already, the window stands in for it. */
function whereSeen(
	{ looking, dataset: { manifest } }: State,
	{ camera, size }: { readonly camera: Sight["camera"] | null; readonly size: Sight["size"] },
): Sight {
	const isThere = size.width > 0 && size.height > 0;
	return {
		camera: camera ?? looking ?? unfittedCamera(manifest),
		size: isThere ? size : { width: innerWidth, height: innerHeight },
	};
}

function pictureOf(state: State, onScreen: Sight, wording: Wording, way: Way): SVGElement {
	const wish = { wording, size: PAPERS[way], format: "pdf" } as const;
	const wordsAt = wordsFor(state, wish, print);
	const { composition, furniture, camera, outer } = layOut(state, onScreen, wish, (looking) =>
		withPrinted(wordsAt(looking), state),
	);
	const prefix = `print-${way}-`;
	const drawing = drawPicture({
		scene: { ...sceneOf(state), palette: print },
		camera,
		composition,
		measure: canvasMeasure(),
		...requestOf(furniture, state.language, outer),
		prefix,
	});
	return toDom(ruled(drawing, prefix), document);
}

/** The foot says when and from what it was printed, above the link. */
function withPrinted(furniture: Furniture, state: State): Furniture {
	const line = printedLine(state);
	const withLine = (lines: readonly string[]) => [...lines.slice(0, -1), line, ...lines.slice(-1)];
	const { footer, brief } = furniture;
	return { ...furniture, footer: withLine(footer), brief: brief && withLine(brief) };
}

function printedLine({ dataset, language }: State): string {
	const { f } = wordsIn(language);
	return laterIn(language).printing.printed(f.day(today()), dataset.manifest.version);
}

function laySources(state: State, title: string): () => void {
	const evidence = evidenceOf(state, title);
	const foot = [evidence.date, evidence.data, evidence.licenceLine, printedLine(state)];
	const box = document.createElement("div");
	document.body.append(box);
	render(
		<PrintedSources
			own={laterIn(state.language).printing}
			sources={evidence.sources.map((listed) => linked(listed).text)}
			foot={foot.filter((line) => line !== null)}
			link={evidence.link}
		/>,
		box,
	);
	return () => {
		render(null, box);
		box.remove();
	};
}
