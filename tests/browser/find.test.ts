/** Finding: everything by its name, and only what the reader asks for, everywhere. */
import { expect, test } from "vitest";
import { violations } from "./axe";
import { PHONE } from "./harness/launch";
import { openReader, type Reader, SOUTH } from "./reader";
import { openReading } from "./without-map";

const searchFor = (reader: Reader, query: string) =>
	reader.page.getByRole("searchbox", { name: "Search places" }).fill(query);
const choose = async (reader: Reader, list: string, name: RegExp) => {
	await reader.page.getByRole("list", { name: list }).getByRole("button", { name }).first().click();
};
const openFilters = async ({ page }: Reader) => {
	await page.getByRole("button", { name: /^(Filters|تصفية)/ }).click();
};
const chip = ({ page }: Reader) => page.locator(".filter-chip");

test("one box finds a place in four spellings and two scripts, and a truce, a source, an event", async () => {
	const reader = await openReading({ date: "2020-02-10" });
	const { page, details, hash, spokenDate } = reader;
	const places = page.getByRole("list", { name: "Places" });
	for (const spelling of ["Khan Shaykhun", "khan sheikhoon", "Khan Shaykhoun", "خان شيخون"]) {
		await searchFor(reader, spelling);
		await expect
			.poll(() => places.getByRole("button").first().innerText())
			.toMatch(/^Khan Sheikhoun/);
	}
	await choose(reader, "Events found", /^changed hands: Khan Sheikhoun, to Government/);
	await details("Khan Sheikhoun").waitFor();
	expect(await spokenDate()).toMatch(/August 2019/);
	await page.goBack();
	await expect.poll(spokenDate).toMatch(/^10 February 2020/);

	await searchFor(reader, "unilateral ceasefire");
	await choose(reader, "Agreements and truces found", /31 August 2019/);
	await details("Unilateral government ceasefire, 31 August 2019").waitFor();

	await searchFor(reader, "keeps ignoring cease-fire");
	await page.getByRole("list", { name: "Sources found" }).waitFor();
	await page.getByRole("searchbox").press("ArrowDown");
	await page.keyboard.press("Enter");
	await expect.poll(hash).toContain("source=S003");
	expect(reader.troubles).toEqual([]);
});

test("what a result opens takes the focus at once, not later from what is typed next", async () => {
	const reader = await openReading({ date: "2020-02-10" });
	const { page } = reader;
	await searchFor(reader, "unilateral ceasefire");
	await page.getByRole("list", { name: "Agreements and truces found" }).waitFor();
	// A reader as fast as can be: back in the box in the moment in which the details stand there.
	await page.evaluate(() => {
		const opened = new MutationObserver(() => {
			if (!document.querySelector("article.details")) return;
			opened.disconnect();
			document.querySelector<HTMLElement>("[type=search]")?.focus();
		});
		opened.observe(document.body, { childList: true, subtree: true });
	});
	await choose(reader, "Agreements and truces found", /31 August 2019/);
	await reader.details("Unilateral government ceasefire, 31 August 2019").waitFor();
	await page.waitForTimeout(500);
	expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
	expect(reader.troubles).toEqual([]);
});

test("filters narrow the map, the list, the counts and the address, and survive a reload", async () => {
	const reader = await openReader({ date: "2020-02-10", camera: SOUTH });
	const { page } = reader;
	await reader.clickTown("khan-sheikhoun");
	await reader.details("Khan Sheikhoun").waitFor();
	await page.keyboard.press("Escape");
	await openFilters(reader);
	const strikes = page.getByRole("checkbox", { name: /^strikes/ });
	const told = await strikes.evaluate((box) => box.closest("label")?.textContent ?? "");
	const [, count] = /(\d+) events/.exec(told) ?? [];
	await strikes.check();
	await page.getByRole("checkbox", { name: /^casualties/ }).check();
	expect(Number(count)).toBeGreaterThan(5);
	await page.getByRole("checkbox", { name: /^casualties/ }).uncheck();
	await page.keyboard.press("Escape");
	await reader.settled();
	const [, left, shown] =
		/Filtered: (\d+) of \d+ events; (\d+) of \d+ places/.exec(await chip(reader).innerText()) ?? [];
	expect(left).toBe(count);
	expect(await reader.hash()).toContain("kinds=strike");
	// The town is off the map: neither drawn nor found by a click.
	await reader.clickTown("khan-sheikhoun");
	// What lies there besides is found.
	await expect.poll(() => reader.hash()).toMatch(/place=(?!khan-sheikhoun)/);
	expect(await reader.details("Khan Sheikhoun").count()).toBe(0);
	expect((await reader.legendLines()).join(" ")).not.toContain("Land as its nearest place");
	// From elsewhere its details still open, whole, and say that the filters leave it out.
	await page.evaluate(() => {
		const parts = new URLSearchParams(location.hash.slice(1));
		parts.set("place", "khan-sheikhoun");
		location.hash = parts.toString();
	});
	const town = reader.details("Khan Sheikhoun");
	await town.getByText("The filters leave this place out").waitFor();
	await page.goBack();
	await town.waitFor({ state: "detached" });
	await page.getByRole("button", { name: "List of places" }).click();
	const rows = page.getByRole("list", { name: "Places" }).getByRole("listitem");
	expect(await rows.count()).toBe(Number(shown));
	await page.keyboard.press("Escape");
	await page.reload();
	await expect.poll(() => chip(reader).innerText()).toContain(`Filtered: ${left} of`);
	await page.locator(".side").getByRole("button", { name: "Close", exact: true }).click();
	await reader.openList("Events");
	await page.getByText(`${left} of`).last().waitFor();
	expect(reader.troubles).toEqual([]);
});

test("filters that leave nothing say so, and one button takes them all off", async () => {
	const reader = await openReading({ date: "2020-02-10", more: "kinds=&parties=opposition" });
	const { page } = reader;
	expect(await chip(reader).innerText()).toMatch(/The filters let no event through; 0 of/);
	await reader.openList("Events");
	await page.locator(".event-list").getByText("The filters let no event through.").waitFor();
	await chip(reader).getByRole("button", { name: "Clear filters" }).click();
	await expect.poll(() => chip(reader).innerText()).toBe("");
	expect(await reader.hash()).not.toMatch(/kinds|parties/);
	expect(await page.evaluate(() => document.activeElement?.className)).toBe("filters-button");
	await page.goBack();
	await expect.poll(() => chip(reader).innerText()).toMatch(/0 of/);
	expect(reader.troubles).toEqual([]);
});

test("the list of events opens at the month of the day, and choosing one goes there", async () => {
	const reader = await openReading({ date: "2019-08-21" });
	const { page } = reader;
	await reader.openList("Events");
	const open = page.locator(".event-list details[open]");
	expect(await open.locator("summary").innerText()).toMatch(/^August 2019 \d+ events/);
	const marked = open.locator("button[aria-current]");
	expect(await marked.allInnerTexts()).toEqual(
		expect.arrayContaining([expect.stringMatching(/on the day shown/)]),
	);
	const other = open.getByRole("button", { name: /^changed hands: .*, to Government/ }).last();
	const [, name = ""] = /^changed hands: (.*), to/.exec(await other.innerText()) ?? [];
	await other.click();
	await reader.details(name).waitFor();
	expect(await reader.spokenDate()).toMatch(/August 2019/);
	await page.goBack();
	await open.waitFor();
	expect(reader.troubles).toEqual([]);
});

for (const locale of ["en-GB", "ar-SY"]) {
	test(`nobody is kept from the filters: ${locale}`, { timeout: 60_000 }, async () => {
		const reader = await openReading({
			size: PHONE,
			locale,
			date: "2019-08-21",
			more: "sides=UN,monitor",
		});
		await openFilters(reader);
		expect(await violations(reader.page)).toEqual([]);
		await reader.page.keyboard.press("Escape");
		await reader.page.getByRole("searchbox").fill("2019");
		expect(await violations(reader.page)).toEqual([]);
		expect(reader.troubles).toEqual([]);
	});
}

test("without a query the list of places opens at the chosen one, for the eye and for the keys", async () => {
	const reader = await openReading({ more: "place=khan-sheikhoun" });
	const { page } = reader;
	const rowInView = async (name: RegExp) => {
		const row = await page
			.getByRole("list", { name: "Places" })
			.getByRole("button", { name })
			.first();
		const [inner, outer] = [await row.boundingBox(), await page.locator(".found").boundingBox()];
		if (!inner || !outer) throw new Error("no row, or no list");
		return inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
	};
	const box = page.getByRole("searchbox", { name: "Search places" });
	await box.click();
	expect(await rowInView(/^Khan Sheikhoun/)).toBe(true);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await box.press("ArrowDown");
	const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
	expect(await focused()).toMatch(/^Khan Sheikhoun/);
	await page.keyboard.press("ArrowUp");
	expect(await focused()).not.toMatch(/^Khan Sheikhoun/);
	expect(await page.getByText("truces, sources and events too").count()).toBe(1);
	await searchFor(reader, "khan");
	await box.press("ArrowDown");
	const first = page.getByRole("list", { name: "Places" }).getByRole("button").first();
	expect(await first.evaluate((row) => row === document.activeElement)).toBe(true);
	await searchFor(reader, "zzzz");
	expect(await page.locator("#places-list").innerText()).toMatch(
		/nor does an agreement, a source or an event/,
	);
	expect(await violations(page)).toEqual([]);
});

test("things that lie together are told apart by sign, name, kind and status, in lines with room for a finger", async () => {
	for (const size of [PHONE, { width: 980, height: 700 }]) {
		const reader = await openReader({
			size,
			date: "2019-08-31",
			camera: { zoom: 7.2, lat: 35.85, lng: 36.63 },
		});
		const { page } = reader;
		// From afar Saraqib lies among villages.
		await reader.clickTown("saraqib");
		const here = page.getByRole("list", { name: "Several things are here. Which one?" });
		await here.waitFor();
		const rows = here.getByRole("button");
		const texts = await rows.allInnerTexts();
		expect(texts.length).toBeGreaterThan(1);
		expect(texts.join("\n")).toMatch(/Saraqib\s+(city|town), held by: Opposition/);
		for (const row of await rows.all()) {
			const box = (await row.boundingBox()) ?? { height: 0 };
			expect(box.height).toBeGreaterThanOrEqual(44);
			const [sign, text] = [
				await row.locator(".mark").boundingBox(),
				await row.locator(".row-text").boundingBox(),
			];
			if (!sign || !text) throw new Error("no sign, or no text");
			expect(sign.x + sign.width).toBeLessThanOrEqual(text.x);
		}
		expect(await violations(page)).toEqual([]);
	}
});
