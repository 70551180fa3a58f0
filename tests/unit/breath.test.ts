/** Long work lets others in. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { pauses } from "../../src/join/breath";

/** Longer than work goes on at a stretch. */
const LONG_MS = 1000;
let now = 0;

beforeEach(() => {
	now = 0;
	vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

/** Whether a promise resolves within the task that is being done. */
async function isAtOnce(promise: Promise<void>): Promise<boolean> {
	let isOver = false;
	void promise.then(() => {
		isOver = true;
	});
	for (let turn = 0; turn < 10; turn++) await Promise.resolve();
	return isOver;
}

it("work that has just begun goes on at once, after a while it lets others in", async () => {
	const pause = pauses(undefined);
	expect(await isAtOnce(pause())).toBe(true);
	now += LONG_MS;
	const long = pause();
	expect(await isAtOnce(long)).toBe(false);
	await long;
	expect(await isAtOnce(pause()), "a new stretch has begun").toBe(true);
});

it("work that is called off stops at its next step, also where that comes during the pause", async () => {
	const job = new AbortController();
	const pause = pauses(job.signal);
	await pause();
	now += LONG_MS;
	const pausing = pause();
	job.abort(new Error("called off"));
	await expect(pausing).rejects.toThrow("called off");
	await expect(pause()).rejects.toThrow("called off");
});
