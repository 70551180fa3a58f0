/** Files that bring their letters along: PDF, and SVG with outlines. Fetched when a reader asks for one, in one piece with what sets them. */
import { pdfOf } from "../pdf/document";
import type { About } from "../snapshot/about";
import { outlined } from "../svg/outline";
import type { SvgElement } from "../svg/tree";
import { facesFrom } from "../type/faces";
import { outliner } from "../type/outliner";
import { typesetter } from "../type/typeset";
import { pauses } from "./breath";
import { fontFiles } from "./font-files";

export { evidencePages } from "../snapshot/evidence-pages";
export { drawPage, requestOf } from "../svg/picture";

/**
 * A PDF of these pages, in their order; nothing is handed out unless it is whole.
 * @param pages the picture as `drawPicture` makes it, then perhaps the sheets of `evidencePages`, each as `drawPage`
 * makes it. A page is as large as its drawing says: in millimetres, or in CSS pixels at 96 to the inch. The
 * language of the first is that of the file.
 * @param about what the file says of itself: `aboutPicture` of the picture's furniture.
 * @param signal stops the work between two steps.
 * @throws FontsMissing (font-files.ts) where a font did not come; what `signal` was aborted with.
 */
export async function pdfFile(
	pages: readonly SvgElement[],
	about: About,
	signal?: AbortSignal,
): Promise<Blob> {
	signal?.throwIfAborted();
	const faces = facesFrom(await fontFiles());
	signal?.throwIfAborted();
	const bytes = await pdfOf(pages, about, typesetter(faces), pauses(signal));
	return new Blob([bytes], { type: "application/pdf" });
}

/**
 * The drawing with each text as outlines.
 * @throws FontsMissing where a font did not come.
 */
export async function withOutlines(drawing: SvgElement): Promise<SvgElement> {
	return outlined(drawing, outliner(typesetter(facesFrom(await fontFiles()))));
}
