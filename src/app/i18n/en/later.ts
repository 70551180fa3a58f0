/** What the first page has no need of: it is fetched when something asks for it. */
import { enArchives } from "./archives";
import { enEmbedded } from "./embedded";
import { enEmbedding } from "./embedding";
import { enExport } from "./export";
import { enFilm } from "./film";
import { enImport } from "./import";
import { enPicture } from "./picture";
import { enPrinting } from "./printing";

export const enLater = {
	archives: enArchives,
	embedded: enEmbedded,
	embedding: enEmbedding,
	exported: enExport,
	film: enFilm,
	brought: enImport,
	picture: enPicture,
	printing: enPrinting,
};
