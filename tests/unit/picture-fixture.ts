/** Pictures laid out without a font, and what their parts cover. */
import { addressLine } from "../../src/app/address";
import { ltr } from "../../src/app/i18n/bidi";
import { wordsIn } from "../../src/app/i18n/dictionary";
import { textIn } from "../../src/app/i18n/format";
import type { InterfaceLanguage } from "../../src/app/i18n/languages";
import { creditsLine, dateLine, legendText } from "../../src/app/phrases";
import { createAppStore } from "../../src/app/store";
import { defaultView } from "../../src/app/view";
import type { Day } from "../../src/model/day";
import { creditsOf, legendOf } from "../../src/scene/build";
import { light } from "../../src/scene/palette";
import { compose } from "../../src/snapshot/compose";
import type { Composition, Item, Sheet, TextItem, TextStyle } from "../../src/snapshot/composition";
import type { Furniture } from "../../src/snapshot/furniture";
import { worldAt } from "../../src/world/world";
import { day, idlib, viewOn } from "./idlib";

export const CAMERA = { lng: 36.5, lat: 35.6, zoom: 8.5 };
export const DAY = day("2020-02-12");

export interface Extent {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Each letter is a little more than half as wide as it is high; signs of direction have no width. */
export const measure = (text: string, { size, weight }: TextStyle) =>
	[...text.replace(/[\u2066-\u2069]/g, "")].length * size * (weight === 600 ? 0.58 : 0.54);

export const textsOf = ({ items }: Sheet) =>
	items.filter((item): item is TextItem => item.kind === "text");

/** What a text covers: its letters, with room for what hangs below the line. */
function extentOf(text: TextItem, { direction }: Sheet): Extent {
	const width = measure(text.text, text.style);
	const left = direction === "ltr" ? text.x : text.x - width;
	const { size } = text.style;
	return { left, right: left + width, top: text.y - size * 0.8, bottom: text.y + size * 0.25 };
}

/** What any item covers. */
export function boxOf(item: Item, sheet: Sheet): Extent {
	if (item.kind === "text") return extentOf(item, sheet);
	if (item.kind === "sign" || item.kind === "drawing") {
		const { x, y, width, height } = item.box;
		return { left: x, right: x + width, top: y, bottom: y + height };
	}
	const [xs, ys] = ([0, 1] as const).map((axis) => [item.from[axis], item.to[axis]]);
	const ends = { xs: xs ?? [], ys: ys ?? [] };
	return {
		left: Math.min(...ends.xs),
		right: Math.max(...ends.xs),
		top: Math.min(...ends.ys),
		bottom: Math.max(...ends.ys),
	};
}

/** The pairs of boxes that cover each other somewhere. */
export function overlaps(boxes: readonly Extent[]): readonly (readonly [Extent, Extent])[] {
	return boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => [a, b] as const),
	);
}

interface Column {
	readonly from: number;
	to: number;
	readonly top: number;
}

/**
 * The columns of the legend in reading order: how far from where lines begin each reaches, from its signs to
 * the end of its longest line, and the height at which it begins.
 */
export function columnsOf(picture: Composition): readonly Column[] {
	const { width, direction, items } = picture;
	const columns = new Map<number, Column>();
	let current: Column | undefined;
	for (const item of items) {
		const { left, right } = boxOf(item, picture);
		const [from, to] = direction === "ltr" ? [left, right] : [width - right, width - left];
		if (item.kind === "sign") {
			const { top } = boxOf(item, picture);
			current = columns.get(Math.round(from)) ?? { from, to, top };
			columns.set(Math.round(from), current);
		} else if (current && from > current.from) {
			// The foot begins where lines begin, before the texts of every column.
			current.to = Math.max(current.to, to);
		}
	}
	return [...columns.values()].sort((a, b) => a.from - b.from);
}

export const INSET: Furniture["inset"] = {
	caption: "Syria",
	lands: [
		{
			type: "Feature",
			geometry: {
				type: "Polygon",
				coordinates: [
					[
						[35, 32],
						[42, 32],
						[42, 37],
						[35, 37],
						[35, 32],
					],
				],
			},
			properties: { kind: "home" },
		},
	],
};

/** What the page says in its pictures, with everything on the map that can be. */
export function furnitureIn(language: InterfaceLanguage, compare: Day | null = null): Furniture {
	const words = wordsIn(language);
	const { t, f } = words;
	const view = { ...defaultView(idlib), day: DAY, compare };
	const store = createAppStore(idlib, [], view, language);
	const compared = compare === null ? null : worldAt(idlib, compare);
	const { manifest, span } = idlib;
	const title = textIn(manifest.title, language).text;
	return {
		title,
		date: dateLine(store.getState(), words),
		caption: "",
		brief: null,
		scale: true,
		inset: null,
		qr: null,
		legend: legendOf(viewOn(DAY, { compared }), new Set()).map(({ sign, label }) => ({
			sign,
			text: legendText(label, words),
		})),
		footer: [
			textIn(manifest.caveat, language).text,
			t.lead.covers(f.year(span.first), f.year(span.last)),
			creditsLine(creditsOf(idlib, new Set()), words),
			t.snapshot.data(title, manifest.version),
			ltr(addressLine(store.getState())),
		],
		direction: t.direction,
		palette: light,
		distance: (km) => t.map.scale(f.number(km)),
	};
}

/** Spaces, and the signs of direction, which stand again on each line that they reach over. */
export const UNSEEN = /[\s\u2066-\u2069]/g;

export const composed = (furniture: Furniture, width: number) =>
	compose(furniture, { width, height: 400, camera: CAMERA }, measure);

/** All words of a composition in reading order. */
export const wordsOf = (composition: Composition) =>
	textsOf(composition)
		.map(({ text }) => text)
		.join("")
		.replace(UNSEEN, "");
