/** What docs/deploy.md tells a publisher is true. */

import { safeParse } from "valibot";
import { expect, test } from "vitest";
import { archiveOf, FRAME_LIMITS, frameAddress, frameCode } from "../../src/app/embed";
import { createAppStore } from "../../src/app/store";
import { defaultView } from "../../src/app/view";
import { manifestSchema } from "../../src/model/manifest-schema";
import { block, document, headersOf } from "../deploy-docs";
import { idlib } from "./idlib";

const { manifest } = idlib;
const BASE = "https://example.org/maps/idlib/";

test("its code of a frame is what the dialog makes", () => {
	const state = createAppStore(idlib, [], defaultView(idlib), "en").getState();
	const code = frameCode({
		address: frameAddress(state, { base: BASE, language: "en", isPinned: false }),
		title: manifest.title.en,
		language: "en",
		width: null,
		height: 600,
	});
	expect(block("html")).toBe(code);
});

test("its least size is the one that the dialog allows", () => {
	const { width, height } = FRAME_LIMITS;
	expect(document).toContain(`${width.least} × ${height.least}`);
});

test("nginx is told the same headers as the file _headers, and the table names them", () => {
	const nginx = block("nginx");
	for (const [name, value] of Object.entries(headersOf("/*"))) {
		expect(nginx).toContain(`add_header ${name} "${value}";`);
		expect(document).toContain(`| \`${name}\` | \`${value}\` |`);
	}
	expect(Object.keys(headersOf("/*"))).toHaveLength(3);
	for (const path of ["/", "/index.html", "/geo/*"]) {
		expect(headersOf(path)).toEqual({ "Cache-Control": "no-cache" });
	}
	const { "Cache-Control": assets } = headersOf("/assets/*");
	expect(nginx).toContain(`~/assets/ "${assets}";`);
	expect(nginx).toContain('default   "no-cache";');
});

test("its archive is one that a manifest may name, at the address that it says", () => {
	const { archive } = JSON.parse(`{${block("json")}}`) as { archive: string };
	const named = { ...manifest, archive, homepage: BASE };
	expect(safeParse(manifestSchema, named).success).toBe(true);
	expect(document).toContain(`\`${archiveOf(named)}\``);
});
