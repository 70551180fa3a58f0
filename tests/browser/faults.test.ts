/** Where a part of the page fails, the rest stands, nothing that was chosen is lost, and the reader has ways on. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe";
import { openPage, PHONE } from "./harness/launch";
import { openReader } from "./reader";
import { goTo } from "./states";
import { withoutWebGl } from "./without-webgl";

const DAY = "date=2019-08-21";
const POISON = "part that must not be made";

/** From then on the page can make no element with this class. */
function poison(name: string): void {
	Reflect.set(globalThis, "part that must not be made", name);
	if (Reflect.get(globalThis, "poisoned")) return;
	Reflect.set(globalThis, "poisoned", true);
	const real = Element.prototype.setAttribute;
	Element.prototype.setAttribute = function (this: Element, key, value) {
		const bad = Reflect.get(globalThis, "part that must not be made");
		if (key === "class" && String(value).split(" ").includes(bad)) {
			throw new Error(`the test lets nobody make "${bad}"`);
		}
		real.call(this, key, value);
	};
}

const heal = (page: Page) =>
	page.evaluate((key) => Reflect.set(globalThis, key, "nothing any more"), POISON);

/** Has a part fail from the start. */
const broken = (name: string) => async (page: Page) => {
	await withoutWebGl(page);
	await page.addInitScript(poison, name);
};

const boxOf = (page: Page, part: string) => page.locator(`.broken-part[data-part="${part}"]`);

const PARTS = {
	bar: "top-bar",
	map: "map",
	mapTools: "map-buttons",
	legend: "legend",
	credits: "credits",
	panel: "side",
} as const;

test.each(Object.entries(PARTS))(
	"%s fails: the rest stands, and it comes back when asked for once more",
	async (part, name) => {
		const { page } = await openReader({ more: DAY, withoutMap: true, before: broken(name) });
		await boxOf(page, part).waitFor();
		for (const [other, standing] of Object.entries(PARTS)) {
			expect(await page.locator(`.${standing}`).count(), other).toBe(other === part ? 0 : 1);
		}
		expect(await page.locator(".broken-part").count()).toBe(1);
		expect(await page.locator(".date-large").innerText()).toMatch(/21 Aug/);
		expect(await violations(page)).toEqual([]);

		// Once more in vain, then not; the focus is where what was pressed stood.
		const focused = () =>
			page.evaluate(() =>
				document.activeElement?.closest("[data-part]")?.getAttribute("data-part"),
			);
		await boxOf(page, part).getByRole("button", { name: "Try once more" }).press("Enter");
		await boxOf(page, part).waitFor();
		await expect.poll(focused).toBe(part);
		await heal(page);
		await boxOf(page, part).getByRole("button", { name: "Try once more" }).press("Enter");
		await page.locator(`.${name}`).first().waitFor();
		const isLost = () => page.evaluate(() => document.activeElement === document.body);
		// The map itself is still to be made.
		if (part !== "map") await expect.poll(isLost).toBe(false);
		expect(await page.locator(".broken-part").count()).toBe(0);
		expect(new URL(page.url()).hash).toContain(DAY);
	},
);

test("a fault over one thing is gone with the next one", async () => {
	const { page } = await openReader({ more: DAY, withoutMap: true, before: withoutWebGl });
	await page.locator(".map-buttons").waitFor();
	await page.evaluate(poison, "details");
	await goTo(page, `${DAY}&place=khan-sheikhoun`);
	await boxOf(page, "panel").waitFor();
	await boxOf(page, "panel").getByRole("button", { name: "Go on without it" }).press("Enter");
	const back = boxOf(page, "panel").getByRole("button", { name: /Left out: details/ });
	expect(await back.evaluate((button) => button === document.activeElement)).toBe(true);
	await heal(page);
	await goTo(page, `${DAY}&place=saraqib`);
	await page.getByRole("article", { name: /Saraqib/ }).waitFor();
	expect(await page.locator(".broken-part").count()).toBe(0);
});

test("what fails over a map that stands leaves it standing", async () => {
	const { page } = await openReader({ more: DAY, withoutMap: true, before: withoutWebGl });
	const map = await page.waitForSelector(".vector-map");
	await page.evaluate(poison, "filter-chip");
	await goTo(page, `${DAY}&kinds=capture`);
	await boxOf(page, "mapTools").waitFor();
	await heal(page);
	await boxOf(page, "mapTools").getByRole("button", { name: "Try once more" }).press("Enter");
	await page.locator(".filter-chip").waitFor();
	expect(await page.locator(".vector-map").count()).toBe(1);
	expect(await map.evaluate((element) => element.isConnected)).toBe(true);
});

test("where notices fail there are none, and the page stands", async () => {
	const { page } = await openReader({ more: DAY, withoutMap: true, before: broken("notices") });
	await page.locator(".vector-map").waitFor();
	expect(await page.locator(".notices, .start-error, .broken-part").count()).toBe(0);
	await page.getByRole("button", { name: "Next day" }).press("Enter");
	await page.waitForFunction(() => location.hash.includes("2019-08-22"));
});

test("without the time line map and details go on; it can be left out and brought back", async () => {
	const { page } = await openReader({
		more: DAY,
		withoutMap: true,
		before: withoutWebGl,
	});
	await page.evaluate(poison, "date-form");
	await page.getByRole("button", { name: "Change the date" }).press("Enter");
	const box = boxOf(page, "timeline");
	await box.waitFor();
	expect(await box.getByRole("alert").innerText()).toMatch(/time line.*The rest goes on/s);
	await goTo(page, `${DAY}&place=khan-sheikhoun`);
	await page.getByRole("article", { name: /Khan Sheikhoun/ }).waitFor();
	await box.getByRole("button", { name: "Go on without it" }).press("Enter");
	await box.getByRole("button", { name: /Left out: time line/ }).press("Enter");
	await page.getByRole("slider", { name: "Date", exact: true }).waitFor();
	expect(await page.locator(".broken-part").count()).toBe(0);
});

test("what fails in a dialog fails there, with a report that can be read and copied", async () => {
	const { page } = await openReader({
		more: DAY,
		withoutMap: true,
		before: async (page) => {
			await withoutWebGl(page);
			await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		},
	});
	await page.locator(".map-buttons").waitFor();
	await page.evaluate(poison, "method");
	await page.getByRole("button", { name: "About the data" }).press("Enter");
	const dialog = page.getByRole("dialog");
	await boxOf(page, "dialog").waitFor();
	await dialog.getByText("Report of the fault").first().click();
	const report = await dialog.getByRole("textbox", { name: "Report of the fault" }).inputValue();
	expect(report).toMatch(/part: dialog/);
	expect(report).toContain(page.url());
	expect(report).toMatch(/dataset: \S+ \d{4}\.\d+/);
	expect(report).toContain('the test lets nobody make "method"');
	await dialog.getByRole("button", { name: "Copy the report" }).click();
	await dialog.getByText("Copied.").waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(report);
	expect(await violations(page)).toEqual([]);
	await page.keyboard.press("Escape");
	await dialog.waitFor({ state: "hidden" });
});

test.each([
	["en-GB", "The page has failed", "Open the first view"],
	["ar-SY", "تعطلت الصفحة", "فتح العرض الأول"],
])(
	"where nothing stands, the last screen keeps the address and leads on (%s)",
	async (locale, heading, anew) => {
		const { page } = await openPage({
			path: `#${DAY}`,
			locale,
			size: PHONE,
			before: broken("page"),
		});
		await page.getByRole("heading", { name: heading }).waitFor();
		expect(new URL(page.url()).hash).toContain(DAY);
		expect(await violations(page)).toEqual([]);
		await page.locator(".fault-report summary").click();
		expect(await page.locator(".fault-report textarea").inputValue()).toContain(page.url());
		await page.getByRole("button", { name: anew }).click();
		await page.waitForFunction((day) => !location.hash.includes(day), DAY);
		await page.getByRole("heading", { name: heading }).waitFor();
	},
);

test("what fails in the background is told once, with its report; the page goes on", async () => {
	const { page } = await openReader({
		more: DAY,
		withoutMap: true,
		before: withoutWebGl,
	});
	await page.locator(".map-buttons").waitFor();
	for (const fault of ["one thing", "another thing"]) {
		await page.evaluate((words) => void Promise.reject(new Error(words)), fault);
	}
	const notice = page.locator(".notice", { hasText: "Something on this page has failed" });
	await notice.waitFor();
	expect(await notice.count()).toBe(1);
	await notice.locator("summary").click();
	expect(await notice.getByRole("textbox").inputValue()).toContain("another thing");
	// What another origin's script does is not this page's.
	await notice.getByRole("button", { name: "Dismiss" }).press("Enter");
	await page.evaluate(() =>
		dispatchEvent(
			new ErrorEvent("error", { message: "odd", filename: "https://elsewhere.example/a.js" }),
		),
	);
	await page.evaluate(() => dispatchEvent(new ErrorEvent("error", { message: "Script error." })));
	await page.getByRole("button", { name: "Next day" }).press("Enter");
	await page.waitForFunction(() => location.hash.includes("2019-08-22"));
	expect(await notice.count()).toBe(0);
});
