/** What docs/tiles.md tells a publisher is true, as far as it can be tried without other programs. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { USUAL_TRAIL } from "../../src/app/file-layers";
import { parseDay } from "../../src/model/day";
import { manifestIn } from "../../src/model/manifest-schema";
import { connectRule, remoteOrigins } from "../../src/model/policy";
import { FLAVORS } from "../../src/model/tiles-schema";
import { idlib } from "./idlib";

const root = fileURLToPath(new URL("../../", import.meta.url));
const document = readFileSync(join(root, "docs/tiles.md"), "utf8");
const blocks = [...document.matchAll(/^```(json|sh)?\n([\s\S]*?)^```/gm)].map(
	([, , text]) => text ?? "",
);

test("its manifest is sound, and asks for the host that its policy names", () => {
	const parts: object = JSON.parse(blocks[0] ?? "");
	const manifest = manifestIn(JSON.stringify({ ...idlib.manifest, ...parts }));
	if (!manifest) throw new Error("the manifest is not sound");
	expect(blocks.map((text) => text.trim())).toContain(connectRule(remoteOrigins(manifest)));
});

test("its event has the days that the manifest names, and its looks are those that there are", () => {
	const [event] = blocks.filter((text) => text.startsWith('{ "type": "Feature"'));
	const { properties } = JSON.parse(event ?? "");
	expect(properties).toMatchObject({ first: parseDay("2019-03-01"), last: parseDay("2019-03-09") });
	for (const flavor of FLAVORS) expect(document).toContain(`\`${flavor}\``);
	expect(document).toContain(`${USUAL_TRAIL} days up to the day shown`);
});

test("its command makes points of a table, and prints the rows that it leaves out", () => {
	const [recipe = ""] = blocks.filter((text) => text.startsWith("node "));
	const dir = mkdtempSync(join(tmpdir(), "truceline-"));
	try {
		const table = [
			"\uFEFFdate_start,date_end,longitude,latitude,type_of_violence,source_article",
			'2019-03-01 00:00:00.000,2019-03-09 00:00:00.000,36.63,35.93,1,"Agency, ""A report"""',
			"2019-03-01,,-36.5,35,2,",
			"2019-02-30,,36.5,35,2,no such day",
			",,36.5,35,2,no day",
			"2019-03-01,,,35,2,no position",
			"",
		];
		writeFileSync(join(dir, "events.csv"), table.join("\r\n"));
		const command = recipe.replace(/\bevents\.(csv|geojsonl)/g, (name) => `"${join(dir, name)}"`);
		const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: root, encoding: "utf8" });
		expect(status, stderr).toBe(0);
		const lines = readFileSync(join(dir, "events.geojsonl"), "utf8").trimEnd().split("\n");
		const [first, last] = [parseDay("2019-03-01"), parseDay("2019-03-09")];
		const point = (coordinates: number[], properties: object) => ({
			...{ type: "Feature", geometry: { type: "Point", coordinates }, properties },
		});
		expect(lines.map((line) => JSON.parse(line))).toEqual([
			point([36.63, 35.93], { first, last, kind: "1", source: 'Agency, "A report"' }),
			point([-36.5, 35], { first, last: first, kind: "2", source: "" }),
		]);
		const leftOut = stderr.split("\n").filter((line) => line.startsWith("left out: "));
		expect(leftOut.map((line) => /no (?:such day|day|position)/.exec(line)?.[0])).toEqual([
			"no such day",
			"no day",
			"no position",
		]);
	} finally {
		rmSync(dir, { recursive: true });
	}
});

test("each recipe that needs other programs is marked as not run", () => {
	const parts = document
		.split(/^## /m)
		.filter((part) => /^(pmtiles extract|tippecanoe) /m.test(part));
	expect(parts).toHaveLength(2);
	for (const part of parts) expect(part).toContain("*Not run by our tests");
});
