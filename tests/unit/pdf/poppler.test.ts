/**
 * PDFs read back by another program, as a reader's viewer would: text in the order in which it is read, each once.
 * Poppler is not on every machine: where it is not, these tests are reported as skipped.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { snapshotOf } from "./snapshot";

const isThere = (tool: string) => spawnSync(tool, ["-v"]).error === undefined;
const POPPLER = isThere("pdftotext") && isThere("pdftoppm") && isThere("pdfinfo");

function told(tool: string, ...args: string[]): string {
	const { status, stdout, stderr } = spawnSync(tool, args, { encoding: "utf8" });
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	// Signs that poppler puts around what is read from the right.
	return stdout.replace(/[\u202A-\u202E]/g, "");
}

async function made(path: string, ...more: string[]): Promise<void> {
	expect(await snapshotOf(path, ...more)).toEqual({ code: 0, warned: "" });
}

const linesOf = (text: string) =>
	text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");

let dir: string;
beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), "truceline-poppler-"));
});
afterAll(() => rmSync(dir, { recursive: true }));

describe.skipIf(!POPPLER)(
	"a PDF as poppler reads it (skipped where poppler is not installed)",
	() => {
		test.each([
			["en", "Idlib de-escalation zone, 2017–2020", "10 February 2020"],
			["ar", "منطقة خفض التصعيد في إدلب", "شباط"],
		])("in %s has its texts as they are read, and names once", async (language, title, day) => {
			const path = join(dir, `${language}.pdf`);
			await made(path, "--lang", language, "--size", "a4", "--evidence");
			const first = told("pdftotext", "-l", "1", path, "-");
			expect(first).toContain(title);
			expect(first).toContain(day);
			for (const name of ["خان شيخون", "معرة النعمان", "جسر الشغور", "Khan Sheikhoun", "Ariha"]) {
				expect(
					linesOf(first).filter((line) => line === name),
					name,
				).toHaveLength(1);
			}
			expect(told("pdftotext", "-layout", "-l", "1", path, "-")).toContain("خان شيخون");
			if (language === "ar") {
				// Marks stand after what bears them, brackets on the side from which they are read.
				expect(first).toContain("نقطة مراقبة مطوّقة");
				expect(first).toContain("(الأسد)");
			}
		});

		test("says what it is", async () => {
			const path = join(dir, "said.pdf");
			await made(path, "--title", "A title", "--size", "a4-upright");
			const said = told("pdfinfo", path);
			for (const line of [
				/^Title: +A title$/m,
				/^Subject: +10 February 2020$/m,
				/^JavaScript: +no$/m,
				/^Pages: +1$/m,
				/^Page size: .*\(A4\)$/m,
			]) {
				expect(said).toMatch(line);
			}
		});

		test("has ink where the picture has", async () => {
			const path = join(dir, "ink.pdf");
			await made(path, "--size", "1200x900");
			await made(join(dir, "own.png"), "--size", "1200x900");
			told("pdftoppm", "-r", "96", "-png", "-singlefile", path, join(dir, "theirs"));
			const [own, theirs] = ["own.png", "theirs.png"].map((name) =>
				PNG.sync.read(readFileSync(join(dir, name))),
			);
			if (!own || !theirs) throw new Error("both are drawn");
			expect([theirs.width, theirs.height]).toEqual([1200, 900]);
			let apart = 0;
			for (let at = 0; at < own.data.length; at += 4) {
				const steps = [0, 1, 2].map((ink) =>
					Math.abs((own.data[at + ink] ?? 0) - (theirs.data[at + ink] ?? 0)),
				);
				if (Math.max(...steps) > 64) apart++;
			}
			// Edges are smoothed otherwise; shapes and colours are the same.
			expect(apart / (1200 * 900)).toBeLessThan(0.02);
		});
	},
);
