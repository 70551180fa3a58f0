/** Neither where the reader's clock stands nor what their system is set to changes a word or a byte. */
import { expect, test } from "vitest";
import { openPage } from "./harness/launch";
import type { Reader } from "./reader";
import { goTo, openOnVectors, unfoldPanel } from "./states";

/** Each clock with another locale, so that either would show. */
const READERS = [
	["UTC", "en-GB"],
	["Asia/Damascus", "ar-SA"],
	["America/Los_Angeles", "th-TH"],
	["Pacific/Apia", "fa-IR"],
	["America/Sao_Paulo", "he"],
	["Asia/Kathmandu", "tr"],
] as const;

/** A view of much: two days compared, or an article; and the lists, which are sorted. */
const VIEWS = [
	"lang=en&date=2019-08-31",
	"lang=en&date=2020-03-06&compare=2019-05-01",
	"lang=en&date=2019-08-21&place=khan-sheikhoun",
	"lang=ar&date=2020-02-10&agreement=CF-2019-08B",
];

const text = async ({ page }: Reader) =>
	page.evaluate(() => {
		const spoken = document.querySelector(".date-slider")?.getAttribute("aria-valuetext");
		// The map draws its names when it comes to it; they are in the pictures, which are compared whole.
		const parts = document.querySelectorAll<HTMLElement>(".panel, .legend, .credits, .timeline");
		return [spoken, ...[...parts].map(({ innerText }) => innerText)].join("\n");
	});

/** All that can be read in some views and in every list. */
async function read(reader: Reader): Promise<string> {
	const { page } = reader;
	// Texts of claims come in a quiet moment.
	await goTo(page, "lang=en&date=2020-03-06");
	await unfoldPanel(page);
	await expect.poll(() => text(reader), { timeout: 60_000 }).not.toMatch(/Reading what it says/);
	const found: string[] = [];
	for (const view of VIEWS) {
		await goTo(page, view);
		await unfoldPanel(page);
		await page.locator(".panel-body h2").first().waitFor();
		found.push(await text(reader));
	}
	await goTo(page, "lang=en&date=2020-02-10");
	for (const name of ["Places", "Events", "Truces", "Articles", "Disagreements"]) {
		await reader.openList(name);
		await page.locator("#list-heading").waitFor();
		found.push(await text(reader));
	}
	return found.join("\n\n");
}

/** Files of every kind that does not depend on the machine's drawing. */
async function files(reader: Reader): Promise<ReadonlyMap<string, string>> {
	const { page } = reader;
	const found = new Map<string, string>();
	await goTo(page, "lang=en&date=2020-02-10&place=saraqib");
	await page.getByRole("button", { name: "Export snapshot" }).press("Enter");
	const picture = page.getByRole("dialog", { name: "Export snapshot" });
	const save = async (begin: () => Promise<void>) => {
		const { name, bytes } = await reader.download(begin);
		found.set(name, bytes.toString("base64"));
	};
	await picture.getByRole("radio", { name: /^SVG/ }).check();
	await save(() => picture.getByRole("button", { name: "Download", exact: true }).click());
	await picture.getByRole("button", { name: "Export the data …" }).click();
	const data = page.getByRole("dialog", { name: "Export data" });
	for (const format of [/^GeoJSON/, /^CSV/, /^KML/]) {
		await data.getByRole("radio", { name: format }).check();
		await save(() => data.getByRole("button", { name: "Download data" }).click());
	}
	return found;
}

test("six clocks and six locales: the same words, the same bytes", {
	timeout: 900_000,
}, async () => {
	const seen = new Map<string, { words: string; saved: ReadonlyMap<string, string> }>();
	for (const [timezoneId, locale] of READERS) {
		const reader = await openOnVectors({ more: "lang=en", timezoneId, locale });
		seen.set(timezoneId, { words: await read(reader), saved: await files(reader) });
		expect(reader.troubles).toEqual([]);
		await reader.page.context().close();
	}
	const first = seen.get("UTC");
	if (!first) throw new Error("nothing was read");
	expect(first.words.length).toBeGreaterThan(20_000);
	expect([...first.saved.keys()]).toHaveLength(4);
	for (const [clock, { words, saved }] of seen) {
		expect(words, clock).toBe(first.words);
		expect(saved, clock).toEqual(first.saved);
	}
});

test.each([
	["fa-IR", "en", /^21 August 2019/],
	["ar-SA", "ar", /^21 آب 2019/],
	["th-TH", "en", /^21 August 2019/],
	["he", "en", /^21 August 2019/],
	["tr", "tr", /^21 Ağustos 2019/],
])(
	"a reader of %s has the Gregorian calendar and the language nearest to theirs",
	async (locale, language, day) => {
		const { page, troubles } = await openPage({ path: "#date=2019-08-21", locale });
		const slider = page.locator(".date-slider");
		expect(await slider.getAttribute("aria-valuetext")).toMatch(day);
		expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
		expect(troubles).toEqual([]);
	},
);
