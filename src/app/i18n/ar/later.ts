/** Arabic: what the first page has no need of. */
import type { LaterWords } from "../later";
import { arArchives } from "./archives";
import { arEmbedded } from "./embedded";
import { arEmbedding } from "./embedding";
import { arExport } from "./export";
import { arFilm } from "./film";
import { arImport } from "./import";
import { arPicture } from "./picture";
import { arPrinting } from "./printing";

export const arLater: LaterWords = {
	archives: arArchives,
	embedded: arEmbedded,
	embedding: arEmbedding,
	exported: arExport,
	film: arFilm,
	brought: arImport,
	picture: arPicture,
	printing: arPrinting,
};
