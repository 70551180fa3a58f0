/**
 * The words of a film: those of a picture, with one legend and one count of sources for all its days, so that from
 * frame to frame nothing moves but the map, the date and the day in the link.
 */
import { addressLine } from "../app/address";
import { ltr } from "../app/i18n/bidi";
import { wordsIn } from "../app/i18n/dictionary";
import { filmWordsIn } from "../app/i18n/film-words";
import { dateLine } from "../app/phrases";
import { sourcesOf } from "../app/sources-shown";
import type { State } from "../app/state";
import type { Day } from "../model/day";
import type { Source } from "../model/types";
import type { Palette } from "../scene/palette";
import { plain } from "../snapshot/about";
import type { Furniture } from "../snapshot/compose";
import { furnitureOf, sourcesLine } from "../snapshot/furniture";

type Legend = Furniture["legend"];

/** What the reader sees, on the day of a frame. A film shows one day at a time: it compares none. */
export function stateOn(state: State, day: Day): State {
	return { ...state, day, compare: null };
}

/**
 * Gathers what the frames say together.
 * @param breathe called between days: there may be hundreds, and the page lives on meanwhile.
 * @returns what stands around the map on a day.
 */
export async function filmWords(
	state: State,
	days: readonly [Day, ...Day[]],
	title: string,
	palette: Palette,
	breathe: () => Promise<void>,
): Promise<(day: Day) => Furniture> {
	const words = wordsIn(state.language);
	const [first] = days;
	const model = furnitureOf(stateOn(state, first), title, palette);
	let legend: Legend = [];
	const sources = new Set<Source>();
	for (const day of days) {
		const frame = stateOn(state, day);
		legend = mergedLegends(legend, furnitureOf(frame, title, palette).legend);
		for (const source of sourcesOf(frame)) sources.add(source);
		await breathe();
	}
	const linkOn = (day: Day) => ltr(addressLine(stateOn(state, day)));
	// The names of all publishers of all days would take the room of the map.
	const ofFirst = sourcesLine(sourcesOf(stateOn(state, first)), words);
	const ofAll = sourcesCount([...sources], state);
	const footer = model.footer.map((line) => (line === ofFirst ? ofAll : line));
	return (day) => ({
		...model,
		legend,
		date: dateLine({ day, compare: null }, words),
		footer: footer.map((line) => (line === linkOn(first) ? linkOn(day) : line)),
	});
}

function sourcesCount(sources: readonly Source[], { language }: State): string {
	const { f } = wordsIn(language);
	const publishers = new Set(sources.map(({ publisher }) => publisher));
	return filmWordsIn(language).sources(f.number(sources.length), f.number(publishers.size));
}

/** From when to when a film shows the map. */
export function daysLine({ language }: State, days: readonly Day[]): string {
	const { f } = wordsIn(language);
	const [first, last] = [days[0], days.at(-1)];
	return first === undefined || last === undefined ? "" : plain(f.days(first, last));
}

/** Both legends in one, each line once; a new line stands behind the one that it stands behind in its own legend. */
export function mergedLegends(known: Legend, more: Legend): Legend {
	const keyOf = ({ sign, text }: Legend[number]) => JSON.stringify([sign, text]);
	const merged = [...known];
	const keys = merged.map(keyOf);
	let at = 0;
	for (const line of more) {
		const key = keyOf(line);
		const found = keys.indexOf(key);
		if (found === -1) {
			merged.splice(at, 0, line);
			keys.splice(at, 0, key);
			at += 1;
		} else at = found + 1;
	}
	return merged;
}
