/**
 * Drawings as a PDF (ISO 32000-1): pages of vectors, with text that can be selected and searched, each letter once
 * and in the order in which it is read. Not tagged: who hears a page read has the page on the web, and the texts.
 */
import type { About } from "../snapshot/about";
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

export interface PdfPage {
	/** What src/svg draws: an `svg` with a viewBox. It fills the page. */
	readonly drawing: SvgElement;
	readonly millimetres: { readonly width: number; readonly height: number };
}

export interface PdfAbout extends About {
	/** The language of the texts, as in HTML: "en". */
	readonly language: string;
	readonly direction: "ltr" | "rtl";
}

/** 72 to the inch. */
const POINTS_PER_MM = 72 / 25.4;

/**
 * The file of these pages, in their order. The same input gives the same file.
 * @throws what `signal` was aborted with: nothing is left half.
 */
export async function pdfOf(
	pages: readonly PdfPage[],
	about: PdfAbout,
	typeset: Typesetter,
	signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
	const file = newFile();
	const fonts = { 400: newFont(file, 400), 600: newFont(file, 600) };
	const tree = file.reserve();
	const kids: Ref[] = [];
	for (const page of pages) {
		kids.push(pageOf(page, tree, { file, typeset, fonts }));
		await breath();
		signal?.throwIfAborted();
	}
	for (const font of Object.values(fonts)) font.write();
	file.put({ Type: "/Pages", Kids: array(kids), Count: kids.length }, tree);
	const root = file.put({
		Type: "/Catalog",
		Pages: tree,
		Lang: text(about.language),
		Metadata: xmpOf(file, about, about.language),
		ViewerPreferences: dictionary({
			DisplayDocTitle: "true",
			Direction: about.direction === "rtl" ? "/R2L" : "/L2R",
		}),
	});
	return file.bytes({ Root: root, Info: infoOf(file, about) }, signal);
}

/** Lets a page that waits for the file do what its reader asks meanwhile, such as to stop. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

function pageOf(
	{ drawing, millimetres }: PdfPage,
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
	const [width, height] = [millimetres.width, millimetres.height].map((mm) => mm * POINTS_PER_MM);
	const content = newContent();
	content.apart(() => {
		// A page of a PDF grows upwards from its foot.
		content.move([(width ?? 0) / across, 0, 0, -(height ?? 0) / down, 0, height ?? 0]);
		draw(content, drawing, {}, shop);
	});
	const annotations = content.links().flatMap((link) => annotationOf(file, link));
	return file.put({
		Type: "/Page",
		Parent: parent,
		MediaBox: array([0, 0, numbers([width ?? 0, height ?? 0], 3)]),
		Group: TRANSPARENCY,
		Resources: content.resources(),
		Contents: file.stream({}, content.operators()),
		Annots: annotations.length > 0 ? array(annotations) : undefined,
	});
}

/** What a drawing keeps to be referred to, by its id. */
function knownIn({ children }: SvgElement): ReadonlyMap<string, SvgElement> {
	const kept = children.flatMap((child) =>
		typeof child !== "string" && child.tag === "defs" ? child.children : [],
	);
	return new Map(
		kept.flatMap((child) =>
			typeof child === "string" ? [] : [[String(child.attrs["id"]), child] as const],
		),
	);
}
