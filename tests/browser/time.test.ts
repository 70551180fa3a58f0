/** Scrubbing: towns change hands on the right days, and every key and button leads where it says. */
import { expect, test } from "vitest";
import { openReader, SOUTH } from "./reader";
import { openReading } from "./without-map";

const OPPOSITION_WASH = "#c3dcd5";
const GOVERNMENT = "#a63f2b";

test("Khan Sheikhoun changes its sign between 18 and 21 August 2019", async () => {
	const { scrubTo, colourAt } = await openReader({ camera: SOUTH });
	await scrubTo("2019-08-18");
	expect(await colourAt("khan-sheikhoun")).toBe(OPPOSITION_WASH);
	await scrubTo("2019-08-20");
	expect(await colourAt("khan-sheikhoun")).toBe("#1e1b16");
	await scrubTo("2019-08-21");
	expect(await colourAt("khan-sheikhoun")).toBe(GOVERNMENT);
});

test("Kafr Nabudah changes hands three times in May 2019", async () => {
	const { scrubTo, page } = await openReading({ more: "place=kafr-nabudah" });
	const status = page.locator(".status-line");
	for (const [day, holder] of [
		["2019-05-07", /Opposition/],
		["2019-05-08", /Government/],
		["2019-05-20", /Government/],
		["2019-05-22", /Opposition/],
		["2019-05-26", /Government/],
	] as const) {
		await scrubTo(day);
		expect(await status.innerText()).toMatch(holder);
	}
});

test("the slider's keys go by days, months, events and to both ends of the whole span", async () => {
	const { press, spokenDate } = await openReading({ date: "2019-08-31" });
	await press("ArrowRight");
	expect(await spokenDate()).toMatch(/^1 September 2019/);
	await press("ArrowLeft");
	expect(await spokenDate()).toMatch(/^31 August 2019/);
	await press("Shift+ArrowLeft");
	expect(await spokenDate()).toMatch(/^31 July 2019/);
	await press("Shift+ArrowLeft");
	expect(await spokenDate()).toMatch(/^30 June 2019/);
	await press("Home");
	expect(await spokenDate()).toMatch(/^4 May 2017/);
	await press("End");
	expect(await spokenDate()).toMatch(/^31 March 2020/);
	await press("PageDown");
	const lastEvent = await spokenDate();
	expect(lastEvent).toMatch(/, \d+ reports?$/);
	await press("PageDown");
	expect(await spokenDate()).not.toBe(lastEvent);
	await press("PageUp");
	expect(await spokenDate()).toBe(lastEvent);
});

test("the keys keep their meaning in a right-to-left interface, and the axis runs left to right", async () => {
	const { press, spokenDate, slider } = await openReading({ locale: "ar-SY", date: "2019-08-21" });
	await press("ArrowRight");
	expect(await spokenDate()).toMatch(/^22 آب 2019/);
	await press("ArrowLeft");
	await press("ArrowLeft");
	expect(await spokenDate()).toMatch(/^20 آب 2019/);
	expect(await slider().evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
});

test("every step of the keys is a button too", async () => {
	const { page, spokenDate } = await openReading({ date: "2019-08-31" });
	for (const [name, day] of [
		["Next day", /^1 September 2019/],
		["Previous day", /^31 August 2019/],
	] as const) {
		await page.getByRole("button", { name }).click();
		expect(await spokenDate()).toMatch(day);
	}
	await page.getByRole("button", { name: "Previous event" }).click();
	expect(await spokenDate()).toMatch(/^30 August 2019/);
	await page.getByRole("button", { name: "Next event" }).click();
	expect(await spokenDate()).toMatch(/^31 August 2019/);
});

test("a typed date is shown; an impossible or uncovered one keeps the old day and says why", async () => {
	const { page, typeDate, spokenDate } = await openReading({ date: "2019-08-31" });
	await typeDate("2019-08-21");
	expect(await spokenDate()).toMatch(/^21 August 2019/);
	await typeDate("2019-02-30");
	expect(await page.getByRole("alert").innerText()).toMatch(/“2019-02-30” is not a date/);
	expect(await spokenDate()).toMatch(/^21 August 2019/);
	await page.keyboard.press("Escape");
	await typeDate("2021-01-01");
	expect(await page.getByRole("alert").innerText()).toMatch(/covers 4 May 2017 to 31 March 2020/);
	expect(await spokenDate()).toMatch(/^21 August 2019/);
	await page.keyboard.press("Escape");
	expect(await page.getByRole("button", { name: /Change the date/ }).innerText()).toMatch(/21 Aug/);
});

test("a drag with the pointer scrubs from day to day", async () => {
	const { page, slider, spokenDate } = await openReading({ date: "2019-08-31" });
	const box = await slider().boundingBox();
	if (!box) throw new Error("no slider");
	const before = await spokenDate();
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2, { steps: 6 });
	await page.mouse.up();
	expect(await spokenDate()).not.toBe(before);
});
