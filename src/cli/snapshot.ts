/** `truceline snapshot`: writes the picture of a day as a file. */
import { loadTexts } from "../app/i18n/texts";
import { furnitureOf } from "../snapshot/furniture";
import { EXIT, type Output, PlainError } from "./output";
import { dayOf, FORMATS, type Format, readLook, type WrittenLook } from "./picture-options";
import { openStudio, pictureFile, readDataset, stateFor } from "./studio";
import { writeWhole } from "./write-file";

/** What was written on the command line. */
export interface WrittenSnapshot extends WrittenLook {
	readonly date?: string | undefined;
	readonly compare?: string | undefined;
	readonly output?: string | undefined;
}

/**
 * Draws the picture of a day into a file, in the format of its name.
 * @returns the exit code.
 * @throws PlainError where an option cannot be followed.
 */
export async function snapshot(written: WrittenSnapshot, output: Output): Promise<number> {
	const path = outputOf(written.output);
	const options = readLook(written, formatOf(path));
	await loadTexts(options.language);
	const dataset = await readDataset(options.dataset, output);
	const day = dayOf("--date", written.date, dataset);
	const compare =
		written.compare === undefined ? null : dayOf("--compare", written.compare, dataset);
	if (compare === day) throw new PlainError(`--compare ${written.compare} is the day shown itself`);
	const studio = openStudio(dataset, options);
	const state = stateFor(dataset, options, { day, compare });
	const file = await pictureFile(
		state,
		(seen) => furnitureOf(seen, options, studio.palette),
		studio,
	);
	await writeWhole(path, file);
	output.say(`wrote ${path} (${Buffer.byteLength(file)} bytes)`);
	return EXIT.good;
}

function outputOf(path: string | undefined): string {
	if (path === undefined) {
		throw new PlainError("say where to write the picture: -o FILE.svg, FILE.png or FILE.pdf");
	}
	return path;
}

function formatOf(path: string): Format {
	const format = FORMATS.find((each) => path.toLowerCase().endsWith(`.${each}`));
	if (format) return format;
	throw new PlainError(`-o ${path}: end the name with .svg, .png or .pdf`);
}
