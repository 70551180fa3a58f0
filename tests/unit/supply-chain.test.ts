/** What an install brings along: pinned, checked by hash, under licences that are known, with no program that runs by itself. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

interface Locked {
	readonly version: string;
	readonly integrity?: string;
	readonly resolved?: string;
	readonly license?: string;
	readonly hasInstallScript?: boolean;
	readonly optionalDependencies?: { readonly [name: string]: string };
}

const lockOf = (folder: string): ReadonlyMap<string, Locked> => {
	const path = fileURLToPath(new URL(`../../${folder}package-lock.json`, import.meta.url));
	const { packages } = JSON.parse(readFileSync(path, "utf8")) as {
		packages: { readonly [path: string]: Locked };
	};
	return new Map(Object.entries(packages).filter(([path]) => path !== ""));
};

const lock = lockOf("");

/** All allow what is done here: to use, change and pass on, beside work under other licences. docs/dependencies.md. */
const ALLOWED = new Set([
	...["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "Unlicense"],
	// The files of these stay under it: they are used as they are.
	...["MPL-2.0", "OFL-1.1"],
]);

/** Read in their own files, since their manifests say it in no words that SPDX knows. */
const READ: { readonly [path: string]: string } = {
	// "licenses": [{ "type": "MIT" }], the form of long ago.
	"node_modules/arc": "MIT",
	// A slip of the pen: "BDS-3-Clause".
	"node_modules/splaytree-ts": "BSD-3-Clause",
	// Of the two the reader may choose; EDL 1.0 is the text of BSD-3-Clause.
	"node_modules/jsts": "BSD-3-Clause",
	"node_modules/@turf/jsts": "BSD-3-Clause",
};

/** The licences of which one may be chosen. */
const choices = (licence: string) => licence.replace(/^\(|\)$/g, "").split(" OR ");

test("every package is under a licence that is allowed", () => {
	const strange = [...lock].flatMap(([path, { license }]) => {
		const known = READ[path] ?? license ?? "none";
		return choices(known).some((each) => ALLOWED.has(each)) ? [] : [`${path}: ${known}`];
	});
	expect(strange).toEqual([]);
	expect(lock.size).toBeGreaterThan(100);
	// What is read by hand is still there to be read.
	for (const path of Object.keys(READ)) expect([...lock.keys()]).toContain(path);
});

test.each(["", "tests/lighthouse/", "tests/bench/peers/"])(
	"in %spackage-lock.json every package is pinned by its hash, and no host is named",
	(folder) => {
		for (const [path, { integrity, resolved }] of lockOf(folder)) {
			// What lies in the folder itself has neither.
			if (/(^|\/)none$/.test(path) || resolved?.endsWith("/none") || resolved === "none") continue;
			expect(integrity, path).toMatch(/^sha512-/);
			expect(resolved ?? "", path).not.toMatch(/^https?:/);
		}
	},
);

test("nothing runs while it is installed", () => {
	const running = [...lock].filter(([, { hasInstallScript }]) => hasInstallScript);
	expect(running.map(([path]) => path)).toEqual([]);
});

test("what differs from system to system is there for all of them", () => {
	const lacking = [...lock].flatMap(([path, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies)
			.filter(
				(name) => !lock.has(`node_modules/${name}`) && !lock.has(`${path}/node_modules/${name}`),
			)
			.map((name) => `${path}: ${name}`),
	);
	expect(lacking).toEqual([]);
	for (const system of ["linux-x64-gnu", "linux-arm64-gnu", "darwin-arm64", "win32-x64"]) {
		expect(
			[...lock.keys()].some((path) => path.includes(system)),
			system,
		).toBe(true);
	}
});
