/** What docs/tiles.md tells a publisher is true, as far as it can be tried without other programs. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { USUAL_TRAIL } from "../../src/app/file-layers";
import { parseDay } from "../../src/model/day";
import { manifestIn } from "../../src/model/manifest-schema";
import { connectRule, remoteOrigins } from "../../src/model/policy";
import { FLAVORS } from "../../src/model/tiles-schema";
import { idlib } from "./idlib";

const document = readFileSync(
	fileURLToPath(new URL("../../docs/tiles.md", import.meta.url)),
	"utf8",
);
const blocks = [...document.matchAll(/^```(json)?\n([\s\S]*?)^```/gm)].map(
	([, , text]) => text ?? "",
);

test("its manifest is sound, and asks for the host that its policy names", () => {
	const parts: object = JSON.parse(blocks[0] ?? "");
	const manifest = manifestIn(JSON.stringify({ ...idlib.manifest, ...parts }));
	if (!manifest) throw new Error("the manifest is not sound");
	expect(blocks.map((text) => text.trim())).toContain(connectRule(remoteOrigins(manifest)));
});

test("its event has the days that the manifest names, and its looks are those that there are", () => {
	const [event] = blocks.filter((text) => text.includes('"Feature"'));
	const { properties } = JSON.parse(event ?? "");
	expect(properties).toMatchObject({ first: parseDay("2019-03-01"), last: parseDay("2019-03-09") });
	for (const flavor of FLAVORS) expect(document).toContain(`\`${flavor}\``);
	expect(document).toContain(`${USUAL_TRAIL} days up to the day shown`);
});

test("each recipe that needs other programs is marked as not run", () => {
	const parts = document
		.split(/^## /m)
		.filter((part) => /^(pmtiles extract|tippecanoe) /m.test(part));
	expect(parts).toHaveLength(2);
	for (const part of parts) expect(part).toContain("*Not run by our tests");
});
