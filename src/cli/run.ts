/** Reads the command line and hands over to the command. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { INTERFACE_LANGUAGES } from "../app/i18n/languages";
import { check } from "./check";
import { dataset } from "./dataset";
import { frames } from "./frames";
import { ground } from "./ground";
import { newDataset } from "./new";
import { EXIT, type Output, PlainError } from "./output";
import { snapshot } from "./snapshot";

const HELP = `truceline: reads and prepares the folder of a dataset

  truceline new DIR [--title TEXT] [--id ID]
      Writes a small valid dataset into a new or an empty folder: an example to be replaced.
      --title TEXT          the map's name, in English
      --id ID               its part in file names: letters a to z, digits, hyphens

  truceline ground DIR [--bounds W,S,E,N] [--home STATE]
      Cuts rough land and state borders for the dataset's region out of Natural Earth, which
      draws borders de facto: base/land.geojson, base/borders.geojson and their credit.
      --bounds W,S,E,N      another region, in degrees: the map then opens on it
      --home STATE          the state that the map is about; else the one with the most land

  truceline check DIR [--json]
      Reads the dataset as the page does and lists everything that is wrong with it.
      --json                print the list as JSON

  truceline dataset DIR [--check] [--buffer-texts FILE]
      Brings what is derived up to date: the buffers in zone.geojson; where dataset.json lists
      it, control.geojson (the land of each place with "cell": true); sizes and hashes in
      dataset.json; JSON Schemas in schema/. Says what changed.
      --check               change nothing; exit with 1 when something is out of date
      --buffer-texts FILE   JSON with the place, name, precision, origin, claims and aspects
                            of the buffers; {km} in a text stands for the depth

  truceline snapshot --date DAY [options] -o FILE.svg|FILE.png|FILE.pdf
      Writes the picture of a day: map, legend, scale, sources and credits, as vectors (SVG),
      pixels (PNG) or a page (PDF).
      --date DAY            the day shown, as 2019-08-31
      --compare DAY         a second day; what passed between the two is marked
      ${`--lang ${INTERFACE_LANGUAGES.join("|")}`.padEnd(22)}the language of the texts
      --size SIZE           WIDTHxHEIGHT in pixels (1600x1000) or in millimetres (240x180mm),
                            or a4, a3, a4-upright, a3-upright, square, wide
      --buffer KM           how deep the buffer is drawn: 15 to 20
      --theme THEME         the colours: light, dark, or print (white ground, little ink, parties
                            told apart in grey)
      --title TEXT          in place of the dataset's own title
      --caption TEXT        stands under the date
      --parts LIST          what the picture has: legend,scale,sources, and if wanted inset,qr
      --outlines            text of an SVG as outlines: looks the same everywhere, larger
      --scale N             so many times the pixels of a PNG, which has those of its size, or
                            300 to the inch of paper
      --evidence            in a PDF, pages with the numbered sources after the picture
      --dataset DIR         the folder of the dataset (public/geo)
      -o, --output FILE     where the picture goes; the end of its name says which format

  truceline frames --from DAY --to DAY [--step STEP] [--format FORMAT] [options] -o DIR
      Writes the pictures of a span of days, numbered in order (0001-2019-04-30.svg), for a film
      or for leafing through: all of one layout, with the legend of all days together.
      --step STEP           day, week, month, or change: the days on which places, posts or the
                            zone change; the first and the last day always have their frame
      --format FORMAT       svg, png or pdf
      all options of snapshot but --date and --compare; sources are counted, not named
      -o, --output DIR      a new or an empty folder

  truceline --help

Exit codes: 0 all well, 1 problems found, 2 the command could not be run.`;

const help = { help: { type: "boolean", short: "h" } } as const;
const text = { type: "string" } as const;

/** What every command that makes pictures takes. */
const LOOK = {
	...help,
	lang: text,
	size: text,
	buffer: text,
	theme: text,
	title: text,
	caption: text,
	parts: text,
	dataset: text,
	outlines: { type: "boolean" },
	evidence: { type: "boolean" },
	scale: text,
	output: { type: "string", short: "o" },
} as const;

/**
 * Runs one command.
 * @param args what follows "truceline" on the command line.
 * @returns the exit code.
 */
export async function run(args: readonly string[], output: Output): Promise<number> {
	try {
		return await dispatch(args, output);
	} catch (error) {
		if (!(error instanceof PlainError)) throw error;
		output.warn(`truceline: ${error.message}`);
		return EXIT.notRun;
	}
}

async function dispatch([command, ...rest]: readonly string[], output: Output): Promise<number> {
	switch (command) {
		case "new": {
			const { values, positionals } = read(rest, { ...help, title: text, id: text });
			if (values.help) return sayHelp(output);
			return newDataset(onlyFolder(positionals), values, output);
		}
		case "ground": {
			const { values, positionals } = read(rest, { ...help, bounds: text, home: text });
			if (values.help) return sayHelp(output);
			return ground(onlyFolder(positionals), values, output);
		}
		case "check": {
			const { values, positionals } = read(rest, { ...help, json: { type: "boolean" } });
			if (values.help) return sayHelp(output);
			return check(onlyFolder(positionals), { json: values.json ?? false }, output);
		}
		case "dataset": {
			const { values, positionals } = read(rest, {
				...help,
				check: { type: "boolean" },
				"buffer-texts": text,
			});
			if (values.help) return sayHelp(output);
			const options = { check: values.check ?? false, bufferTexts: values["buffer-texts"] ?? null };
			return dataset(onlyFolder(positionals), options, output);
		}
		case "snapshot": {
			const { values, positionals } = read(rest, { ...LOOK, date: text, compare: text });
			if (values.help) return sayHelp(output);
			nothingMore(positionals);
			return snapshot(values, output);
		}
		case "frames": {
			const own = { from: text, to: text, step: text, format: text };
			const { values, positionals } = read(rest, { ...LOOK, ...own });
			if (values.help) return sayHelp(output);
			nothingMore(positionals);
			return frames(values, output);
		}
		case "--help":
		case "-h":
		case "help":
			return sayHelp(output);
		case undefined:
			throw new PlainError("no command given; try: truceline --help");
		default:
			throw new PlainError(`there is no command "${command}"; try: truceline --help`);
	}
}

function sayHelp(output: Output): number {
	output.say(HELP);
	return EXIT.good;
}

function read<const T extends NonNullable<ParseArgsConfig["options"]>>(
	args: readonly string[],
	options: T,
) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
	} catch (error) {
		const [reason] = (error instanceof Error ? error.message : String(error)).split(". ");
		throw new PlainError(`${reason}; try: truceline --help`);
	}
}

function nothingMore([extra]: readonly string[]): void {
	if (extra === undefined) return;
	throw new PlainError(`"${extra}" belongs to no option; try: truceline --help`);
}

function onlyFolder(positionals: readonly string[]): string {
	const [dir, ...more] = positionals;
	if (dir === undefined || more.length > 0) {
		throw new PlainError("name one folder, the dataset's; try: truceline --help");
	}
	return dir;
}
