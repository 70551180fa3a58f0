/** The list of places by who holds them: nothing is lost, nothing is told twice, and each cell says something. */
import { describe, expect, test } from "vitest";
import { groupName, heldGround, heldSince, heldWay } from "../../src/app/held-words";
import { INTERFACE_LANGUAGES } from "../../src/app/i18n/languages";
import { readingIn } from "../../src/app/i18n/reading";
import { NO_FILTERS } from "../../src/world/filters";
import { type HolderGroup, placesByHolder } from "../../src/world/holders";
import { shownPlaceCount } from "../../src/world/shown-places";
import { worldAt } from "../../src/world/world";
import { day, idlib, sampledDays } from "./idlib";

const all = [...idlib.places.values()];
const groupsOn = (text: string, filters = NO_FILTERS) =>
	placesByHolder(all, idlib, worldAt(idlib, day(text)), filters);
const idsIn = (group: HolderGroup | undefined) =>
	group === undefined
		? []
		: group.kind === "not-assessed"
			? group.places.map(({ id }) => id)
			: group.places.map(({ place }) => place.id);
const heldBy = (groups: readonly HolderGroup[], party: string) =>
	idsIn(groups.find((group) => group.kind === "held" && group.party.id === party));

describe("the groups of a day", () => {
	test("hold every place of the dataset, and each once", () => {
		for (const at of sampledDays) {
			const groups = placesByHolder(all, idlib, worldAt(idlib, at), NO_FILTERS);
			const ids = groups.flatMap(idsIn);
			expect(ids.length).toBe(idlib.places.size);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});

	test("follow the day: Khan Sheikhoun is in another one after it changed hands", () => {
		expect(heldBy(groupsOn("2019-08-01"), "opposition")).toContain("khan-sheikhoun");
		expect(heldBy(groupsOn("2019-08-31"), "government")).toContain("khan-sheikhoun");
		expect(heldBy(groupsOn("2019-08-31"), "opposition")).not.toContain("khan-sheikhoun");
	});

	test("begin with the parties by their slots, and end with what nobody assesses", () => {
		const kinds = groupsOn("2019-08-21").map((group) =>
			group.kind === "held" ? group.party.slot : group.kind,
		);
		const parties = kinds.filter((kind) => typeof kind === "number");
		expect(parties).toEqual([...parties].sort());
		expect(kinds.slice(0, parties.length)).toEqual(parties);
		expect(kinds.at(-1)).toBe("not-assessed");
	});

	test("keep the order of the places that they are made of", () => {
		const reversed = placesByHolder(
			all.toReversed(),
			idlib,
			worldAt(idlib, day("2019-08-21")),
			NO_FILTERS,
		);
		expect(reversed.map((group) => idsIn(group).toReversed())).toEqual(
			groupsOn("2019-08-21").map(idsIn),
		);
	});

	test("hold what the filters let through, and nothing else", () => {
		const filters = { ...NO_FILTERS, parties: ["government"] };
		const groups = groupsOn("2019-08-21", filters);
		const left = groups.flatMap(idsIn).length;
		expect(left).toBe(shownPlaceCount(idlib, worldAt(idlib, day("2019-08-21")), filters));
		expect(left).toBeLessThan(idlib.places.size);
		expect(heldBy(groups, "opposition")).toEqual([]);
		expect(groupsOn("2019-08-21", { ...NO_FILTERS, kinds: [] }).flatMap(idsIn)).not.toContain(
			"khan-sheikhoun",
		);
	});
});

/** Enough for words: each day has hundreds of places. */
const someDays = sampledDays.filter((_, index) => index % 8 === 0);

describe.each(INTERFACE_LANGUAGES)("the words of the list (%s)", (language) => {
	const words = readingIn(language);

	test("leave no cell empty, and name each group by another name", () => {
		for (const at of someDays) {
			const groups = placesByHolder(all, idlib, worldAt(idlib, at), NO_FILTERS);
			const names = groups.map((group) => groupName(group, words));
			expect(new Set(names).size).toBe(names.length);
			for (const group of groups) {
				if (group.kind === "not-assessed") continue;
				for (const { place, status } of group.places) {
					expect(heldSince(status, words), place.id).not.toBe("");
					expect(heldGround(status, words), place.id).not.toBe("");
					expect(heldWay(status, words) === "", place.id).toBe(group.kind !== "uncertain");
				}
			}
		}
	});
});

test("since when is told as exactly as it is known", () => {
	const words = readingIn("en");
	const { statuses } = worldAt(idlib, day("2020-03-06"));
	const told = (id: string) => {
		const status = statuses.get(id);
		if (!status) throw new Error(`nobody assesses ${id}`);
		return heldSince(status, words);
	};
	expect(told("khan-sheikhoun")).toMatch(
		/^\d+ August 2019$|^changed hands between .* August 2019$/,
	);
	const since = [...statuses.keys()].map(told);
	expect(since).toContain("no earlier change in the data");
	expect(since.some((text) => text.startsWith("changed hands between"))).toBe(true);
});
