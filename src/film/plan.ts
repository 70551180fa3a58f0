/** Which days a film shows, how long each is seen, and what would be too much of it. Pure. */
import { addDays, addMonths, type Day } from "../model/day";
import type { Size } from "../scene/room";
import { holds, type Range } from "../world/timeline";

/** What lies between two frames. */
export const STEPS = ["day", "week", "month", "changes"] as const;
export type FilmStep = (typeof STEPS)[number];

/** Frames in a second. */
export const RATES = [2, 5, 10] as const;
export type FilmRate = (typeof RATES)[number];

export const FORMATS = ["mp4", "webm", "gif"] as const;
export type FilmFormat = (typeof FORMATS)[number];

/**
 * Pixels of a film, and how many of them stand for one CSS pixel: letters are as large on a film of 1080 lines as
 * on one of 720. Sides are even, as video wants them.
 */
export const SIZES = {
	wide: { width: 1280, height: 720, ratio: 1 },
	full: { width: 1920, height: 1080, ratio: 1.5 },
	square: { width: 1080, height: 1080, ratio: 1.25 },
	phone: { width: 720, height: 1280, ratio: 1.25 },
} as const satisfies { readonly [name: string]: Size & { readonly ratio: number } };
export type FilmSize = keyof typeof SIZES;

/** What a reader asks for. */
export interface FilmRequest {
	/** Empty: the dataset's own. */
	readonly title: string;
	readonly range: Range;
	readonly step: FilmStep;
	readonly rate: FilmRate;
	readonly size: FilmSize;
	readonly format: FilmFormat;
}

/** For how long the last frame stands. */
export const HOLD_SECONDS = 2;

/** More take minutes to make and are no film that anybody watches. */
export const MOST_FRAMES = 2000;

/** Of all frames of a GIF together: programs that show it unpack every one. */
export const MOST_GIF_PIXELS = 400e6;

/**
 * The days of the frames, in order. The first and the last of the range are always among them: a film begins and
 * ends where it says.
 * @param changes in order, the days on which something changes; asked for the step of that name alone.
 */
export function filmDays(
	{ first, last }: Range,
	step: FilmStep,
	changes: () => readonly Day[],
): readonly Day[] {
	if (last < first) return [];
	const inside = { first: addDays(first, 1), last: addDays(last, -1) };
	const between = step === "changes" ? changes() : regular(first, last, step);
	const days = [first, ...between.filter((day) => holds(inside, day)), last];
	return first === last ? [first] : days;
}

function regular(first: Day, last: Day, step: Exclude<FilmStep, "changes">): readonly Day[] {
	const days: Day[] = [];
	const after = (count: number): Day => {
		// Counted from the first day: the 31st of one month is not lost in the next.
		if (step === "month") return addMonths(first, count);
		return addDays(first, step === "week" ? 7 * count : count);
	};
	for (let count = 1; after(count) < last; count++) days.push(after(count));
	return days;
}

/** When a frame is seen, in seconds from the start. */
export interface Timing {
	readonly start: number;
	readonly duration: number;
}

/** @param index of the frame, from 0. */
export function timingOf(index: number, frames: number, rate: FilmRate): Timing {
	const isLast = index === frames - 1;
	return { start: index / rate, duration: isLast ? HOLD_SECONDS : 1 / rate };
}

/** How long a film runs, in seconds. */
export function lengthOf(frames: number, rate: FilmRate): number {
	const { start, duration } = timingOf(frames - 1, frames, rate);
	return start + duration;
}

/** Why no film is made; `most`: so many frames are possible. */
export type PlanFault =
	| { readonly kind: "reversed" | "one-day" }
	| { readonly kind: "frames" | "gif"; readonly frames: number; readonly most: number };

/** @param frames how many days the film shows. */
export function planFault(
	{ range, size, format }: Pick<FilmRequest, "range" | "size" | "format">,
	frames: number,
): PlanFault | null {
	if (range.last < range.first) return { kind: "reversed" };
	if (range.last === range.first) return { kind: "one-day" };
	if (frames > MOST_FRAMES) return { kind: "frames", frames, most: MOST_FRAMES };
	if (format !== "gif") return null;
	const { width, height } = SIZES[size];
	const most = Math.floor(MOST_GIF_PIXELS / (width * height));
	return frames > most ? { kind: "gif", frames, most } : null;
}
