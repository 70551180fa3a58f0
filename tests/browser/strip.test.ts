/** The strip: near and far, what lies on it, by pointer, finger and keys; and the date that plays by itself. */
import { expect, test } from "vitest";
import { violations } from "./axe";
import { PHONE } from "./harness/launch";
import type { Reader } from "./reader";
import { openReading } from "./without-map";

/** Small maps are drawn sooner. */
const SMALL = { width: 980, height: 600 } as const;

const ends = async ({ slider }: Reader) => {
	const [least, most] = [await slider().getAttribute("min"), await slider().getAttribute("max")];
	return Number(most) - Number(least);
};
const axisLabels = ({ page }: Reader) => page.locator(".strip-axis span").allInnerTexts();

test("the strip looks nearer and farther, names days when it is near, and its keys still lead everywhere", async () => {
	const reader = await openReading({ date: "2019-08-21", size: SMALL });
	const { page, press, spokenDate } = reader;
	const whole = await ends(reader);
	expect(await axisLabels(reader)).toEqual(expect.arrayContaining(["17 Sept 2018", "31 Mar 2020"]));
	for (let presses = 0; presses < 6; presses++) await press("+");
	expect(await ends(reader)).toBe(27);
	expect((await axisLabels(reader)).filter((text) => /^\d+$/.test(text)).length).toBeGreaterThan(3);
	await press("Shift+ArrowRight");
	expect(await spokenDate()).toMatch(/^21 September 2019/);
	await press("Home");
	expect(await spokenDate()).toMatch(/^4 May 2017/);
	await press("End");
	expect(await spokenDate()).toMatch(/^31 March 2020/);
	await page.getByRole("button", { name: "Show more days" }).click();
	expect(await ends(reader)).toBeGreaterThan(27);
	await page.getByRole("button", { name: /^Show 4 May 2017/ }).click();
	expect(await ends(reader)).toBeGreaterThan(whole);
	await page.getByRole("button", { name: /^Show 17 September 2018/ }).click();
	expect(await ends(reader)).toBe(whole);
	expect(reader.troubles).toEqual([]);
});

/** Labels of the axis that begin before the one beside them has ended; it is laid out anew once its width and letters are known. */
async function overlapping({ page }: Reader): Promise<readonly string[]> {
	const labels = await page.locator(".strip-axis span").evaluateAll((spans) =>
		spans
			.map((span) => ({ text: span.textContent, box: span.getBoundingClientRect() }))
			.map(({ text, box: { left, right } }) => ({ text, left, right }))
			.sort((a, b) => a.left - b.left),
	);
	expect(labels.length).toBeGreaterThan(2);
	return labels.slice(1).flatMap(({ text, left }, index) => {
		const before = labels[index];
		return before && left < before.right - 0.5 ? [`${before.text}, ${text}`] : [];
	});
}

test("labels of the axis never overlap, near or far, in both languages", async () => {
	for (const locale of ["en-GB", "ar-SY"] as const) {
		const reader = await openReading({ date: "2019-08-21", size: SMALL, locale });
		for (let presses = 0; presses < 5; presses++) {
			await expect.poll(() => overlapping(reader)).toEqual([]);
			await reader.press("+");
		}
	}
});

test("the strip moves aside without the date, whose handle waits at the edge and leads back", async () => {
	const reader = await openReading({ date: "2019-03-10", size: SMALL });
	const { page, press, spokenDate, hash, slider } = reader;
	for (let presses = 0; presses < 6; presses++) await press("+");
	const strip = page.locator(".strip-track");
	const box = (await strip.boundingBox()) ?? expect.fail();
	await page.mouse.move(box.x + box.width / 2, box.y + 30);
	await page.mouse.wheel(box.width * 2, 0);
	await expect.poll(spokenDate).toMatch(/^10 March 2019.*outside of the days on the strip$/);
	expect(await slider().getAttribute("data-beyond")).toBe("before");
	expect(await strip.locator(".strip-day").count()).toBe(0);
	const least = Number(await slider().getAttribute("min"));
	await page.getByRole("button", { name: "Show more days" }).click();
	expect(await slider().getAttribute("data-beyond")).toBe("before");
	expect(Number(await slider().getAttribute("min"))).toBeLessThan(least);
	expect(await hash()).toMatch(/date=2019-03-10/);
	// The handle stands just below the bars.
	await page.mouse.click(box.x + 2, box.y + 58);
	await expect.poll(spokenDate).toMatch(/^10 March 2019, [^;]*$/);
	expect(await strip.locator(".strip-day").count()).toBe(1);
	await page.mouse.move(box.x + box.width / 2, box.y + 30);
	await page.mouse.wheel(-box.width * 4, 0);
	await expect.poll(spokenDate).toMatch(/^10 March 2019.*outside/);
	expect(await slider().getAttribute("data-beyond")).toBe("after");
	await press("ArrowRight");
	expect(await spokenDate()).toMatch(/^11 March 2019, [^;]*$/);
	expect(reader.troubles).toEqual([]);
});

test("a band says what it is and opens its truce; a mark leads to its day and its place", async () => {
	const reader = await openReading({ date: "2019-08-21", size: SMALL });
	const { page, spokenDate, hash } = reader;
	const bands = page.getByRole("listbox", { name: "Agreements and truces on the strip" });
	await bands.focus();
	const truce = page.getByRole("option", { name: /31 August 2019.*first breach reported for/ });
	for (
		let presses = 0;
		presses < 20 && !/current/.test((await truce.getAttribute("class")) ?? "");
		presses++
	) {
		await page.keyboard.press("ArrowRight");
	}
	expect(await page.locator(".strip-tip").innerText()).toMatch(/in force 31 August 2019 to/);
	await page.keyboard.press("Enter");
	await expect.poll(hash).toMatch(/agreement=CF-2019-08B/);
	await page.goBack();
	// Kafr Nabudah alone changed hands on 26 May 2019.
	for (let presses = 0; presses < 6; presses++) await reader.press("+");
	await reader.typeDate("2019-05-20");
	const [least, width] = await page.locator(".strip-marks-hit").evaluate((element) => {
		const { left, width: wide } = element.getBoundingClientRect();
		return [left, wide] as const;
	});
	const first = Number(await reader.slider().getAttribute("min"));
	const wanted = Date.UTC(2019, 4, 26) / 86_400_000;
	const x = least + ((wanted - first) / 27) * width;
	const box = await page.locator(".strip-marks-hit").boundingBox();
	await page.mouse.move(x, (box?.y ?? 0) + 4);
	expect(await page.locator(".strip-tip").innerText()).toMatch(/26 May 2019[\s\S]*Kafr Nabudah/);
	await page.mouse.click(x, (box?.y ?? 0) + 4);
	expect(await spokenDate()).toMatch(/^26 May 2019/);
	await expect.poll(hash).toMatch(/place=kafr-nabud/);
	expect(reader.troubles).toEqual([]);
});

test("filters in the address reach the strip: its counts, its steps, and what is left when nothing is", async () => {
	const reader = await openReading({ date: "2019-12-11", size: SMALL, more: "kinds=strike" });
	const { page, press, spokenDate } = reader;
	expect(await spokenDate()).toMatch(/^11 December 2019, 3 reports/);
	await press("PageDown");
	expect(await spokenDate()).toMatch(/^10 December 2019/);
	const none = await openReading({ size: SMALL, more: "kinds=&compare=2019-06-01" });
	await none.page.getByText("The filters let no dated event through.").waitFor();
	expect(await none.spokenDate()).toMatch(/no report that the filters let through$/);
	const second = none.page.locator(".compare-slider");
	expect(await second.getAttribute("aria-valuetext")).toMatch(
		/^1 June 2019, no report that the filters let through$/,
	);
	expect(await page.getByText("The filters let no dated event through.").count()).toBe(0);
});

test("on a phone a finger drags the date, the map keeps 55 % of the height, and nothing is amiss", async () => {
	const reader = await openReading({ date: "2019-08-21", size: PHONE, hasTouch: true });
	const { page, slider, spokenDate } = reader;
	const map = await page.locator(".stage").boundingBox();
	expect((map?.height ?? 0) / PHONE.height).toBeGreaterThanOrEqual(0.55);
	const box = await slider().boundingBox();
	if (!box) throw new Error("no slider");
	const before = await spokenDate();
	await page.touchscreen.tap(box.x + box.width * 0.8, box.y + box.height / 2);
	expect(await spokenDate()).not.toBe(before);
	expect(await slider().evaluate((element) => getComputedStyle(element).touchAction)).toBe("pan-y");
	// The finger stays on the glass and goes back over a third of the strip, a day following each move.
	const finger = await page.context().newCDPSession(page);
	const touch = (type: "touchStart" | "touchMove" | "touchEnd", share?: number) =>
		finger.send("Input.dispatchTouchEvent", {
			type,
			touchPoints:
				share === undefined ? [] : [{ x: box.x + box.width * share, y: box.y + box.height / 2 }],
		});
	const dayNow = () => slider().evaluate((element) => Number((element as HTMLInputElement).value));
	await touch("touchStart", 0.8);
	const days = [await dayNow()];
	for (const share of [0.75, 0.7, 0.6, 0.5]) {
		await touch("touchMove", share);
		await expect.poll(dayNow).toBeLessThan(days.at(-1) ?? 0);
		days.push(await dayNow());
	}
	await touch("touchEnd");
	expect((days[0] ?? 0) - (days.at(-1) ?? 0)).toBeGreaterThan(120);
	await expect.poll(reader.hash).toMatch(/date=2019-0[5-7]/);
	expect(await violations(page)).toEqual([]);
});

test("the date plays to the strip's end and again, and stops when the reader takes it", async () => {
	const reader = await openReading({
		date: "2020-03-25",
		size: SMALL,
		reducedMotion: "no-preference",
	});
	const { page, press, spokenDate, hash } = reader;
	await page.getByRole("combobox", { name: "Speed" }).selectOption("40");
	await page.getByRole("button", { name: "Play" }).focus();
	await page.keyboard.press("Space");
	await expect.poll(spokenDate, { timeout: 20_000 }).toMatch(/^31 March 2020/);
	await page.getByRole("button", { name: "Play" }).waitFor();
	await expect.poll(hash).toMatch(/date=2020-03-31/);
	await page.getByRole("button", { name: "Play" }).click();
	await page.getByRole("button", { name: "Pause" }).waitFor();
	await expect.poll(spokenDate).toMatch(/2018|2019/);
	await press("ArrowRight");
	await page.getByRole("button", { name: "Play" }).waitFor();
	const stopped = await spokenDate();
	await page.waitForTimeout(300);
	expect(await spokenDate()).toBe(stopped);
	expect(reader.troubles).toEqual([]);
});

test("the large date keeps its width, and reads months by their names", async () => {
	for (const [locale, typed, spoken] of [
		["en-GB", "28 January 2020", /^28 January 2020/],
		["ar-SY", "28 كانون الثاني 2020", /^28 كانون الثاني 2020/],
	] as const) {
		const reader = await openReading({ date: "2019-05-01", size: SMALL, locale });
		const widthOfDate = async () => (await reader.page.locator(".date-large").boundingBox())?.width;
		const before = await widthOfDate();
		await reader.typeDate(typed);
		expect(await reader.spokenDate()).toMatch(spoken);
		expect(await widthOfDate()).toBe(before);
	}
});
