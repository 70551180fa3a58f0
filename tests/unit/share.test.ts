/** Sharing a view with the system's own sheet. */
import { describe, expect, it, test } from "vitest";
import { canShareLinks, type Shared, type Sharer, shareBy, sharedOf } from "../../src/app/share";
import { createAppStore } from "../../src/app/store";
import { defaultView } from "../../src/app/view";
import { day, idlib } from "./idlib";

const URL = "https://example.org/#date=2020-02-08";
const SHARED: Shared = { title: "Small", text: "The map", url: URL };

/** A browser whose sheet ends in some way. */
const ending = (name: string | null): Sharer => ({
	canShare: () => true,
	share: async () => {
		if (name !== null) throw new DOMException("", name);
	},
});

describe("what is shared", () => {
	const sharedIn = (language: "en" | "ar", place: string | null) => {
		const view = { ...defaultView(idlib), day: day("2020-02-08"), place };
		const state = createAppStore(idlib, [], view, language).getState();
		return sharedOf({ ...state, language }, URL);
	};

	it("is the map's name, its day, and the link", () => {
		expect(sharedIn("en", null)).toEqual({
			title: "Idlib de-escalation zone, 2017–2020",
			text: "The map on 8 February 2020: who held what, and who says so.",
			url: URL,
		});
	});

	it("names the place that is chosen, in the reader's language", () => {
		expect(sharedIn("en", "saraqib").text).toMatch(/^Saraqib on 8 February 2020: /);
		const { title, text } = sharedIn("ar", "saraqib");
		expect(title).toMatch(/^منطقة خفض التصعيد/);
		expect(text).toMatch(/سراقب.* في 8 شباط 2020/);
	});

	it("names no place that the dataset does not know", () => {
		expect(sharedIn("en", "atlantis").text).toBe(sharedIn("en", null).text);
	});
});

test.each<[outcome: string, fault: string | null]>([
	["shared", null],
	["cancelled", "AbortError"],
	["cancelled", "InvalidStateError"],
	["failed", "NotAllowedError"],
	["failed", "DataError"],
])("it is %s where the browser says %s", async (outcome, fault) => {
	expect(await shareBy(ending(fault), SHARED)).toBe(outcome);
});

test("it fails where there is no sheet", async () => {
	expect(await shareBy({}, SHARED)).toBe("failed");
});

test("the browser gets all of it", async () => {
	const got: ShareData[] = [];
	await shareBy({ share: async (data = {}) => void got.push(data) }, SHARED);
	expect(got).toEqual([SHARED]);
});

describe("it is offered", () => {
	it("where the browser says that it takes this link", () => {
		const asked: unknown[] = [];
		const sharer: Sharer = {
			...ending(null),
			canShare: (data) => asked.push(data) > 0,
		};
		expect(canShareLinks(sharer, URL)).toBe(true);
		expect(asked).toEqual([{ url: URL }]);
	});

	it.each<[string, Sharer]>([
		["has no sheet", {}],
		["cannot be asked", { share: async () => {} }],
		["says no", { ...ending(null), canShare: () => false }],
	])("not where it %s", (_, sharer) => {
		expect(canShareLinks(sharer, URL)).toBe(false);
	});
});
