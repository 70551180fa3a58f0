/** A day in short and its news, on small datasets: which truce, which changes, whose land. */
import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../src/model/day";
import type { Agreement, Dataset } from "../../src/model/types";
import { changedOn, newestFirst, newsOf, summaryOf } from "../../src/world/day-summary";
import { NO_FILTERS } from "../../src/world/filters";
import { worldAt } from "../../src/world/world";
import { history, quietSquare, squareDataset } from "./square";
import { change, claim, on, toyDataset } from "./toy";

const span = (text: string | null) =>
	text === null ? null : parseEdtf(text.replaceAll(/\d\d-\d\d/g, "2019-$&"));
const truce = (
	id: string,
	start: string | null,
	end: string | null,
	more: Partial<Agreement> = {},
) =>
	({
		id,
		kind: "truce",
		announced: span("01-01"),
		start: span(start),
		end: span(end),
		terms: [],
		claims: ["S1-1"],
		...more,
	}) as unknown as Agreement;
const withTruces = (...agreements: Agreement[]) =>
	toyDataset({ agreements, claims: [claim("S1-1", "ceasefire", "01-01")] });
const summary = (dataset: Dataset, day: string, filters = NO_FILTERS) =>
	summaryOf(dataset, worldAt(dataset, on(day)), filters);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe("the truce of a day", () => {
	test("is the one that began last of those in force; an agreement is none", () => {
		const dataset = withTruces(
			truce("old", "03-01", null),
			truce("new", "03-05", "03-09"),
			truce("older", "02-01", null),
			truce("deal", "03-06", null, { kind: "agreement" }),
		);
		expect(summary(dataset, "03-09")).toMatchObject({ truce: { id: "new" }, lastTruce: null });
		expect(summary(dataset, "03-10")).toMatchObject({ truce: { id: "old" }, lastTruce: null });
		expect(summary(dataset, "01-31")).toMatchObject({ truce: null, lastTruce: null });
	});

	test("where none is in force, is the one that ended last before the day", () => {
		const dataset = withTruces(
			truce("first", "02-01", "02-09"),
			truce("last", "02-02", "02-20/02-22"),
			truce("short", "02-05", "02-06"),
			truce("deal", "02-01", "02-25", { kind: "agreement" }),
			truce("never", null, "02-26"),
			truce("next", "04-01", "04-09"),
		);
		expect(summary(dataset, "03-01")).toMatchObject({ truce: null, lastTruce: { id: "last" } });
		expect(summary(dataset, "02-23").lastTruce?.id).toBe("last");
		expect(summary(dataset, "02-22")).toMatchObject({ truce: { id: "last" }, lastTruce: null });
		expect(summary(dataset, "04-10").lastTruce?.id).toBe("next");
	});

	test("is over only after its last day, though an agreement has taken its place before", () => {
		const dataset = withTruces(
			truce("old", "03-01", "03-09", { replacedBy: "deal" }),
			truce("deal", "03-05", null, { kind: "agreement" }),
		);
		expect(summary(dataset, "03-09")).toMatchObject({ truce: null, lastTruce: null });
		expect(summary(dataset, "03-10")).toMatchObject({ truce: null, lastTruce: { id: "old" } });
	});

	test("what began last comes first, and what never began last", () => {
		const [a, b, c] = [
			truce("a", "03-01", null),
			truce("b", null, null),
			truce("c", "03-09", null),
		];
		expect(ids(newestFirst([a, b, c]))).toEqual(["c", "a", "b"]);
		expect(ids(newestFirst([b, c, a]))).toEqual(["c", "a", "b"]);
	});
});

describe("the changes of a week", () => {
	const dataset = toyDataset({
		assessments: [change("north", "03-01"), change("south", "03-02"), change("north", "03-08")],
		claims: [claim("S1-1", "control", "03-01")],
	});

	test("are those of the day and of the six before it", () => {
		expect(ids(summary(dataset, "03-08").changes)).toEqual(["A03-02", "A03-08"]);
		expect(ids(summary(dataset, "03-07").changes)).toEqual(["A03-01", "A03-02"]);
		expect(ids(summary(dataset, "03-15").changes)).toEqual([]);
	});

	test("obey filters", () => {
		expect(summary(dataset, "03-08", { ...NO_FILTERS, parties: ["south"] }).changes).toHaveLength(
			1,
		);
	});
});

test("of civilians all claims that hold the day are told, the most telling first", () => {
	const dataset = toyDataset({
		claims: [
			claim("a", "strike", "03-01"),
			claim("b", "casualties", "03-01"),
			claim("c", "calm", "03-02"),
		],
	});
	const { people, civilians } = summary(dataset, "03-01");
	expect(ids(civilians)).toEqual(["b", "a"]);
	expect(people?.id).toBe("b");
	expect(summary(dataset, "03-03")).toMatchObject({ people: null, civilians: [] });
});

describe("the most land", () => {
	test("is that of the party with the largest area shown", () => {
		const of = (se: string) =>
			summary(
				quietSquare({ se: history("se", [se, "01-01"]), nw: history("nw", [se, "01-01"]) }),
				"06-01",
			);
		expect(of("north").largest?.party.id).toBe("north");
		expect(of("south").largest?.party.id).toBe("south");
		expect(of("south").largest?.km2.shown).toBeGreaterThan(6000);
	});

	test("is nobody's where none is derived; then the first day with areas is told, if it lies ahead", () => {
		const square = quietSquare();
		expect(summary(square, "01-31")).toMatchObject({ largest: null, areasFrom: on("02-01") });
		expect(summary(square, "02-01").areasFrom).toBeNull();
		const zones = square.zones.map((zone) => ({
			...zone,
			properties: { ...zone.properties, shown: "2019-02-01/2019-03-31" },
		}));
		expect(summary({ ...square, zones }, "04-01")).toMatchObject({
			largest: null,
			areasFrom: null,
		});
		expect(summary(toyDataset({}), "03-01")).toMatchObject({ largest: null, areasFrom: null });
	});
});

describe("the news of a day", () => {
	test("are the truces and agreements that surely began or ended on it", () => {
		const dataset = withTruces(
			truce("a", "03-01", "03-09"),
			truce("b", "03-01/03-02", "03-09/03-10"),
			truce("c", "02-28/03-01", "03-08/03-09"),
			truce("d", null, "03-09"),
			truce("e", "03-01", null, { kind: "agreement" }),
		);
		const news = (day: string, filters = NO_FILTERS) => {
			const { began, ended } = newsOf(dataset, on(day), filters);
			return [ids(began), ids(ended)];
		};
		expect(news("03-01")).toEqual([["a", "e"], []]);
		expect(news("03-09")).toEqual([[], ["a"]]);
		expect(news("03-02")).toEqual([[], []]);
		expect(news("03-01", { ...NO_FILTERS, kinds: [] })).toEqual([[], []]);
		expect(news("03-01", { ...NO_FILTERS, kinds: ["ceasefire"] })).toEqual([["a", "e"], []]);
	});

	test("are the places that change hands on it, each once, and not those of the day before", () => {
		const toy = squareDataset(
			{ sw: [36.25, 35.25], se: [36.75, 35.25] },
			history("sw", ["north", "03-01"], ["south", "03-02"]),
			history("se", ["north", "03-02"]),
		);
		expect(changedOn(toy, on("03-02"), NO_FILTERS).toSorted()).toEqual(["se", "sw"]);
		expect(newsOf(toy, on("03-01"), NO_FILTERS).changed).toEqual(["sw"]);
		expect(changedOn(toy, on("03-03"), NO_FILTERS)).toEqual([]);
		expect(changedOn(toy, on("03-02"), { ...NO_FILTERS, kinds: [] })).toEqual([]);
		const twice = toyDataset({
			assessments: [
				{ ...change("north", "03-01"), id: "A1" },
				{ ...change("south", "03-01"), id: "A2" },
			],
		});
		expect(changedOn(twice, on("03-01"), NO_FILTERS)).toEqual(["mill"]);
	});
});
