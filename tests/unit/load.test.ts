/** Fetching a dataset: nothing rejects, and what comes late leaves what is there. */
import { describe, expect, test } from "vitest";
import { type FetchText, load } from "../../src/model/load";
import { loadDetail } from "../../src/model/load-detail";
import type { Dataset } from "../../src/model/types";
import { soundFiles } from "./cli-fixture";
import { smallDataset } from "./small-dataset";

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

	test.each(["../secret.json", "base/../../secret.json"])(
		"never asks for %s, which leads out of the folder, early or late",
		async (path) => {
			for (const late of ["claims.json", "claim-texts.json"]) {
				const manifest = (soundFiles().get("dataset.json") ?? "").replace(late, path);
				expect(manifest).toContain(path);
				const files = soundFiles().set("dataset.json", manifest);
				const asked: string[] = [];
				const { dataset, problems } = await load(ROOT, (address) => {
					asked.push(address);
					return serverOf(files)(address);
				});
				expect(asked.some((address) => address.includes(".."))).toBe(false);
				expect(dataset).toBeNull();
				expect(problems).toContainEqual(
					expect.objectContaining({ severity: "fatal", file: "dataset.json", code: "bad-value" }),
				);
			}
		},
	);
});

describe("load, where a server answers with a page for every address", () => {
	test("says that the manifest is a web page", async () => {
		const page: FetchText = async () => ({
			ok: true,
			status: 200,
			text: async () => "<!DOCTYPE html><html></html>",
		});
		const { dataset, problems } = await load(ROOT, page);
		expect(dataset).toBeNull();
		expect(problems).toMatchObject([{ file: "dataset.json", code: "html-not-json" }]);
	});

	test("says which core file is a web page", async () => {
		const files = smallDataset().set("sources.json", "<html></html>");
		const { dataset, problems } = await load(ROOT, serverOf(files));
		expect(dataset).toBeNull();
		expect(problems).toContainEqual(
			expect.objectContaining({ severity: "fatal", file: "sources.json", code: "html-not-json" }),
		);
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

	test("takes a web page that comes with status 200 for what it is, and keeps the dataset's claims", async () => {
		const dataset = await loaded();
		const page = new Map([["claim-texts.json", "<!doctype html><title>Sign in</title>"]]);
		const { dataset: after, problems } = await loadDetail(ROOT, dataset, serverOf(page));
		expect(problems).toMatchObject([{ severity: "dropped", code: "html-not-json" }]);
		expect(after.claims).toBe(dataset.claims);
	});

	test("does not reject when the fetch does, nor when the body breaks off", async () => {
		const dataset = await loaded();
		const refusing: FetchText = () => Promise.reject(new TypeError("refused"));
		const breaking: FetchText = async () => ({
			ok: true,
			status: 200,
			text: () => Promise.reject(new TypeError("broken off")),
		});
		for (const server of [refusing, breaking]) {
			const { dataset: after, problems } = await loadDetail(ROOT, dataset, server);
			expect(after).toBe(dataset);
			expect(problems).toMatchObject([{ severity: "dropped", code: "missing-file" }]);
		}
	});

	test("keeps what came when another file did not", async () => {
		const whole = await load(ROOT, serverOf(smallDataset()));
		const dataset = whole.dataset ?? expect.fail();
		const files = smallDataset();
		files.delete("base/settlements.geojson");
		const { dataset: after, problems } = await loadDetail(ROOT, dataset, serverOf(files));
		expect(problems).toMatchObject([{ file: "base/settlements.geojson", code: "missing-file" }]);
		expect(after.claims.get("C1")?.text?.summary.en).toBe("What C1 says.");
		expect(after.base["base/land.geojson"]).toBe(dataset.base["base/land.geojson"]);
	});
});
