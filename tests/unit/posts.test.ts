import { describe, expect, it } from "vitest";
import { addDays, type Day, parseEdtf } from "../../src/model/day";
import type { PostProperties } from "../../src/model/types";
import { posts } from "../../src/scene/layers/posts";
import { postStateOn } from "../../src/world/posts";
import { day, idlib, sampledDays, viewOn } from "./idlib";

const [anyPost] = idlib.posts.map(({ properties }) => properties) as [PostProperties];
const stateOf = (established: string, enclosed: string | null, on: string) =>
	postStateOn({ ...anyPost, established, enclosed }, day(on));
const looksOn = (...view: Parameters<typeof viewOn>) => posts.looks?.(viewOn(...view)) ?? new Map();

describe("the state of a post", () => {
	it("begins on the day it was established", () => {
		expect(stateOf("2017-10-13", null, "2017-10-12")).toBe("not-yet");
		expect(stateOf("2017-10-13", null, "2017-10-13")).toBe("present");
		expect(stateOf("2017-10-13", null, "2020-03-31")).toBe("present");
	});

	it("is told as open on the days of a span on one of which it was established", () => {
		expect(stateOf("2018-02-04/2018-02-14", null, "2018-02-03")).toBe("not-yet");
		expect(stateOf("2018-02-04/2018-02-14", null, "2018-02-04")).toBe("perhaps");
		expect(stateOf("2018-02-04/2018-02-14", null, "2018-02-13")).toBe("perhaps");
		expect(stateOf("2018-02-04/2018-02-14", null, "2018-02-14")).toBe("present");
		expect(stateOf("2018-02", null, "2018-01-31")).toBe("not-yet");
		expect(stateOf("2018-02", null, "2018-02-27")).toBe("perhaps");
		expect(stateOf("2018-02", null, "2018-02-28")).toBe("present");
	});

	it("is enclosed from the day it was, and perhaps so on the days of a span on one of which it was", () => {
		expect(stateOf("2017-10-13", "2019-08-23", "2019-08-22")).toBe("present");
		expect(stateOf("2017-10-13", "2019-08-23", "2019-08-23")).toBe("enclosed");
		expect(stateOf("2017-10-13", "2019-08-23/2019-08-25", "2019-08-22")).toBe("present");
		expect(stateOf("2017-10-13", "2019-08-23/2019-08-25", "2019-08-24")).toBe("perhaps-enclosed");
		expect(stateOf("2017-10-13", "2019-08-23/2019-08-25", "2019-08-25")).toBe("enclosed");
	});

	it("is never enclosed before it stands", () => {
		expect(stateOf("2019-09-01", "2019-08-23", "2019-08-24")).toBe("not-yet");
		expect(stateOf("2019-08-20/2019-09-01", "2019-08-23", "2019-08-24")).toBe("perhaps");
	});
});

describe("posts", () => {
	it("are all drawn once, each selected by its own id", () => {
		const ids = posts.draw(idlib, "en").features.map(({ properties }) => properties.select);
		expect(ids).toEqual(idlib.posts.map(({ properties }) => properties.id));
		expect(new Set(ids).size).toBe(ids.length);
	});

	it("appear one by one from the day on which each may have been established, and none goes again", () => {
		for (const [id, { properties }] of idlib.posts.entries()) {
			const since = parseEdtf(properties.established)?.first as Day;
			if (since <= idlib.span.last) expect(looksOn(since).get(id)?.on).toBe(true);
			expect(looksOn(addDays(since, -1)).get(id)?.on).toBe(false);
		}
		const counts = sampledDays.map(
			(at) => [...looksOn(at).values()].filter((look) => look.on).length,
		);
		expect(counts).toEqual([...counts].sort((a, b) => a - b));
		expect(counts[0]).toBe(0);
		expect(counts.at(-1)).toBeGreaterThanOrEqual(12);
	});

	it("have a ring from the day they were enclosed", () => {
		const id = idlib.posts.findIndex(({ properties }) => properties.id === "op-eis");
		expect(looksOn("2020-02-07").get(id)).toMatchObject({ on: true, mark: "post" });
		expect(looksOn("2020-02-08").get(id)).toMatchObject({ on: true, mark: "post-enclosed" });
	});

	it("have signs of their own while the day is open", () => {
		const at = (post: string) => idlib.posts.findIndex(({ properties }) => properties.id === post);
		expect(looksOn("2018-01-01").get(at("op-samaan"))).toMatchObject({
			on: true,
			mark: "post-perhaps",
		});
		expect(looksOn("2020-03-06").get(at("op-anadan"))).toMatchObject({
			on: true,
			mark: "post-perhaps-enclosed",
		});
	});

	it("mark the selected one alone", () => {
		const looks = looksOn("2019-08-31", { selected: new Set(["op-eis"]) });
		const selected = [...looks].filter(([, look]) => look.selected).map(([id]) => id);
		expect(selected.map((id) => idlib.posts[id]?.properties.id)).toEqual(["op-eis"]);
	});
});

describe("the legend of posts", () => {
	it("names the signs that are on the map that day, for each party that has one", () => {
		for (const at of sampledDays) {
			const shown = [...looksOn(at)].flatMap(([id, look]) =>
				look.on ? [`${look.mark} ${idlib.posts[id]?.properties.party}`] : [],
			);
			const named = posts.legend(viewOn(at)).map(({ sign, label }) => {
				return `${"mark" in sign && sign.mark} ${"party" in label && label.party.id}`;
			});
			expect([...named].sort()).toEqual([...new Set(shown)].sort());
		}
	});

	it("is empty before the first, and tells the signs apart at the end", () => {
		expect(posts.legend(viewOn(idlib.span.first))).toEqual([]);
		const labels = posts.legend(viewOn(idlib.span.last)).map(({ label }) => label.id);
		expect(labels).toEqual(["post", "postPerhapsEnclosed", "postEnclosed"]);
	});
});
