/** The pieces in which texts come: what was needed in one language is needed in the next. */
import { beforeEach, expect, test, vi } from "vitest";

beforeEach(() => vi.resetModules());

/** As on a page that has just been opened: nothing has come yet. */
async function newPage() {
	const [dictionary, reading, later, texts] = await Promise.all([
		import("../../../src/app/i18n/dictionary"),
		import("../../../src/app/i18n/reading"),
		import("../../../src/app/i18n/later"),
		import("../../../src/app/i18n/texts"),
	]);
	return { ...dictionary, ...reading, ...later, ...texts };
}

test("a page that has needed nothing but the first piece goes on with it alone", async () => {
	const page = await newPage();
	expect(page.hasTexts("ar")).toBe(false);
	expect(await page.fetchTexts("ar")).toBe(true);
	expect(page.hasTexts("ar")).toBe(true);
	expect([page.hasReading("ar"), page.hasLater("ar")]).toEqual([false, false]);
});

test("what was needed in one language is fetched in the next, before the page goes on in it", async () => {
	const page = await newPage();
	await page.loadReading("en");
	await page.loadWords("ar");
	expect(page.hasTexts("en")).toBe(true);
	expect(page.hasTexts("ar")).toBe(false);
	expect(await page.fetchTexts("ar")).toBe(true);
	expect([page.hasReading("ar"), page.hasLater("ar")]).toEqual([true, false]);
	await page.loadLater("en");
	expect(page.hasTexts("ar")).toBe(false);
	expect(await page.fetchTexts("ar")).toBe(true);
	expect(page.hasLater("ar")).toBe(true);
	expect(page.laterLanguages()).toEqual(["en", "ar"]);
});

test("what makes pictures and nothing else asks for all of them at once", async () => {
	const page = await newPage();
	await page.loadTexts("ru");
	expect([page.hasWords("ru"), page.hasReading("ru"), page.hasLater("ru")]).toEqual([
		true,
		true,
		true,
	]);
});

test("a piece that has not come is asked for in vain, and comes once for all who ask", async () => {
	const page = await newPage();
	expect(() => page.readingIn("tr")).toThrow(/"tr"/);
	const [one, other] = await Promise.all([page.loadReading("tr"), page.loadReading("tr")]);
	expect(other).toBe(one);
	expect(page.readingIn("tr")).toBe(one);
	expect(await page.loadReading("tr")).toBe(one);
});

test("a group of which the first piece has a part is whole among what is read", async () => {
	const page = await newPage();
	const { t } = await page.loadReading("en");
	expect(t.about.heading).toBe(page.wordsIn("en").t.about.heading);
	expect(t.about.balance).toBe("Sources by side");
	expect(t.legend).toBe(page.wordsIn("en").t.legend);
	expect(Object.keys(page.wordsIn("en").t.about)).toEqual(["heading"]);
});
