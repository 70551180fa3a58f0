/** The map in a frame of another page. */
import { expect, test } from "vitest";
import { violations } from "./axe";
import { type Framed, openFrame } from "./frames";
import { offsetOf, openReader, placeOf, SOUTH } from "./reader";

const MAP = `map=${SOUTH.zoom}/${SOUTH.lat}/${SOUTH.lng}`;
const ISOLATED = "allow-scripts";

async function middleOf({ frame }: Framed) {
	const box = await frame.locator(".map").boundingBox();
	if (!box) throw new Error("the map is not there");
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function clickKhanSheikhoun(framed: Framed): Promise<void> {
	const { x, y } = await middleOf(framed);
	const { right, down } = offsetOf(placeOf("khan-sheikhoun"), SOUTH);
	await framed.page.mouse.click(x + right, y + down);
}

const hashOf = ({ frame }: Framed) => frame.evaluate(() => location.hash);
const scrollOf = ({ page }: Framed) => page.evaluate(() => scrollY);

async function typeDate({ frame }: Framed, text: string): Promise<void> {
	await frame.getByRole("button", { name: "Change the date" }).click();
	await frame.getByRole("textbox", { name: /^Date, as/ }).fill(text);
	await frame.getByRole("textbox", { name: /^Date, as/ }).press("Enter");
}

test.each([
	["with all that its code allows", undefined, "canvas"],
	["with scripts alone, where it has no origin", ISOLATED, ".vector-map"],
])("a town is clicked and its sources read, the date moved (%s)", async (_, sandbox, map) => {
	const framed = await openFrame({
		parts: [MAP, "date=2019-08-31"],
		...(sandbox === undefined ? {} : { sandbox }),
	});
	const { page, frame } = framed;
	await frame.locator(`.map ${map}`).waitFor();
	const notice = frame.getByText("The frame around this page allows no WebGL");
	expect(await notice.count()).toBe(sandbox === undefined ? 0 : 1);
	if (sandbox !== undefined) await frame.getByRole("button", { name: "Dismiss" }).click();
	const steps = await page.evaluate(() => history.length);
	await clickKhanSheikhoun(framed);
	const details = frame.getByRole("article", { name: "Khan Sheikhoun" });
	await details.waitFor();
	await details.getByText(/held by: Government forces/).waitFor();
	expect(await details.locator(".sources li").count()).toBeGreaterThan(0);
	await details.getByRole("button", { name: "Close" }).click();
	await details.waitFor({ state: "detached" });
	expect(await frame.locator(".side").count()).toBe(0);
	const slider = frame.locator(".date-slider");
	expect(await slider.evaluate((element) => element === document.activeElement)).toBe(true);
	await typeDate(framed, "1 May 2019");
	await expect.poll(() => slider.getAttribute("aria-valuetext")).toMatch(/^1 May 2019/);
	await slider.press("ArrowRight");
	await expect.poll(() => slider.getAttribute("aria-valuetext")).toMatch(/^2 May 2019/);
	await expect.poll(() => hashOf(framed)).toContain("date=2019-05-02");
	expect(await hashOf(framed)).toContain("embed=1");
	expect(await page.evaluate(() => history.length)).toBe(steps);
	expect(framed.troubles()).toEqual([]);
});

test("the full map opens in a tab of its own with the same view, and saves a picture", async () => {
	const framed = await openFrame({ parts: [MAP, "date=2019-08-31", "lang=ar"] });
	const link = framed.frame.getByRole("link", { name: "فتح الخريطة كاملة" });
	expect(await link.getAttribute("href")).toMatch(/#map=[\d./]+&lang=ar&v=[\d.]+$/);
	const [full] = await Promise.all([framed.page.waitForEvent("popup"), link.click()]);
	await full.locator(".top-bar").waitFor();
	await full.locator(".map-coming").waitFor({ state: "detached" });
	expect(await full.evaluate(() => document.documentElement.lang)).toBe("ar");
	expect(await full.evaluate(() => window.opener)).toBe(null);
	await full.getByRole("button", { name: "تصدير صورة" }).click();
	const [download] = await Promise.all([
		full.waitForEvent("download"),
		full.getByRole("dialog").getByRole("button", { name: "تنزيل", exact: true }).click(),
	]);
	expect(download.suggestedFilename()).toBe("idlib-2019-08-31.png");
	expect(framed.troubles()).toEqual([]);
});

test.each([
	["MapLibre", undefined],
	["vectors", ISOLATED],
])("the wheel scrolls the page around, and with Ctrl the map (%s)", async (_, sandbox) => {
	const framed = await openFrame({ parts: [MAP], ...(sandbox === undefined ? {} : { sandbox }) });
	const { page, frame } = framed;
	if (sandbox !== undefined) await frame.getByRole("button", { name: "Dismiss" }).click();
	const { x, y } = await middleOf(framed);
	await page.mouse.move(x, y);
	const told = frame.getByText("Ctrl + scroll zooms the map");
	await page.mouse.wheel(0, 60);
	await told.waitFor();
	await expect.poll(() => scrollOf(framed)).toBe(60);
	await told.waitFor({ state: "detached" });
	expect(await hashOf(framed)).toContain(MAP);
	await page.evaluate(() => scrollTo(0, 0));
	await page.keyboard.down("Control");
	await page.mouse.wheel(0, -200);
	await page.keyboard.up("Control");
	await expect.poll(() => hashOf(framed)).toMatch(/map=1[01]\.[3-9]/);
	expect(await scrollOf(framed)).toBe(0);
	expect(await told.count()).toBe(0);
	expect(framed.troubles()).toEqual([]);
});

test.each([
	["MapLibre", undefined],
	["vectors", ISOLATED],
])("two fingers move the map, one scrolls the page around (%s)", async (_, sandbox) => {
	const framed = await openFrame({
		parts: [MAP],
		hasTouch: true,
		...(sandbox === undefined ? {} : { sandbox }),
	});
	const { page, frame } = framed;
	if (sandbox !== undefined) await frame.getByRole("button", { name: "Dismiss" }).click();
	const { x, y } = await middleOf(framed);
	const glass = await page.context().newCDPSession(page);
	const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: [number, number][]) =>
		glass.send("Input.dispatchTouchEvent", {
			type,
			touchPoints: points.map(([right, down], id) => ({ x: x + right, y: y + down, id })),
		});
	await touch("touchStart", [-60, 0]);
	await touch("touchStart", [-60, 0], [60, 0]);
	for (let step = 1; step <= 10; step++) {
		await touch("touchMove", [-60 + 8 * step, 0], [60 + 8 * step, 0]);
	}
	await touch("touchEnd", [140, 0]);
	await touch("touchEnd");
	await expect.poll(() => hashOf(framed)).toMatch(/map=10\.\d+\/35\.4\d*\/36\.60/);
	expect(await scrollOf(framed)).toBe(0);
	expect(await frame.getByText("Two fingers move the map").count()).toBe(0);
	const moved = await hashOf(framed);
	await touch("touchStart", [0, 30]);
	for (let step = 1; step <= 10; step++) await touch("touchMove", [0, 30 - 8 * step]);
	await frame.getByText("Two fingers move the map").waitFor();
	await touch("touchEnd");
	await expect.poll(() => scrollOf(framed)).toBeGreaterThan(30);
	expect(await hashOf(framed)).toBe(moved);
	expect(framed.troubles()).toEqual([]);
});

test.each([
	[320, 400, "en"],
	[320, 400, "ar"],
	[600, 450, "en"],
	[600, 450, "ar"],
	[800, 600, "en"],
	[800, 600, "ar"],
] as const)(
	"%i x %i pixels (%s) hold map, date, credits and a sheet",
	async (width, height, lang) => {
		const framed = await openFrame({
			size: { width, height },
			parts: [`lang=${lang}`],
			// Vectors are drawn sooner, and what lies over them is the same.
			sandbox: ISOLATED,
			hasTouch: true,
		});
		const { frame } = framed;
		const boxes = () =>
			frame.evaluate(() =>
				[".embed-bar", ".map-buttons", ".legend", ".scale-bar", ".credits", ".timeline"].map(
					(selector) => {
						const { left, right, top, bottom } =
							document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
						return { selector, left, right, top, bottom };
					},
				),
			);
		const found = await boxes();
		for (const { selector, left, right, top, bottom } of found) {
			expect(right - left, selector).toBeGreaterThan(40);
			expect(bottom - top, selector).toBeGreaterThan(15);
			expect(Math.min(left, top, width - right, height - bottom), selector).toBeGreaterThanOrEqual(
				0,
			);
		}
		const overlaps = found.flatMap((a, index) =>
			found
				.slice(index + 1)
				.filter(
					(b) =>
						a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1,
				)
				.map((b) => `${a.selector} ${b.selector}`),
		);
		expect(overlaps).toEqual([]);
		const cut = await frame
			.locator(".embed-bar, .date-large, .timeline-steps, .credits")
			.evaluateAll((parts) =>
				parts
					.filter((part) => part.scrollWidth > part.clientWidth + 1)
					.map((part) => part.className),
			);
		expect(cut).toEqual([]);
		const small = await frame
			.locator(".embed-bar a, .map-buttons button, .legend summary, .timeline button")
			.evaluateAll((targets) =>
				targets
					.map((target) => ({ name: target.className, box: target.getBoundingClientRect() }))
					.filter(({ box }) => box.width > 0 && (box.width < 39 || box.height < 44))
					.map(({ name, box }) => `${name} ${box.width}x${box.height}`),
			);
		expect(small).toEqual([]);
		const scrolls = () =>
			[document.documentElement.scrollWidth, document.documentElement.clientWidth] as const;
		const [whole, seen] = await frame.evaluate(scrolls);
		expect(whole).toBe(seen);
		expect(framed.troubles()).toEqual([]);
	},
);

test("two days compared are named below the map, and told in the sheet", async () => {
	const { frame } = await openFrame({ parts: ["date=2019-08-31", "compare=2020-02-10"] });
	await frame
		.getByRole("button", { name: /31 August 2019 compared with 10 February 2020/ })
		.click();
	await frame.getByRole("heading", { name: "Two days compared" }).waitFor();
});

test.each([
	["en-GB", "light"],
	["ar-SY", "dark"],
] as const)("nobody is kept from an embedded map: %s, %s", async (locale, colorScheme) => {
	const reader = await openReader({
		size: { width: 600, height: 450 },
		more: "place=khan-sheikhoun&embed=1",
		locale,
		colorScheme,
	});
	const { page } = reader;
	expect(await violations(page)).toEqual([]);
	await page.locator(".panel-handle").click();
	await page.locator(".panel-body h2").waitFor();
	expect(await violations(page)).toEqual([]);
	await page.locator(".map canvas").focus();
	await page.keyboard.press("ArrowLeft");
	await expect.poll(() => reader.hash()).toContain("map=");
	expect(reader.troubles).toEqual([]);
});

test("an address that is made that of a frame by hand, or of the full page, gives that page", async () => {
	const { page } = await openReader();
	await page.evaluate(() => {
		location.hash = "#date=2019-05-01&embed=1";
	});
	await page.locator(".embed-bar").waitFor();
	await page.evaluate(() => {
		location.hash = "#date=2019-05-01";
	});
	await page.locator(".top-bar").waitFor();
	expect(await page.locator(".embed-bar").count()).toBe(0);
});
