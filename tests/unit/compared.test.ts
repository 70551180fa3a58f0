/** What the map shows of two days compared: looks of cells, edges and towns, and their lines of the legend. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../src/model/day";
import { legendOf, stateOf } from "../../src/scene/build";
import type { SceneView } from "../../src/scene/layer";
import { passedPlaces } from "../../src/scene/layers/compared";
import { drawnTowns } from "../../src/scene/layers/towns";
import type { LayerId } from "../../src/scene/scene";
import { change } from "../../src/world/areas";
import { compareDays } from "../../src/world/compare-days";
import { hasControl } from "../../src/world/control";
import { NO_FILTERS } from "../../src/world/filters";
import { frontOn } from "../../src/world/front";
import { worldAt } from "../../src/world/world";
import { day, idlib, viewOn } from "./idlib";
import { FOUR, history, squareDataset } from "./square";
import { on } from "./toy";

const twoDays = (shown: string | Day, other: string | Day): SceneView =>
	viewOn(shown, { compared: worldAt(idlib, typeof other === "string" ? day(other) : other) });

/** The places of a layer that bear a look of passing, by what it says. */
function passedIn(view: SceneView, layer: "cells" | "towns"): ReadonlyMap<string, unknown> {
	const { dataset } = view;
	const names =
		layer === "cells"
			? dataset.control.cells.map(({ properties }) => properties.place)
			: drawnTowns(dataset).map(({ id }) => id);
	const found = [...(stateOf(view)[layer] ?? [])].filter(([, { passed }]) => passed !== undefined);
	return new Map(found.map(([id, { passed }]) => [names[id] ?? "", passed]));
}

const linesOf = (view: SceneView, hidden: readonly LayerId[] = []) =>
	legendOf(view, new Set(hidden)).flatMap(({ label }) =>
		/^(passed|frontOther)/.test(label.id) ? [label.id] : [],
	);

const aDay = fc
	.integer({ min: idlib.span.first, max: idlib.span.last })
	.map((number) => number as Day);

describe("what passed between two days, on the map", () => {
	it("is the gaining party's on whichever of the two days is shown", () => {
		const [later, earlier] = [
			passedIn(twoDays("2020-02-10", "2019-08-31"), "cells"),
			passedIn(twoDays("2019-08-31", "2020-02-10"), "cells"),
		];
		expect(later.get("maarat-al-numan")).toBe(2);
		expect(earlier.get("maarat-al-numan")).toBe(2);
		expect(later.has("khan-sheikhoun")).toBe(false);
		const sure = (found: ReadonlyMap<string, unknown>) =>
			[...found].filter(([, way]) => way !== "open");
		expect(sure(later)).toEqual(sure(earlier));
	});

	it("agrees with the change of areas, for any two days", () => {
		fc.assert(
			fc.property(aDay, aDay, (a, b) => {
				const view = twoDays(a, b);
				const [from, to] = a <= b ? [a, b] : [b, a];
				const passages = change(idlib, from, to) ?? [];
				const wanted = passages.flatMap((passage) =>
					passage.from.kind === "held" && passage.to.kind === "held"
						? passage.places.map((place) => [place, passage.to] as const)
						: [],
				);
				const found = [...passedIn(view, "cells")].filter(([, way]) => way !== "open");
				expect(new Map(found)).toEqual(
					new Map(wanted.map(([place, to]) => [place, to.kind === "held" && to.party.slot])),
				);
			}),
			{ numRuns: 40 },
		);
	});

	it("may have passed where nobody is known to hold it on the other day; the day shown has its own hatch", () => {
		const dataset = squareDataset(
			FOUR,
			history("sw", ["south", "01-01"], ["north", "05-01", "07-01"]),
			history("se", ["south", "01-01"], ["north", "06-01"]),
			history("nw", ["north", "01-01"]),
			history("ne", ["north", "01-01"]),
		);
		const view = (shown: string, other: string): SceneView => ({
			dataset,
			world: worldAt(dataset, on(shown)),
			compared: worldAt(dataset, on(other)),
			selected: new Set(),
			bufferKm: 20,
			filters: NO_FILTERS,
		});
		expect([...passedIn(view("04-01", "06-05"), "cells")]).toEqual([
			["sw", "open"],
			["se", 1],
		]);
		expect([...passedIn(view("06-05", "04-01"), "cells")]).toEqual([["se", 1]]);
		expect(linesOf(view("04-01", "06-05"))).toContain("passedOpen");
		expect(linesOf(view("06-05", "04-01"))).not.toContain("passedOpen");
	});

	it("is of towns alone where no land is told apart on one of the days", () => {
		const view = twoDays("2020-02-10", "2018-09-16");
		expect(passedIn(view, "cells").size).toBe(0);
		expect(passedIn(view, "towns").get("maarat-al-numan")).toBe(2);
		expect(linesOf(view)).toEqual(["passedTown"]);
	});

	it("is nothing while one day is shown, or a day is compared with itself", () => {
		const one = viewOn("2020-02-10");
		const same = twoDays("2020-02-10", "2020-02-10");
		for (const view of [one, same]) {
			expect([...passedIn(view, "cells"), ...passedIn(view, "towns")]).toEqual([]);
			expect(linesOf(view)).toEqual([]);
			expect([...(stateOf(view).front ?? [])].some(([, look]) => look.other)).toBe(false);
		}
		expect(stateOf(same).cells).toEqual(stateOf(one).cells);
	});
});

describe("the front of the other day", () => {
	it("runs where it runs on that day and not on the day shown, whose own looks stay", () => {
		const view = twoDays("2020-02-10", "2019-08-31");
		const { edges, rims } = idlib.control;
		const [now, then] = [view.world, worldAt(idlib, day("2019-08-31"))].map((world) =>
			frontOn(idlib, world),
		);
		const alone = stateOf(viewOn("2020-02-10")).front;
		const found = stateOf(view).front;
		let others = 0;
		[...edges, ...rims].forEach(({ properties: { id } }, number) => {
			const look = found?.get(number);
			const isOther = then?.has(id) === true && !now?.has(id);
			if (isOther) others += 1;
			expect(look?.other ?? false).toBe(isOther);
			expect(look?.on).toBe(alone?.get(number)?.on);
		});
		expect(others).toBeGreaterThan(20);
	});
});

describe("the legend of two days", () => {
	it("tells what passed to whom, the ring and the other front, each gone with its layer", () => {
		const view = twoDays("2019-08-31", "2020-02-10");
		expect(linesOf(view)).toEqual(["passedTown", "frontOther", "passedTo", "passedOpen"]);
		expect(linesOf(view, ["cells"])).toEqual(["passedTown", "frontOther"]);
		expect(linesOf(view, ["front"])).toEqual(["passedTown", "passedTo", "passedOpen"]);
	});

	it("names the earlier day first, whichever is shown", () => {
		for (const [a, b] of [
			["2019-08-31", "2020-02-10"],
			["2020-02-10", "2019-08-31"],
		] as const) {
			const entry = legendOf(twoDays(a, b), new Set()).find(({ label }) => label.id === "passedTo");
			expect(entry?.label).toMatchObject({ from: day("2019-08-31"), to: day("2020-02-10") });
		}
	});

	it("has each line just where something on the map bears it, for any two days", () => {
		fc.assert(
			fc.property(aDay, aDay, (a, b) => {
				const view = twoDays(a, b);
				const lines = new Set(linesOf(view));
				const land = new Set(passedIn(view, "cells").values());
				expect(lines.has("passedOpen")).toBe(land.has("open"));
				expect(lines.has("passedTo")).toBe([...land].some((way) => way !== "open"));
				const rings = [...passedIn(view, "towns").values()].some((way) => way !== "open");
				expect(lines.has("passedTown")).toBe(rings);
				const hasLand = hasControl(idlib, a) && hasControl(idlib, b);
				if (!hasLand) expect(land.size).toBe(0);
			}),
			{ numRuns: 30 },
		);
	});

	it("has no line where nothing passed", () => {
		expect(linesOf(twoDays("2018-11-01", "2018-10-01"))).toEqual([]);
	});
});

it.each(["opposition", "government"])(
	"filtered by a party (%s), the map marks the places that the list names, whichever day is shown",
	(party) => {
		const filters = { ...NO_FILTERS, parties: [party] };
		const [early, late] = [day("2019-08-31"), day("2020-02-10")];
		const { passed } = compareDays(idlib, early, late, filters);
		const listed = passed.flatMap(({ places }) => places.map(({ place }) => place));
		for (const [shown, other] of [
			[early, late],
			[late, early],
		] as const) {
			const marked = passedPlaces({ ...twoDays(shown, other), filters });
			const towns = [...marked].filter(([, way]) => way !== "open").map(([place]) => place);
			expect(new Set(towns)).toEqual(new Set(listed));
		}
	},
);
