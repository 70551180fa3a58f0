/** Russian: what the first page has no need of. */
import type { LaterWords } from "../later";
import { ruArchives } from "./archives";
import { ruEmbedded } from "./embedded";
import { ruEmbedding } from "./embedding";
import { ruExport } from "./export";
import { ruFilm } from "./film";
import { ruImport } from "./import";
import { ruPicture } from "./picture";
import { ruPrinting } from "./printing";

export const ruLater: LaterWords = {
	archives: ruArchives,
	embedded: ruEmbedded,
	embedding: ruEmbedding,
	exported: ruExport,
	film: ruFilm,
	brought: ruImport,
	picture: ruPicture,
	printing: ruPrinting,
};
