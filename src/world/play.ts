/** The arithmetic of a date that moves by itself. Pure; the clock is in join/player.ts. */
import { addDays, type Day } from "../model/day";
import type { Range } from "./timeline";

/** Days in a second, from a slow walk to the whole span at a glance. */
export const SPEEDS: readonly number[] = [1, 5, 10, 20, 40];

/** Where one wants no motion, the date goes from event to event, one at a time. */
export const STILL_STEP_MS = 1200;

/**
 * The day that is shown some time after the start. Days are skipped where frames are slow, never put off.
 * @param elapsedMs since `start` was shown.
 */
export function dayAfter(start: Day, elapsedMs: number, daysPerSecond: number, last: Day): Day {
	const passed = Math.floor((Math.max(0, elapsedMs) * daysPerSecond) / 1000);
	const day = addDays(start, passed);
	return day > last ? last : day;
}

/** How long it takes to go through the strip from end to end, in seconds. */
export function runSeconds({ first, last }: Range, daysPerSecond: number): number {
	return (last - first) / daysPerSecond;
}
