/**
 * Drawings as a PDF (ISO 32000-1): pages of vectors, with text that can be selected and searched, each letter once
 * and in the order in which it is read. Not tagged: who hears a page read has the page on the web, and the texts.
 */
import type { About } from "../snapshot/about";
import { definitionsIn } from "../svg/look";
import type { SvgElement } from "../svg/tree";
import type { Typesetter } from "../type/typeset";
import { newContent } from "./content";
import { draw, TRANSPARENCY } from "./draw";
import { newFile } from "./file";
import { newFont } from "./font";
import type { Workshop } from "./ink";
import { annotationOf } from "./links";
import { infoOf, xmpOf } from "./metadata";
import { patternOf } from "./pattern";
import { array, dictionary, numbers, type Ref, text } from "./syntax";

/** There are 72 points to the inch. */
const POINTS_PER_MM = 72 / 25.4;
const POINTS_PER_PX = 72 / 96;

/**
 * The file of these pages, in their order. The same input gives the same file.
 * @param pages what src/svg draws: each an `svg` with a viewBox, as large as it says, in millimetres ("297mm") or
 * in CSS pixels (96 to the inch).
 * @param pause awaited between steps, so that who waits for the file can do other things, and call it off by throwing.
 */
export async function pdfOf(
	pages: readonly SvgElement[],
	about: About,
	typeset: Typesetter,
	pause: () => Promise<void> = async () => {},
): Promise<Uint8Array<ArrayBuffer>> {
	const file = newFile();
	const fonts = { 400: newFont(file, 400), 600: newFont(file, 600) };
	const tree = file.reserve();
	const kids: Ref[] = [];
	for (const page of pages) {
		kids.push(pageOf(page, tree, { file, typeset, fonts }));
		await pause();
	}
	for (const font of Object.values(fonts)) font.write();
	file.put({ Type: "/Pages", Kids: array(kids), Count: kids.length }, tree);
	const language = String(pages[0]?.attrs["lang"] ?? "");
	const root = file.put({
		Type: "/Catalog",
		Pages: tree,
		Lang: text(language),
		Metadata: xmpOf(file, about, language),
		ViewerPreferences: dictionary({ DisplayDocTitle: "true" }),
	});
	return file.bytes({ Root: root, Info: infoOf(file, about) }, pause);
}

function pageOf(
	drawing: SvgElement,
	parent: Ref,
	common: Pick<Workshop, "file" | "typeset" | "fonts">,
): Ref {
	const { file } = common;
	const known = knownIn(drawing);
	const shop: Workshop = {
		...common,
		known,
		hatch(id, moved) {
			const hatch = known.get(id);
			return hatch ? patternOf(hatch, moved, shop) : null;
		},
	};
	const [, , across = 1, down = 1] = String(drawing.attrs["viewBox"]).split(" ").map(Number);
	const [width, height] = [pointsOf(drawing.attrs["width"]), pointsOf(drawing.attrs["height"])];
	const content = newContent();
	content.apart(() => {
		// A page of a PDF grows upwards from its foot.
		content.move([width / across, 0, 0, -height / down, 0, height]);
		draw(content, drawing, {}, shop);
	});
	const annotations = content.links().flatMap((link) => annotationOf(file, link));
	return file.put({
		Type: "/Page",
		Parent: parent,
		MediaBox: array([0, 0, numbers([width, height], 3)]),
		Group: TRANSPARENCY,
		Resources: content.resources(),
		Contents: file.stream({}, content.operators()),
		Annots: annotations.length > 0 ? array(annotations) : undefined,
	});
}

function pointsOf(length: string | number | undefined): number {
	const [, number, unit] = /^([\d.]+)(mm)?$/.exec(String(length)) ?? [];
	return Number(number ?? 0) * (unit === "mm" ? POINTS_PER_MM : POINTS_PER_PX);
}

/** What a drawing keeps to be referred to, by its id. */
function knownIn({ children }: SvgElement): ReadonlyMap<string, SvgElement> {
	return definitionsIn(
		children.flatMap((child) =>
			typeof child !== "string" && child.tag === "defs" ? child.children : [],
		),
	);
}
