/** The scenes whose drawings are stored here: what may not change unseen. `npm run drawings` stores them anew. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../src/cli/run";

/** Where the drawings lie. */
export const STORED = fileURLToPath(new URL(".", import.meta.url));

const DATASET = fileURLToPath(new URL("../../public/geo", import.meta.url));

/** Small enough to be kept, large enough for towns to lie apart. */
const SMALL = "--size 600x640 --parts scale";

/** Key days, both languages and themes, and what pictures can have besides: by the name of the file. */
const DRAWINGS = {
	"2017-09-15-en-light": `--date 2017-09-15 ${SMALL}`,
	"2018-09-17-ar-light": `--date 2018-09-17 --lang ar ${SMALL}`,
	"2018-09-17-en-dark-15-km": `--date 2018-09-17 --theme dark --buffer 15 ${SMALL}`,
	"2019-08-21-en-light-legend": "--date 2019-08-21 --size 1280x860 --parts legend,scale",
	"2019-08-21-ar-dark": `--date 2019-08-21 --lang ar --theme dark ${SMALL}`,
	"2019-08-31-ar-light-legend": "--date 2019-08-31 --lang ar --size 1280x860 --parts legend",
	"2020-01-29-en-light-paper": "--date 2020-01-29 --size 150x150mm --parts scale",
	"2020-02-10-en-dark": `--date 2020-02-10 --theme dark ${SMALL}`,
	"2020-02-10-ar-light-inset-qr":
		"--date 2020-02-10 --lang ar --size 640x760 --parts inset,qr --title عنوان --caption (M4)",
	"2020-03-06-en-light-compared": `--date 2020-03-06 --compare 2019-04-30 ${SMALL}`,
	"2020-03-06-ar-dark-compared": `--date 2020-03-06 --compare 2019-08-31 --lang ar --theme dark ${SMALL}`,
} as const;

type Name = keyof typeof DRAWINGS;

/** Of these the pixels are stored too. */
const PIXELS: readonly Name[] = [
	"2019-08-21-ar-dark",
	"2020-02-10-en-dark",
	"2020-03-06-en-light-compared",
];

/** A scene, and the file that its drawing is stored in. */
interface Drawing {
	readonly name: Name;
	readonly file: string;
}

const inFiles =
	(end: string) =>
	(name: Name): Drawing => ({ name, file: `${name}.${end}` });
export const VECTORS = (Object.keys(DRAWINGS) as Name[]).map(inFiles("svg"));
export const RASTERS = PIXELS.map(inFiles("png"));

/** Draws everything that is stored here anew. */
export async function storeAll(): Promise<void> {
	for (const drawing of VECTORS) await draw(drawing.name, join(STORED, drawing.file));
	for (const drawing of RASTERS) await draw(drawing.name, join(STORED, drawing.file));
}

/**
 * Draws a scene into a file, in the format that its name says.
 * @throws Error that says why it could not be drawn.
 */
export async function draw(name: Name, path: string, ...more: string[]): Promise<void> {
	const scale = path.endsWith(".png") ? ["--scale", "0.5"] : [];
	const warned: string[] = [];
	const code = await run(
		["snapshot", ...DRAWINGS[name].split(" "), ...scale, ...more, "--dataset", DATASET, "-o", path],
		{ say: () => {}, warn: (line) => warned.push(line) },
	);
	if (code !== 0) throw new Error(warned.join("\n"));
}
