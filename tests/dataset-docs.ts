/** Reads docs/dataset.md for tests: its blocks of code, in order, with what each is to be done with. */
import { readFileSync } from "node:fs";

const text = readFileSync(new URL("../docs/dataset.md", import.meta.url), "utf8");

/**
 * `sh`: commands. `add`: a record for the end of a file; `file`: a whole file; `set`: members of one; `break`: a record
 * for the end of a file that must not stay. `says`: what `check` then prints.
 */
export type Step =
	| { readonly kind: "sh" | "says"; readonly body: string }
	| {
			readonly kind: "add" | "file" | "set" | "break";
			readonly file: string;
			readonly body: string;
	  };

const FENCE = /^```(.*)\n([\s\S]*?)\n```$/gm;

export const steps: readonly Step[] = [...text.matchAll(FENCE)].map(([, info = "", body = ""]) => {
	if (info === "sh") return { kind: "sh", body };
	if (info === "text says") return { kind: "says", body };
	const [, kind, file = ""] = /^json (add|file|set|break)=(.+)$/.exec(info) ?? [];
	if (kind === "add" || kind === "file" || kind === "set" || kind === "break") {
		return { kind, file, body };
	}
	throw new Error(`docs/dataset.md has a block that no test runs: ${info}`);
});
