/** Degrees as files write them: with a point or a comma, in any digits, in minutes and seconds, both in one field. */
import { levelled } from "./letters";
import type { ImportCode } from "./types";

type PositionCode = Extract<
	ImportCode,
	"no-position" | "bad-latitude" | "bad-longitude" | "bad-position" | "projected"
>;

export type ReadNumber =
	| { readonly value: number; readonly code?: never }
	| { readonly code: PositionCode };

export type ReadPosition =
	| { readonly lng: number; readonly lat: number; readonly code?: never }
	| { readonly code: PositionCode };

export type Axis = "latitude" | "longitude";

const MOST: { readonly [A in Axis]: number } = { latitude: 90, longitude: 180 };
const BAD = { latitude: { code: "bad-latitude" }, longitude: { code: "bad-longitude" } } as const;
const HALVES: { readonly [A in Axis]: readonly [plus: string, minus: string] } = {
	latitude: ["Nn", "Ss"],
	longitude: ["Ee", "Ww"],
};

/** No number of degrees is anywhere near: from here on they count metres of some projection. */
export const LEAST_METRES = 1000;
/** No position is longer. */
const MOST_LETTERS = 100;

/** Degrees north or east. */
export function readDegrees(text: string, axis: Axis, decimal: "." | ","): ReadNumber {
	if (text.length > MOST_LETTERS) return BAD[axis];
	const clean = levelled(text);
	if (clean === "") return { code: "no-position" };
	const value = simple(clean, decimal) ?? withSigns(clean, axis, decimal);
	if (value === null) return BAD[axis];
	if (Math.abs(value) >= LEAST_METRES) return { code: "projected" };
	return Math.abs(value) > MOST[axis] ? BAD[axis] : { value };
}

/** Both in one field: "35.1, 36.6" (latitude first) or, the other way about, "POINT (36.6 35.1)". */
export function readPosition(text: string, decimal: "." | ",", swapped = false): ReadPosition {
	if (text.length > MOST_LETTERS) return { code: "bad-position" };
	const clean = levelled(text);
	if (clean === "") return { code: "no-position" };
	const point = /^(?:SRID=4326; ?)?POINT ?(?:Z|M|ZM)? ?\(([^()]*)\)$/i.exec(clean)?.[1];
	if (point === undefined && /\p{L}{2}/u.test(clean)) return { code: "bad-position" };
	const parts = point === undefined ? halves(clean, decimal) : point.trim().split(/\s+/);
	const [one, two, ...more] = parts;
	// WKT may say a height, and a measure.
	if (one === undefined || two === undefined || more.length > (point === undefined ? 0 : 2)) {
		return { code: "bad-position" };
	}
	const isEastFirst = (point !== undefined) !== swapped;
	const [north, east] = isEastFirst ? [two, one] : [one, two];
	const format = point === undefined ? decimal : ".";
	const lat = readDegrees(north, "latitude", format);
	const lng = readDegrees(east, "longitude", format);
	if (lat.code === "no-position" || lng.code === "no-position") return { code: "bad-position" };
	if (lat.code !== undefined) return lat;
	return lng.code === undefined ? { lng: lng.value, lat: lat.value } : lng;
}

function simple(text: string, decimal: "." | ","): number | null {
	const pointed = decimal === "," ? text.replace(",", ".") : text;
	return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,2})?$/.test(pointed) ? Number(pointed) : null;
}

/** "36.1° N", "36°07'24.5\" N", "N 36 07 24": degrees with a sign, a half of the world, or both. */
function withSigns(text: string, axis: Axis, decimal: "." | ","): number | null {
	const [plus, minus] = HALVES[axis];
	const half = /^([A-Za-z])|([A-Za-z])$/.exec(text);
	const letter = half?.[1] ?? half?.[2] ?? "";
	if (letter !== "" && !(plus + minus).includes(letter)) return null;
	const body = text.replace(/^[A-Za-z] ?| ?[A-Za-z]$/g, "");
	const match =
		/^([+-]?)(\d{1,3}(?:[.,]\d+)?) ?[°º˚]? ?(?:(\d{1,2}(?:[.,]\d+)?) ?['’′ʹ]? ?(?:(\d{1,2}(?:[.,]\d+)?) ?(?:["”″ʺ]|''|’’|′′)? ?)?)?$/.exec(
			body,
		);
	if (!match) return null;
	const [, sign, ...parts] = match;
	const numbers = parts.map((part) => (part === undefined ? 0 : simple(part, decimal)));
	const [degrees = null, minutes = null, seconds = null] = numbers;
	if (degrees === null || minutes === null || seconds === null) return null;
	if (minutes >= 60 || seconds >= 60 || (sign !== "" && letter !== "")) return null;
	const value = degrees + minutes / 60 + seconds / 3600;
	return sign === "-" || (letter !== "" && minus.includes(letter)) ? -value : value;
}

/** The two numbers of a text, parted by what cannot be within one of them. */
function halves(text: string, decimal: "." | ","): readonly string[] {
	const body = text.replace(/^[([](.*)[)\]]$/, "$1");
	const marks = decimal === "," ? [";", "|", "/", ", "] : [";", "|", "/", ",", "،"];
	for (const mark of marks) {
		if (body.includes(mark)) return body.split(mark).map((part) => part.trim());
	}
	// "36°07'24\"N 37°09'18\"E"
	const signed = /^(.*[NnSs]) ?(.*[EeWw])$/.exec(body);
	return signed ? signed.slice(1) : body.split(" ");
}
