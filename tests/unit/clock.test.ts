import { expect, test } from "vitest";

/** What the clock projects of vitest.config.ts rest on: that TZ has taken effect in the worker. */
const CLOCKS = [
	{ clock: "America/Los_Angeles", offset: 480, hoursOverNewYear: 48 },
	{ clock: "Asia/Damascus", offset: -120, hoursOverNewYear: 48 },
	/** Samoa had no 30 December 2011. */
	{ clock: "Pacific/Apia", offset: -840, hoursOverNewYear: 24 },
];

test("the clock is the one that the project names", () => {
	const expected = CLOCKS.find(({ clock }) => clock === process.env["TZ"]);
	const noon = (date: number) => new Date(2011, 11, date, 12).getTime();
	expect({
		clock: Intl.DateTimeFormat().resolvedOptions().timeZone,
		offset: new Date(2019, 0, 15).getTimezoneOffset(),
		hoursOverNewYear: (noon(31) - noon(29)) / 3_600_000,
	}).toEqual(expected);
});
