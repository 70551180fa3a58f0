/** `truceline frames`: writes the pictures of a span of days, alike but for what the day changes. */
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { loadTexts } from "../app/i18n/texts";
import type { State } from "../app/state";
import { changeDays } from "../film/changes";
import { filmDays, MOST_FRAMES } from "../film/plan";
import { filmWords, stateOn } from "../film/words";
import { type Day, formatDay } from "../model/day";
import type { Dataset } from "../model/types";
import { furnitureOf } from "../snapshot/furniture";
import { EXIT, type Output, PlainError } from "./output";
import {
	dayOf,
	FORMATS,
	type Format,
	oneOf,
	type PictureOptions,
	readLook,
	type WrittenLook,
} from "./picture-options";
import {
	layOut,
	openStudio,
	pictureFile,
	readDataset,
	type Studio,
	stateFor,
	type WordsOf,
} from "./studio";
import { reasonOf, writeWhole } from "./write-file";

/** What was written on the command line. */
export interface WrittenFrames extends WrittenLook {
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	readonly step?: string | undefined;
	readonly format?: string | undefined;
	readonly output?: string | undefined;
}

/** In order, at least one. */
type Days = readonly [Day, ...Day[]];

const STEPS = { day: "day", week: "week", month: "month", change: "changes" } as const;
type Step = keyof typeof STEPS;
const isStep = (value: string): value is Step => Object.hasOwn(STEPS, value);
const isFormat = (value: string): value is Format => FORMATS.some((format) => format === value);

/**
 * Draws a picture of each day into a new or an empty folder, in the order of the days.
 * @returns the exit code.
 * @throws PlainError where an option cannot be followed, or the words leave no room for a map.
 */
export async function frames(written: WrittenFrames, output: Output): Promise<number> {
	const dir = folderIn(written.output);
	const step = oneOf("--step", written.step ?? "day", Object.keys(STEPS) as Step[], isStep);
	const options = optionsOf(written);
	await loadTexts(options.language);
	const dataset = await readDataset(options.dataset, output);
	const days = daysOf(written, step, dataset, options);
	await checkFolder(dir);
	const studio = openStudio(dataset, options);
	const state = stateFor(dataset, options, { day: days[0], compare: null });
	const wordsOf = await wordsOfAll(state, days, studio);
	// Where the words leave no room for a map, no folder is made.
	layOut(state, wordsOf, studio);
	await makeFolder(dir);
	let bytes = 0;
	for (const [index, day] of days.entries()) {
		const name = `${String(index + 1).padStart(4, "0")}-${formatDay(day)}.${options.format}`;
		try {
			const file = await pictureFile(stateOn(state, day), wordsOf, studio);
			await writeWhole(join(dir, name), file);
			bytes += Buffer.byteLength(file);
		} catch (error) {
			output.progress?.("");
			if (index > 0) output.warn(`note: ${dir} has the first ${index} of ${days.length} frames`);
			throw error;
		}
		output.progress?.(`${index + 1} of ${days.length}: ${name}`);
	}
	output.progress?.("");
	const count = days.length === 1 ? "1 frame" : `${days.length} frames`;
	output.say(`wrote ${count} to ${dir} (${bytes} bytes)`);
	return EXIT.good;
}

/** What the frames are like. Their sources are counted together: named, those of all days would leave no map. */
function optionsOf(written: WrittenFrames): PictureOptions {
	const format = oneOf("--format", written.format ?? "svg", FORMATS, isFormat);
	const options = readLook(written, format);
	if (written.parts !== undefined && options.parts.sources) {
		throw new PlainError(
			"--parts: the sources of frames are counted, not named; leave out sources",
		);
	}
	return { ...options, parts: { ...options.parts, sources: false } };
}

function daysOf(
	{ from, to }: WrittenFrames,
	step: Step,
	dataset: Dataset,
	options: PictureOptions,
): Days {
	const [first, last] = [dayOf("--from", from, dataset), dayOf("--to", to, dataset)];
	if (last < first) {
		throw new PlainError(`--to ${to} is before --from ${from}: write the earlier day first`);
	}
	const { filters } = stateFor(dataset, options, { day: first, compare: null });
	const [, ...others] = filmDays({ first, last }, STEPS[step], () => changeDays(dataset, filters));
	if (others.length >= MOST_FRAMES) {
		throw new PlainError(
			`--step ${step} gives ${others.length + 1} frames; at most ${MOST_FRAMES}: ask for a longer step or fewer days`,
		);
	}
	return [first, ...others];
}

function folderIn(path: string | undefined): string {
	if (path !== undefined) return path;
	throw new PlainError("say where to write the frames: -o DIR, a new or an empty folder");
}

/** Frames are read by their order: files that lay there before would be taken for some of them. */
async function checkFolder(dir: string): Promise<void> {
	const there = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return [];
		throw new PlainError(`-o ${dir}: is no folder to write to: ${reasonOf(error)}`);
	});
	if (there.length > 0) {
		throw new PlainError(`-o ${dir}: is not empty; name a new or an empty folder`);
	}
}

async function makeFolder(dir: string): Promise<void> {
	await mkdir(dir, { recursive: true }).catch((error: unknown) => {
		throw new PlainError(`-o ${dir}: cannot be made: ${reasonOf(error)}`);
	});
}

/** The words of each frame with the legend and the count of sources of all: from one to the next nothing moves. */
async function wordsOfAll(
	state: State,
	days: Days,
	{ options, palette }: Studio,
): Promise<WordsOf> {
	const together = await filmWords(state, days, options.title, palette, async () => {});
	return (seen) => {
		const own = furnitureOf(seen, options, palette);
		const { legend, footer } = together(seen.day);
		return {
			...own,
			legend: options.parts.legend ? legend : [],
			// The link is that of where this map looks.
			footer: [...footer.slice(0, -1), ...own.footer.slice(-1)],
		};
	};
}
