/** ACCESSIBILITY.md names files, commands and parts of the page; each of them is there. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readingIn } from "../../src/app/i18n/reading";

const root = new URL("../../", import.meta.url);
const text = readFileSync(new URL("ACCESSIBILITY.md", root), "utf8");
const { scripts } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
	scripts: Readonly<Record<string, string>>;
};
const quoted = [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

describe("the page on accessibility", () => {
	it("names files that are there", () => {
		const files = quoted.filter((name) => name.includes("/"));
		expect(files.length).toBeGreaterThan(8);
		for (const file of files) expect(existsSync(new URL(file, root)), file).toBe(true);
	});

	it("names commands that can be run", () => {
		const commands = quoted.filter((name) => name.startsWith("npm "));
		expect(commands.length).toBeGreaterThan(1);
		for (const command of commands) {
			const name = command.replace(/^npm (run )?(-s )?/, "");
			expect(scripts[name], command).toBeDefined();
		}
	});

	it("calls parts of the page by the names that they have there", () => {
		const { t } = readingIn("en");
		const named = [...text.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
		const known = [
			t.nav.places,
			t.nav.events,
			t.nav.agreements,
			t.nav.disagreements,
			t.areas.heading,
			t.about.heading,
			t.about.report,
		];
		expect([...new Set(named)].sort()).toEqual([...new Set(known)].sort());
	});
});
