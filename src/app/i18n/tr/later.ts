/** Turkish: what the first page has no need of. */
import type { LaterWords } from "../later";
import { trArchives } from "./archives";
import { trEmbedded } from "./embedded";
import { trEmbedding } from "./embedding";
import { trExport } from "./export";
import { trFilm } from "./film";
import { trImport } from "./import";
import { trPicture } from "./picture";
import { trPrinting } from "./printing";

export const trLater: LaterWords = {
	archives: trArchives,
	embedded: trEmbedded,
	embedding: trEmbedding,
	exported: trExport,
	film: trFilm,
	brought: trImport,
	picture: trPicture,
	printing: trPrinting,
};
