/** The keys of a slider of days. */
import { describe, expect, it } from "vitest";
import { addDays, formatDay } from "../../src/model/day";
import { dayForKey } from "../../src/ui/slider-keys";
import { neighbourDay } from "../../src/world/events";
import { NO_FILTERS } from "../../src/world/filters";
import { day, idlib } from "./idlib";

const AT = day("2020-01-31");
const press = (key: string, more: Partial<KeyboardEvent> = {}, from = AT) =>
	dayForKey(
		{ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...more },
		{ dataset: idlib, day: from, filters: NO_FILTERS, brought: [], files: [] },
	);

describe("the keys of a slider of days", () => {
	it.each([
		["ArrowLeft", false, "2020-01-30"],
		["ArrowDown", false, "2020-01-30"],
		["ArrowRight", false, "2020-02-01"],
		["ArrowUp", false, "2020-02-01"],
		["ArrowLeft", true, "2019-12-31"],
		["ArrowRight", true, "2020-02-29"],
		["Home", false, "2017-05-04"],
		["End", false, "2020-03-31"],
	])("%s, with Shift: %s", (key, shiftKey, wanted) => {
		expect(formatDay(press(key, { shiftKey }) ?? AT)).toBe(wanted);
	});

	it("go from event to event, and nowhere from the last", () => {
		expect(press("PageUp")).toBe(neighbourDay(idlib, AT, 1));
		expect(press("PageDown")).toBe(neighbourDay(idlib, AT, -1));
		expect(press("PageUp", {}, addDays(idlib.span.last, 1))).toBeNull();
	});

	it("leave the browser's own keys alone", () => {
		expect(press("Tab")).toBeUndefined();
		for (const held of ["altKey", "ctrlKey", "metaKey"]) {
			expect(press("ArrowLeft", { [held]: true })).toBeUndefined();
		}
	});
});
