/** Fetching a dataset: nothing rejects, and what comes late leaves what is there. */
import { describe, expect, test } from "vitest";
import { type FetchText, load, loadDetail } from "../../src/model/load";
import type { Dataset } from "../../src/model/types";
import { soundFiles } from "./cli-fixture";

const ROOT = "https://example.org/geo/";

function serverOf(files: ReadonlyMap<string, string>): FetchText {
	return async (address) => {
		const text = files.get(address.slice(ROOT.length));
		return {
			ok: text !== undefined,
			status: text === undefined ? 404 : 200,
			text: async () => text ?? "",
		};
	};
}

async function loaded(): Promise<Dataset> {
	const { dataset } = await load(ROOT, serverOf(soundFiles()));
	if (!dataset) throw new Error("the sound dataset was not read");
	return dataset;
}

describe("load", () => {
	test("reads the core files and leaves the detail for later", async () => {
		const asked: string[] = [];
		const server = serverOf(soundFiles());
		const { dataset, problems } = await load(ROOT, (address) => {
			asked.push(address.slice(ROOT.length));
			return server(address);
		});
		expect(problems).toEqual([]);
		expect(asked).not.toContain("claim-texts.json");
		expect(dataset?.claims.get("S1-1")?.text).toBeNull();
	});

	test("names a file that is not there, and one whose fetch fails", async () => {
		const files = soundFiles();
		files.delete("claims.json");
		const { dataset, problems } = await load(ROOT, serverOf(files));
		expect(dataset).toBeNull();
		expect(problems[0]).toMatchObject({ file: "claims.json", code: "missing-file" });
		const refused = await load(ROOT, () => Promise.reject(new TypeError("refused")));
		expect(refused.problems).toMatchObject([{ file: "dataset.json", code: "missing-file" }]);
	});

	test("never asks for a path that leads out of the folder", async () => {
		const manifest = (soundFiles().get("dataset.json") ?? "").replace(
			"claims.json",
			"../secret.json",
		);
		const asked: string[] = [];
		await load(ROOT, (address) => {
			asked.push(address);
			return serverOf(new Map([["dataset.json", manifest]]))(address);
		});
		expect(asked.some((address) => address.includes(".."))).toBe(false);
	});
});

describe("loadDetail", () => {
	test("adds the texts of claims and keeps what was there", async () => {
		const dataset = await loaded();
		const { dataset: after, problems } = await loadDetail(ROOT, dataset, serverOf(soundFiles()));
		expect(problems).toEqual([]);
		expect(after.claims.get("S1-1")?.text?.summary.en).toBe("North held the mill.");
		expect(after.places).toBe(dataset.places);
		expect(after.zones).toBe(dataset.zones);
	});

	test("leaves the dataset as it was when a file does not come, and says so", async () => {
		const dataset = await loaded();
		const { dataset: after, problems } = await loadDetail(ROOT, dataset, serverOf(new Map()));
		expect(after).toBe(dataset);
		expect(problems).toMatchObject([{ severity: "dropped", file: "claim-texts.json" }]);
	});
});
