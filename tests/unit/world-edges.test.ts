/** The days and the names at the edges of what holds. */
import { expect, test } from "vitest";
import { postStateOn } from "../../src/world/posts";
import { secondDay } from "../../src/world/second-day";
import { statusAt, worldAt, worldOn } from "../../src/world/world";
import { idlib } from "./idlib";
import { change, on, toyDataset } from "./toy";

const dataset = toyDataset({});

test("a change that may have been on the last day of the one before is uncertain from its first day", () => {
	const history = [change("north", "03-01", "03-05"), change("south", "03-05", "03-09")];
	expect(statusAt(dataset, history, on("03-04"))).toMatchObject({
		kind: "uncertain",
		before: null,
		after: { id: "north" },
	});
	expect(statusAt(dataset, history, on("03-05"))).toMatchObject({
		kind: "uncertain",
		before: { id: "north" },
		after: { id: "south" },
	});
});

test("a change whose day shown comes before its last names who held the place before it", () => {
	const history = [
		change("south", "01-01"),
		change("north", "02-01"),
		change("south", "03-01", "03-09", "03-04"),
	];
	expect(statusAt(dataset, history, on("03-06"))).toMatchObject({
		kind: "uncertain",
		before: { id: "north" },
		after: { id: "south" },
		assessment: history[2],
	});
});

test("fighting and not knowing name the assessment that says so, also one that names no party known", () => {
	for (const [holder, kind] of [
		["fighting", "fighting"],
		["unknown", "unknown"],
		["nobody", "unknown"],
	] as const) {
		const assessment = change(holder, "03-01");
		expect(statusAt(dataset, [assessment], on("03-01"))).toEqual({ kind, assessment });
	}
	const after = [change("nobody", "03-01"), change("north", "05-01", "05-09")];
	expect(statusAt(dataset, after, on("05-02"))).toMatchObject({ before: null });
});

test("four worlds are kept, and one that is asked for again outlives what was asked before it", () => {
	const toy = toyDataset({});
	const [first, second] = [worldOn(toy, on("01-01")), worldOn(toy, on("01-02"))];
	worldOn(toy, on("01-03"));
	worldOn(toy, on("01-04"));
	expect(worldOn(toy, on("01-01"))).toBe(first);
	worldOn(toy, on("01-05"));
	expect(worldOn(toy, on("01-01"))).toBe(first);
	expect(worldOn(toy, on("01-02"))).not.toBe(second);
	expect(worldAt(toy, on("01-01"))).toEqual(first);
});

test("the second day of a comparison is the first of opening and span that is another", () => {
	const days = (first: string, last: string) => ({
		...idlib.span,
		first: on(first),
		last: on(last),
	});
	const opens = days("03-01", "03-01");
	const span = days("03-01", "12-31");
	expect(secondDay({ opens, span }, on("03-01"))).toBe(on("12-31"));
	expect(secondDay({ opens, span: days("01-01", "12-31") }, on("03-01"))).toBe(on("01-01"));
	expect(secondDay({ opens, span }, on("05-01"))).toBe(on("03-01"));
});

test("a post with dates that cannot be read is not there, or is not enclosed", () => {
	const [post] = idlib.posts;
	if (!post) throw new Error("there are no posts");
	const state = (established: string, enclosed: string | null) =>
		postStateOn({ ...post.properties, established, enclosed }, on("03-01"));
	expect(state("spring", null)).toBe("not-yet");
	expect(state("2019-02-01", "spring")).toBe("present");
	expect(state("2019-02-01", "2019-03-01/2019-03-02")).toBe("perhaps-enclosed");
});
