/** Which files are asked for, early and late, and what becomes of those that do not come. */
import { describe, expect, test } from "vitest";
import { type FetchText, fetchOrNull, load } from "../../../src/model/load";
import { loadDetail } from "../../../src/model/load-detail";
import { smallDataset, withChange } from "../small-dataset";

const ROOT = "https://example.org/geo/";
const LATE = [
	"base/settlements.geojson",
	"claim-texts.json",
	"place-texts.json",
	"assessment-notes.json",
	"disagreements.json",
	"about.json",
];

/** A server of some files that writes down what it is asked for. */
function serverOf(files: ReadonlyMap<string, string>) {
	const asked: string[] = [];
	const answer: FetchText = async (address) => {
		asked.push(address);
		const text = files.get(address.slice(ROOT.length));
		const isThere = text !== undefined;
		return { ok: isThere, status: isThere ? 200 : 404, text: async () => text ?? "not found" };
	};
	return { asked, answer };
}

describe("at first", () => {
	test("the manifest is asked for, then each core file once, within the folder", async () => {
		const { asked, answer } = serverOf(smallDataset());
		const { dataset, problems } = await load(ROOT, answer);
		expect(problems).toEqual([]);
		expect(dataset?.claims.size).toBe(3);
		const core = [...smallDataset().keys()].filter((path) => !LATE.includes(path));
		expect(asked[0]).toBe(`${ROOT}dataset.json`);
		expect(asked.toSorted()).toEqual(core.map((path) => ROOT + path).toSorted());
	});

	test("what is late by its name is not asked for, whatever the manifest calls it", async () => {
		const files = withChange("dataset.json", (json) => {
			const listed = json.get("files") as { path: string; load: string }[];
			json.set(
				["files"],
				listed.map((file) => ({ ...file, load: "core" })),
			);
		});
		const { asked, answer } = serverOf(files);
		await load(ROOT, answer);
		expect(LATE.filter((path) => asked.includes(ROOT + path))).toEqual([
			"base/settlements.geojson",
		]);
	});

	test("each file comes to its own name, in whatever order they come", async () => {
		const { answer } = serverOf(smallDataset());
		let waiting = 40;
		const slow: FetchText = async (address) => {
			waiting -= 1;
			for (let turn = 0; turn < waiting; turn += 1) await Promise.resolve();
			return answer(address);
		};
		expect((await load(ROOT, slow)).problems).toEqual([]);
	});

	test("a file that does not come is told, and so is one that the server has not", async () => {
		const files = smallDataset();
		files.delete("roads.geojson");
		const { dataset, problems } = await load(ROOT, serverOf(files).answer);
		expect(dataset?.roads).toEqual([]);
		expect(problems).toMatchObject([
			{ severity: "dropped", file: "roads.geojson", code: "missing-file" },
		]);
	});

	test.each([
		["none", null],
		["broken", "{"],
		["null", "null"],
		["a list", "[]"],
		["of no files", '{"files":{}}'],
		["without files", "{}"],
	])("a manifest that is %s leads to no other file, and to no dataset", async (_, text) => {
		const files = smallDataset();
		if (text === null) files.delete("dataset.json");
		else files.set("dataset.json", text);
		const { asked, answer } = serverOf(files);
		const { dataset, problems } = await load(ROOT, answer);
		expect(asked).toEqual([`${ROOT}dataset.json`]);
		expect(dataset).toBeNull();
		expect(problems.every(({ file }) => file === "dataset.json")).toBe(true);
		expect(problems.length).toBeGreaterThan(0);
	});

	test("of a list with something else in it only what are core files is asked for", async () => {
		const listed = [
			null,
			"claims.json",
			{ path: "claims.json" },
			{ path: "sources.json", load: "detail" },
			{ path: 7, load: "core" },
			{ path: "../up.json", load: "core" },
			{ path: "origins.json", load: "core" },
		];
		const text = JSON.stringify({ files: listed });
		const { asked, answer } = serverOf(smallDataset().set("dataset.json", text));
		await load(ROOT, answer);
		expect(asked).toEqual([`${ROOT}dataset.json`, `${ROOT}origins.json`]);
	});
});

describe("a text", () => {
	const fetched = (answer: FetchText) => fetchOrNull("https://example.org/a.json", answer);

	test("is what the server answers, be it empty", async () => {
		const answer = (text: string) => async () => ({
			ok: true,
			status: 200,
			text: async () => text,
		});
		expect(await fetched(answer("[]"))).toBe("[]");
		expect(await fetched(answer(""))).toBe("");
	});

	test("is none where the server refuses, though it says something, or cannot be reached", async () => {
		expect(
			await fetched(async () => ({ ok: false, status: 404, text: async () => "[]" })),
		).toBeNull();
		expect(await fetched(() => Promise.reject(new TypeError("refused")))).toBeNull();
		const broken = () => Promise.reject(new TypeError("broken off"));
		expect(await fetched(async () => ({ ok: true, status: 200, text: broken }))).toBeNull();
	});
});

describe("later", () => {
	test("the late files are asked for, each once, and added", async () => {
		const server = serverOf(smallDataset());
		const { dataset } = await load(ROOT, server.answer);
		server.asked.length = 0;
		const after = await loadDetail(ROOT, dataset ?? expect.fail(), server.answer);
		expect(after.problems).toEqual([]);
		expect(server.asked).toEqual(LATE.map((path) => ROOT + path));
		expect(after.dataset.about?.notKnown).toEqual([{ en: "Who built the mill." }]);
		expect(after.dataset.base["base/settlements.geojson"]?.features).toHaveLength(1);
	});

	test("what does not come is told, file by file, and the rest is added", async () => {
		const { dataset } = await load(ROOT, serverOf(smallDataset()).answer);
		const files = smallDataset();
		files.delete("about.json");
		files.set("place-texts.json", "");
		const after = await loadDetail(ROOT, dataset ?? expect.fail(), serverOf(files).answer);
		expect(after.problems).toMatchObject([
			{
				severity: "dropped",
				file: "about.json",
				code: "missing-file",
				detail: "the file could not be read",
			},
			{ severity: "dropped", file: "place-texts.json", code: "not-json" },
		]);
		expect(after.dataset.about).toBeNull();
		expect(after.dataset.disagreements).toHaveLength(1);
	});
});
