/** What holds on a day. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, parseEdtf } from "../../src/model/day";
import type { Agreement, Assessment } from "../../src/model/types";
import { isInForce, statusAt, worldAt, worldOn } from "../../src/world/world";
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

describe("a status", () => {
	const statusOn = (assessments: readonly Assessment[], day: string) =>
		statusAt(toyDataset({}), assessments, on(day));

	test("names the assessment that it comes from", () => {
		const [first, second] = [change("north", "01-01"), change("south", "02-12", "02-17")];
		expect(statusOn([first, second], "02-11").assessment).toBe(first);
		expect(statusOn([first, second], "02-12").assessment).toBe(second);
		expect(statusOn([first, second], "02-17").assessment).toBe(second);
		expect(statusOn([first, second], "02-17")).toMatchObject({ party: { id: "south" } });
		expect(statusOn([], "02-17")).toEqual({ kind: "unknown", assessment: null });
	});

	test("is uncertain from the first assessment's earliest day, with nobody known before", () => {
		expect(statusOn([change("north", "03-01", "03-05")], "02-28").kind).toBe("unknown");
		expect(statusOn([change("north", "03-01", "03-05")], "03-01")).toMatchObject({
			kind: "uncertain",
			before: null,
			after: { id: "north" },
		});
	});

	test("after fighting or not knowing names no party before", () => {
		for (const state of ["fighting", "unknown"]) {
			const history = [change(state, "01-01"), change("south", "03-01", "03-05")];
			expect(statusOn(history, "03-02")).toMatchObject({ before: null, after: { id: "south" } });
		}
	});

	test("at the end of a day with two changes is that of the later one", () => {
		const history = [change("north", "03-01"), change("south", "03-01")];
		expect(statusOn(history, "03-01")).toMatchObject({ party: { id: "south" } });
	});

	test("is held by exactly one party or says why not, whatever the history", () => {
		const entry = fc.record({
			holder: fc.constantFrom("north", "south", "fighting", "unknown"),
			start: fc.integer({ min: 0, max: 300 }),
			open: fc.integer({ min: 0, max: 20 }),
			shown: fc.integer({ min: 0, max: 20 }),
		});
		fc.assert(
			fc.property(fc.array(entry), fc.integer({ min: 0, max: 330 }), (entries, at) => {
				const history = entries
					.map(({ holder, start, open, shown }) => ({
						...change(holder, "01-01"),
						from: {
							earliest: addDays(on("01-01"), start),
							latest: addDays(on("01-01"), start + open),
							shown: addDays(on("01-01"), start + Math.min(shown, open)),
						},
					}))
					.sort((a, b) => a.from.shown - b.from.shown);
				const day = addDays(on("01-01"), at);
				const status = statusAt(toyDataset({}), history, day);
				if (status.kind === "held") {
					expect(status.assessment.holder).toBe(status.party.id);
					expect(status.assessment.from.latest).toBeLessThanOrEqual(day);
				}
				if (status.kind === "uncertain") {
					const { earliest, latest } = status.assessment.from;
					expect(earliest <= day && day < latest).toBe(true);
				}
			}),
		);
	});
});

describe("a world", () => {
	test("speaks of every place that is assessed, and of no other", () => {
		const dataset = toyDataset({ assessments: [change("north", "03-01")] });
		expect([...worldAt(dataset, on("01-01")).statuses.keys()]).toEqual(["mill"]);
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

	test("whose start or end is known to some days only is in force on all of them", () => {
		const agreement = truce("2019-05-18/2019-05-19", "2019-05-21/2019-05-22");
		const days = ["05-17", "05-18", "05-22", "05-23"];
		expect(days.map((day) => isInForce(agreement, on(day)))).toEqual([false, true, true, false]);
	});

	test("in force is part of the world of the day", () => {
		const dataset = toyDataset({ agreements: [truce("2019-08-31", "2019-12-19")] });
		expect(worldAt(dataset, on("09-01")).inForce).toEqual(dataset.agreements);
		expect(worldAt(dataset, on("08-30")).inForce).toEqual([]);
	});

	test("that another took the place of is in force until that one begins, and not again after it", () => {
		const old = { ...truce("2019-03-01", null), id: "T1", replacedBy: "T2" };
		const dataset = toyDataset({
			agreements: [old, { ...truce("2019-05-01", "2019-06-30"), id: "T2" }],
		});
		const inForceOn = (day: string) => worldAt(dataset, on(day)).inForce.map(({ id }) => id);
		expect(inForceOn("04-30")).toEqual(["T1"]);
		expect(inForceOn("05-01")).toEqual(["T2"]);
		expect(inForceOn("07-01")).toEqual([]);
	});

	test("that another was to take the place of, which never began, goes on", () => {
		const old = { ...truce("2019-03-01", null), id: "T1", replacedBy: "T2" };
		const dataset = toyDataset({ agreements: [old, { ...truce(null, null), id: "T2" }] });
		expect(worldAt(dataset, on("07-01")).inForce).toEqual([old]);
	});

	test("without an end goes on", () => {
		expect(isInForce(truce("2019-08-31", null), on("12-31"))).toBe(true);
	});
});

test("the same day of the same dataset is worked out once", () => {
	const dataset = toyDataset({ assessments: [change("north", "01-01")] });
	expect(worldOn(dataset, on("02-02"))).toBe(worldOn(dataset, on("02-02")));
	expect(worldOn(dataset, on("02-03")).day).toBe(on("02-03"));
});

test("a day that is asked for again and again is kept while another moves, and only a few are", () => {
	const dataset = toyDataset({});
	const still = worldOn(dataset, on("01-01"));
	for (const moved of ["02-01", "02-02", "02-03", "02-04", "02-05", "02-06"]) {
		worldOn(dataset, on(moved));
		expect(worldOn(dataset, on("01-01"))).toBe(still);
	}
	const old = worldOn(dataset, on("03-01"));
	for (const other of ["03-02", "03-03", "03-04", "03-05"]) worldOn(dataset, on(other));
	expect(worldOn(dataset, on("03-01"))).not.toBe(old);
});

test("another dataset is another world on the same day", () => {
	const [one, other] = [toyDataset({}), toyDataset({ assessments: [change("north", "01-01")] })];
	expect(worldOn(one, on("02-02")).statuses.size).toBe(0);
	expect(worldOn(other, on("02-02")).statuses.size).toBe(1);
	expect(worldOn(one, on("02-02")).statuses.size).toBe(0);
});
