/**
 * The words of a film: those of a picture, with one legend and one count of sources for all its days, so that from
 * frame to frame nothing moves but the map, the date and the day in the link.
 */
import { addressLine } from "../app/address";
import { ltr } from "../app/i18n/bidi";
import { wordsIn } from "../app/i18n/dictionary";
import { hiddenLayers } from "../app/layers";
import { dateLine, legendText } from "../app/phrases";
import { type Parts, USUAL_PARTS } from "../app/picture-wish";
import { sceneView } from "../app/scene-view";
import { sourcesOf } from "../app/sources-shown";
import type { State } from "../app/state";
import type { Day } from "../model/day";
import type { Source } from "../model/types";
import { legendOf } from "../scene/build";
import { MOST_DOTS } from "../scene/event-marks";
import { ofEachDay } from "../scene/events-legend";
import type { LegendEntry, LegendLabel } from "../scene/layer";
import type { Palette } from "../scene/palette";
import { withoutDirection } from "../snapshot/about";
import { type Furniture, furnitureOf } from "../snapshot/furniture";

/** The names of all publishers of all days would take the room of the map. */
const PARTS: Parts = { ...USUAL_PARTS, sources: false };

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
	const hidden = hiddenLayers(state.layers, state.tiles);
	let legend: readonly LegendEntry[] = [];
	const sources = new Set<Source>();
	for (const day of days) {
		const frame = stateOn(state, day);
		legend = mergedLegends(legend, legendOf(sceneView(frame), hidden).map(ofEachDay));
		for (const source of sourcesOf(frame)) sources.add(source);
		await breathe();
	}
	const first = stateOn(state, days[0]);
	const model = furnitureOf(first, { title, caption: "", parts: PARTS }, palette, {
		sources: [...sources],
		most: first.vectors ? MOST_DOTS : null,
	});
	const lines = legend.map(({ sign, label }) => ({ sign, text: legendText(label, words) }));
	const withoutLink = model.footer.slice(0, -1);
	return (day) => {
		const frame = stateOn(state, day);
		return {
			...model,
			legend: lines,
			date: dateLine(frame, words),
			footer: [...withoutLink, ltr(addressLine(frame))],
		};
	};
}

/** From when to when a film shows the map. */
export function daysLine({ language }: State, days: readonly Day[]): string {
	const { f } = wordsIn(language);
	const [first, last] = [days[0], days.at(-1)];
	return first === undefined || last === undefined ? "" : withoutDirection(f.days(first, last));
}

/**
 * The legends of two days in one, each line once; a new line stands behind the one that it follows in its own
 * legend. That all a party holds is inferred is not said of days on some of which it is not.
 */
export function mergedLegends(
	known: readonly LegendEntry[],
	more: readonly LegendEntry[],
): readonly LegendEntry[] {
	const merged = [...known];
	let at = 0;
	for (const entry of more) {
		const found = merged.findIndex(({ label }) => isSame(label, entry.label));
		if (found === -1) merged.splice(at, 0, entry);
		at = found === -1 ? at + 1 : found + 1;
	}
	const isSaid = (label: LegendLabel) => merged.some((other) => isSame(other.label, label));
	return merged.filter(
		({ label }) =>
			label.id !== "heldInferred" ||
			!isSaid({ id: "held", party: label.party }) ||
			!isSaid({ id: "inferred" }),
	);
}

/** Whether two lines stand for the same, whatever the colour of their signs. */
function isSame(a: LegendLabel, b: LegendLabel): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
