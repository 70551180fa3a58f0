/** Files that a reader brought, as layers of the page: their names, what the strip counts, what a row leads to. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	countsOfFiles,
	everyKind,
	type FileLayer,
	findRow,
	freeId,
	freeLook,
	isLayerId,
	layerId,
	rowKey,
	windowOf,
} from "../../src/app/file-layers";
import { outsideOf } from "../../src/app/file-outside";
import { wordsIn } from "../../src/app/i18n/dictionary";
import { broughtLine } from "../../src/app/phrases";
import { dayToSee, fileEventsOn, nextEventDay } from "../../src/app/steps";
import { createAppStore } from "../../src/app/store";
import { defaultView } from "../../src/app/view";
import { addDays, formatDay, OPEN_END, OPEN_START } from "../../src/model/day";
import { rowId } from "../../src/model/imported";
import { NO_FILTERS } from "../../src/world/filters";
import { layerOf } from "./brought";
import { day, idlib } from "./idlib";

const STRIKES = layerOf("strikes.csv", [
	["2019-08-01", "2019-08-01", 36.6, 35.4, "strike"],
	["2019-08-01", "2019-08-03", 36.7, 35.5, "strike"],
	["2019-08-20", "2019-08-20", 36.6, 35.4, "clash"],
	["2021-01-01", "2021-01-01", 36.6, 35.4, "clash"],
	[null, null, 12, 50, "post"],
]);

const storeWith = (...layers: readonly FileLayer[]) => {
	const store = createAppStore(idlib, [], defaultView(idlib), "en");
	for (const layer of layers) store.actions.addFile(layer);
	return store;
};

describe("the id of a file", () => {
	it("is its name without what addresses use, and is one again", () => {
		expect(layerId("ACLED Syria, 2019 (v2).csv")).toBe("ACLED-Syria-2019-v2-.csv");
		expect(layerId("معارك.csv")).toBe("معارك.csv");
		expect(layerId("")).toBe("file");
		fc.assert(fc.property(fc.string({ unit: "binary" }), (name) => isLayerId(layerId(name))));
	});

	it("is counted up where another file has it", () => {
		expect(freeId("a.csv", [{ id: "a.csv" }, { id: "a.csv-2" }])).toBe("a.csv-3");
	});

	it("and a row make a key that is read back", () => {
		expect(rowKey(rowId({ file: "a.csv", row: 12 }))).toEqual({ file: "a.csv", row: 12 });
		expect(rowKey("khan-sheikhoun")).toBeNull();
	});
});

it("a new layer has a look that no other has, while there is one", () => {
	expect(freeLook([1, 2, 3], [{ look: 1 }, { look: 3 }])).toBe(2);
	expect(freeLook([1, 2], [{ look: 1 }, { look: 2 }, { look: 1 }])).toBe(2);
});

it("the window of a day has as many days as asked for, that day the last", () => {
	const { from, day: until } = windowOf(day("2019-08-21"), 7);
	expect([formatDay(from), formatDay(until)]).toEqual(["2019-08-15", "2019-08-21"]);
});

describe("what the strip counts", () => {
	it("is the events of all layers shown, by their first day, without those that have none", () => {
		const other = layerOf("other.csv", [["2019-08-01", "2019-08-01", 36, 35, "strike"]]);
		const both = countsOfFiles([STRIKES, other], [STRIKES.id, other.id]);
		expect(both.total).toBe(5);
		expect(both.counts[0]).toBe(3);
		expect(countsOfFiles([STRIKES, other], [other.id]).total).toBe(1);
		expect(countsOfFiles([STRIKES, other], []).counts).toHaveLength(0);
	});

	it("leaves out the kinds that are switched off", () => {
		const kinds = everyKind(STRIKES.file);
		kinds[STRIKES.file.kinds.indexOf("strike")] = 0;
		expect(countsOfFiles([{ ...STRIKES, kinds }], [STRIKES.id]).total).toBe(2);
	});
});

describe("a step to the next event", () => {
	const at = (
		date: string,
		brought: readonly FileLayer[],
		files = brought.map(({ id }) => id),
	) => ({
		dataset: idlib,
		day: day(date),
		filters: NO_FILTERS,
		brought,
		files,
	});

	it("goes to the nearer one of the dataset and of the files", () => {
		const alone = nextEventDay(at("2018-01-05", []), 1);
		expect(alone).not.toBeNull();
		const nearer = layerOf("n.csv", [["2018-01-06", "2018-01-06", 36, 35, "x"]]);
		expect(nextEventDay(at("2018-01-05", [nearer]), 1)).toBe(day("2018-01-06"));
		expect(nextEventDay(at("2018-01-05", [nearer], []), 1)).toBe(alone);
	});

	it("never leaves the days of the dataset", () => {
		expect(nextEventDay(at("2020-03-31", [STRIKES]), 1)).toBeNull();
	});

	it("knows how many events a day has", () => {
		expect(fileEventsOn(at("2019-08-01", [STRIKES]))).toBe(2);
		expect(fileEventsOn(at("2019-08-02", [STRIKES]))).toBe(0);
		expect(fileEventsOn(at("2019-08-02", []))).toBeNull();
	});
});

describe("a row", () => {
	it("is found by its number, with its days", () => {
		expect(findRow(STRIKES, 3)).toMatchObject({
			kind: "event",
			first: day("2019-08-01"),
			last: day("2019-08-03"),
		});
		expect(findRow(STRIKES, 6)).toMatchObject({ first: OPEN_START, last: OPEN_END });
		expect(findRow(STRIKES, 99)).toBeNull();
	});

	it("is opened on a day on which it is on the map, and the day stays where it is already", () => {
		const store = storeWith(STRIKES);
		store.actions.showDay(day("2018-06-01"));
		store.actions.openRow({ file: STRIKES.id, row: 4 });
		expect(store.getState()).toMatchObject({
			row: { file: STRIKES.id, row: 4 },
			day: day("2019-08-20"),
			focusOn: "strikes.csv:4",
			panel: "half",
		});
		store.actions.showDay(day("2019-08-25"));
		store.actions.openRow({ file: STRIKES.id, row: 4 });
		expect(store.getState().day).toBe(day("2019-08-25"));
	});

	it("goes with its file", () => {
		const store = storeWith(STRIKES);
		store.actions.openRow({ file: STRIKES.id, row: 4 });
		store.actions.removeFile(STRIKES.id);
		expect(store.getState()).toMatchObject({ row: null, brought: [], files: [] });
	});
});

describe("a file", () => {
	it("is shown when it comes, takes the place of the one it replaces, and is switched off and on", () => {
		const store = storeWith(STRIKES);
		expect(store.getState().files).toEqual(["strikes.csv"]);
		store.actions.showFile(STRIKES.id, false);
		expect(store.getState().files).toEqual([]);
		store.actions.addFile({ ...STRIKES, name: "again" });
		expect(store.getState().brought.map(({ name }) => name)).toEqual(["again"]);
		expect(store.getState().files).toEqual(["strikes.csv"]);
	});

	it("that an address names and that is not here is forgotten when asked, and no other", () => {
		const store = storeWith(STRIKES);
		store.setState({ files: ["gone.csv", STRIKES.id] });
		store.actions.forgetMissing();
		expect(store.getState().files).toEqual([STRIKES.id]);
	});
});

it("what a map cannot show of a file is counted by days and by ground", () => {
	const { span, manifest } = idlib;
	const line = (lng: number) => ({
		...{ first: day("2019-08-01"), last: day("2019-08-01"), kind: 0, source: 0, row: 9 },
		...{ offset: 0, bytes: 0 },
		geometry: {
			type: "LineString" as const,
			coordinates: [
				[lng, 35.4],
				[lng + 0.1, 35.5],
			],
		},
	});
	const shapes = [line(36.6), line(100)];
	expect(outsideOf({ ...STRIKES.file, shapes }, idlib)).toEqual({ days: 1, ground: 2 });
	expect(outsideOf(STRIKES.file, idlib)).toEqual({ days: 1, ground: 1 });
	expect(
		outsideOf(STRIKES.file, { span: { first: addDays(span.last, 400), last: OPEN_END }, manifest })
			.days,
	).toBe(4);
});

describe("the line that names what a reader brought", () => {
	const english = wordsIn("en");
	const on = (date: string, most: number | null) => {
		const store = storeWith(STRIKES);
		store.actions.showDay(day(date));
		return broughtLine(store.getState(), english, most);
	};

	it("says that not all is drawn only where more is on than can be", () => {
		// Two strikes, a clash within thirty days, and the post without a date.
		expect(on("2019-08-21", null)).not.toMatch(/newest/);
		expect(on("2019-08-21", 4)).not.toMatch(/newest/);
		expect(on("2019-08-21", 3)).toMatch(/Only the newest 3 of their events in sight are drawn\.$/);
		expect(on("2018-12-01", 1)).not.toMatch(/newest/);
	});

	it("is cut on the page once its map goes on as vectors, of which the reader is told", () => {
		const store = storeWith(STRIKES);
		expect(store.getState().vectors).toBe(false);
		store.actions.drawVectors("no-webgl");
		expect(store.getState()).toMatchObject({
			vectors: true,
			notices: [{ kind: "map-vectors", why: "no-webgl" }],
		});
	});
});

describe("the day on which a file is to be seen", () => {
	const seen = (layer: FileLayer, date: string) => {
		const store = storeWith(layer);
		store.actions.showDay(day(date));
		const found = dayToSee(layer, store.getState());
		return found === null ? null : formatDay(found);
	};
	const dated = layerOf("dated.csv", [
		["2019-08-01", "2019-08-01", 36.6, 35.4, "strike"],
		["2019-12-01", "2019-12-01", 36.6, 35.4, "strike"],
		["2021-01-01", "2021-01-01", 36.6, 35.4, "clash"],
	]);

	it("is the day shown while something is there, else the nearest before it, else after it", () => {
		expect(seen(dated, "2019-08-20")).toBeNull();
		expect(seen(dated, "2019-11-01")).toBe("2019-08-01");
		expect(seen(dated, "2018-10-01")).toBe("2019-08-01");
	});

	it("is none where the days of the map have nothing of it, or where it is always there", () => {
		expect(
			seen(layerOf("late.csv", [["2021-01-01", "2021-01-01", 36, 35, "x"]]), "2019-08-20"),
		).toBeNull();
		expect(seen(STRIKES, "2018-10-01")).toBeNull();
	});
});
