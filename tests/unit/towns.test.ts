import { describe, expect, it } from "vitest";
import type { Assessment, Dataset, Party, Place } from "../../src/model/types";
import { drawnTowns, isDrawnAside, statusMark, towns } from "../../src/scene/layers/towns";
import type { MarkId } from "../../src/scene/scene";
import type { Status } from "../../src/world/world";
import { idlib, sampledDays, viewOn } from "./idlib";

const partyOf = (id: string): Party => {
	const party = idlib.parties.get(id);
	if (!party) throw new Error(`no such party: ${id}`);
	return party;
};
const government = partyOf("government");
const opposition = partyOf("opposition");
const [firstAssessment] = [...idlib.assessments.values()].flat() as [Assessment];
const looksOn = (...args: Parameters<typeof viewOn>) => [
	...(towns.looks?.(viewOn(...args)).entries() ?? []),
];
const idOf = (place: string) => drawnTowns(idlib).findIndex(({ id }) => id === place);

describe("the sign of a status", () => {
	const assessed = (basis: Assessment["basis"]): Assessment => ({ ...firstAssessment, basis });
	const reported = assessed("reported");

	it.each<[string, Status | undefined, MarkId]>([
		["held", { kind: "held", party: government, assessment: reported }, "held-2"],
		["held", { kind: "held", party: opposition, assessment: reported }, "held-1"],
		[
			"held, inferred",
			{ kind: "held", party: government, assessment: assessed("inferred") },
			"inferred-2",
		],
		["fighting", { kind: "fighting", assessment: reported }, "fighting"],
		[
			"uncertain",
			{ kind: "uncertain", before: opposition, after: government, assessment: reported },
			"uncertain",
		],
		["unknown", { kind: "unknown", assessment: null }, "unknown"],
		["not assessed", undefined, "unknown"],
	])("%s", (_, status, mark) => {
		expect(statusMark(status)).toBe(mark);
	});
});

describe("towns", () => {
	it("are the assessed places that have a position, but for areas and posts", () => {
		const expected = [...idlib.places.values()]
			.filter(({ id, at }) => at !== null && idlib.assessments.has(id))
			.filter(({ kind }) => kind !== "area" && kind !== "post")
			.map(({ id }) => id);
		const drawn = towns.draw(idlib, "en").features.map(({ properties }) => properties.select);
		expect([...drawn].sort()).toEqual(expected.sort());
		expect(drawn.length).toBeGreaterThan(100);
	});

	it("show on each day what the world says of that day", () => {
		for (const at of sampledDays) {
			const { world } = viewOn(at);
			const looks = looksOn(at);
			expect(looks.map(([id]) => id)).toEqual([...drawnTowns(idlib).keys()]);
			for (const [id, look] of looks) {
				const place = drawnTowns(idlib)[id]?.id ?? "";
				expect(look.on).toBe(true);
				expect(look.mark, place).toBe(statusMark(world.statuses.get(place)));
			}
		}
	});

	it("change on the day that the sources name", () => {
		const [before, after] = ["2019-08-18", "2019-08-24"].map(
			(at) => looksOn(at)[idOf("khan-sheikhoun")]?.[1].mark,
		);
		expect(before).toMatch(/-1$/);
		expect(after).toMatch(/-2$/);
	});

	it("mark the selected place alone", () => {
		const selected = looksOn("2019-08-31", { selected: new Set(["khan-sheikhoun"]) })
			.filter(([, look]) => look.selected)
			.map(([id]) => id);
		expect(selected).toEqual([idOf("khan-sheikhoun")]);
		expect(looksOn("2019-08-31").some(([, look]) => look.selected)).toBe(false);
	});
});

describe("the legend of towns", () => {
	it("names on each day what is on the map, each once, and nothing else", () => {
		for (const at of sampledDays) {
			const marks = new Set(looksOn(at).map(([, { mark }]) => mark));
			const has = (...any: MarkId[]) => any.some((mark) => marks.has(mark));
			const expected = [
				...[...idlib.parties.values()]
					.filter(({ slot }) => has(`held-${slot}`))
					.map(({ id }) => id),
				...[...idlib.parties.values()]
					.filter(({ slot }) => !has(`held-${slot}`) && has(`inferred-${slot}`))
					.map(({ id }) => `${id}, all inferred`),
				...([...idlib.parties.values()].some(
					({ slot }) => has(`held-${slot}`) && has(`inferred-${slot}`),
				)
					? ["inferred"]
					: []),
				...(["fighting", "uncertain", "unknown"] as const).filter((mark) => has(mark)),
			];
			const named = towns.legend(viewOn(at)).map(({ label }) => {
				if (label.id === "held") return label.party.id;
				return label.id === "heldInferred" ? `${label.party.id}, all inferred` : label.id;
			});
			expect([...named].sort()).toEqual(expected.sort());
		}
	});

	it("shows only signs that are on the map, each party's its own", () => {
		for (const at of sampledDays) {
			const marks = new Set(looksOn(at).map(([, { mark }]) => mark));
			for (const { sign, label } of towns.legend(viewOn(at))) {
				if (sign.kind !== "mark") throw new Error("a town is drawn as a mark");
				expect(marks.has(sign.mark)).toBe(true);
				if (label.id === "held") expect(sign.mark).toMatch(new RegExp(`-${label.party.slot}$`));
			}
		}
	});

	it("names the ring around a town that is selected, and no other ring", () => {
		const labelsOf = (...ids: string[]) =>
			towns.legend(viewOn("2019-08-31", { selected: new Set(ids) })).map(({ label }) => label.id);
		expect(labelsOf("khan-sheikhoun")).toContain("selected");
		expect(labelsOf("idlib-governorate")).not.toContain("selected");
		expect(labelsOf()).not.toContain("selected");
	});

	it("does not name a party once its last place is gone", () => {
		const isNamed = (at: string) =>
			towns
				.legend(viewOn(at))
				.some(({ label }) => label.id === "held" && label.party.id === "isil");
		expect(isNamed("2018-02-12")).toBe(true);
		expect(isNamed("2018-02-13")).toBe(false);
	});
});

describe("places with another's position as their stand-in", () => {
	const apart = (list: readonly { at: readonly [number, number] }[]) => {
		const near = list.flatMap((a, index) =>
			list.slice(index + 1).filter(({ at: [lng, lat] }) => {
				return Math.abs(a.at[0] - lng) < 0.003 && Math.abs(a.at[1] - lat) < 0.003;
			}),
		);
		return near.length === 0;
	};

	it("stand apart from it and from each other", () => {
		expect(apart(drawnTowns(idlib))).toBe(true);
	});

	it("are moved, not the town itself, and only by as much as they may be wrong", () => {
		const town = idlib.places.get("khan-sheikhoun");
		const farms = idlib.places.get("khan-sheikhoun-farms");
		if (!town?.at || !farms?.at) throw new Error("both have a position");
		expect(isDrawnAside(idlib, town)).toBe(false);
		expect(isDrawnAside(idlib, farms)).toBe(true);
		expect(drawnTowns(idlib)[idOf("khan-sheikhoun")]?.at).toEqual(town.at);
		const [lng = 0, lat = 0] = drawnTowns(idlib)[idOf("khan-sheikhoun-farms")]?.at ?? [];
		expect(Math.hypot((lng - farms.at[0]) * 91, (lat - farms.at[1]) * 111)).toBeLessThan(2);
	});

	it("are not said to be drawn aside where they are not drawn at all", () => {
		const undrawn = [...idlib.places.values()].find(({ id }) => idOf(id) < 0);
		if (!undrawn) throw new Error("some places are not drawn");
		expect(isDrawnAside(idlib, undrawn)).toBe(false);
	});

	it("stand apart also where several share one town", () => {
		const place = idlib.places.get("khan-sheikhoun");
		const found = idlib.assessments.get("khan-sheikhoun");
		if (!place || !found) throw new Error("it is assessed");
		const ids = ["a", "b", "c", "d"];
		const crowd: Dataset = {
			...idlib,
			places: new Map(ids.map((id): [string, Place] => [id, { ...place, id }])),
			assessments: new Map(ids.map((id) => [id, found])),
		};
		expect(apart(drawnTowns(crowd))).toBe(true);
		expect(drawnTowns(crowd).filter(({ at }) => at === place.at)).toHaveLength(1);
	});
});

it("towns are the same list on every call, so that their ids stay", () => {
	expect(drawnTowns({ ...idlib })).toBe(drawnTowns(idlib));
});
