/** What holds on a day. */
import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../src/model/day";
import type { Agreement } from "../../src/model/types";
import { isShown } from "../../src/world/shown";
import { isInForce, worldAt, worldOn } from "../../src/world/world";
import { change, on, toyDataset } from "./toy";

/** Who holds the mill on a day. */
function holder(assessments: Parameters<typeof toyDataset>[0]["assessments"], day: string): string {
	const status = worldAt(toyDataset({ assessments: assessments ?? [] }), on(day)).statuses.get(
		"mill",
	);
	switch (status?.kind) {
		case "held":
			return status.party.id;
		case "uncertain":
			return `${status.before?.id ?? "?"} > ${status.after?.id ?? "?"}`;
		default:
			return String(status?.kind);
	}
}

describe("a place", () => {
	test("is held from the day shown until its next assessment", () => {
		const history = [change("north", "01-01"), change("south", "03-08")];
		expect(holder(history, "03-07")).toBe("north");
		expect(holder(history, "03-08")).toBe("south");
		expect(holder(history, "12-31")).toBe("south");
	});

	test("changes three times in a month, each time on its day", () => {
		const history = [
			change("north", "01-01"),
			change("south", "05-08"),
			change("north", "05-22"),
			change("south", "05-26"),
		];
		const days = ["05-07", "05-08", "05-21", "05-22", "05-25", "05-26"];
		expect(days.map((day) => holder(history, day))).toEqual([
			"north",
			"south",
			"south",
			"north",
			"north",
			"south",
		]);
	});

	test("is uncertain from the earliest day to the day before the latest, with both holders named", () => {
		const history = [change("north", "01-01"), change("south", "02-12", "02-17")];
		expect(holder(history, "02-11")).toBe("north");
		expect(holder(history, "02-12")).toBe("north > south");
		expect(holder(history, "02-16")).toBe("north > south");
		expect(holder(history, "02-17")).toBe("south");
	});

	test("stays uncertain after the day shown where the latest day comes later", () => {
		const history = [change("north", "01-01"), change("south", "02-12", "02-17", "02-14")];
		expect(holder(history, "02-15")).toBe("north > south");
		expect(holder(history, "02-17")).toBe("south");
	});

	test("is unknown before its first assessment, and where nobody knows", () => {
		expect(holder([change("north", "03-01")], "02-28")).toBe("unknown");
		expect(holder([change("unknown", "03-01")], "03-02")).toBe("unknown");
	});

	test("has fighting inside on the days it is reported, until the next assessment", () => {
		const history = [
			change("north", "01-01"),
			change("fighting", "08-19"),
			change("south", "08-21"),
		];
		expect(holder(history, "08-18")).toBe("north");
		expect(holder(history, "08-20")).toBe("fighting");
		expect(holder(history, "08-21")).toBe("south");
	});
});

describe("an agreement", () => {
	const span = (text: string) => parseEdtf(text);
	const truce = (start: string | null, end: string | null): Agreement => ({
		id: "T1",
		kind: "truce",
		form: "unilateral",
		name: { en: "Truce" },
		announced: span("2019-08-30") ?? expect.fail(),
		announcedBy: { en: "Someone" },
		start: start === null ? null : span(start),
		end: end === null ? null : span(end),
		terms: [],
		claims: ["S1-1"],
	});

	test("is in force from its start to its end, both included", () => {
		const agreement = truce("2019-08-31", "2019-12-19");
		expect(isInForce(agreement, on("08-30"))).toBe(false);
		expect(isInForce(agreement, on("08-31"))).toBe(true);
		expect(isInForce(agreement, on("12-19"))).toBe(true);
		expect(isInForce(agreement, on("12-20"))).toBe(false);
	});

	test("that was talked of and never began is not", () => {
		expect(isInForce(truce(null, null), on("09-01"))).toBe(false);
	});

	test("without an end goes on", () => {
		expect(isInForce(truce("2019-08-31", null), on("12-31"))).toBe(true);
	});
});

test("something is shown within its span, and always where it has none", () => {
	expect(isShown("2019-02-01/2019-03-01", on("01-31"))).toBe(false);
	expect(isShown("2019-02-01/2019-03-01", on("02-01"))).toBe(true);
	expect(isShown("2019-02-01/2019-03-01", on("03-02"))).toBe(false);
	expect(isShown(undefined, on("01-01"))).toBe(true);
});

test("the same day of the same dataset is worked out once", () => {
	const dataset = toyDataset({ assessments: [change("north", "01-01")] });
	expect(worldOn(dataset, on("02-02"))).toBe(worldOn(dataset, on("02-02")));
	expect(worldOn(dataset, on("02-03")).day).toBe(on("02-03"));
});
