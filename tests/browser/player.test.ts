/** The player where no motion is wanted, and dates typed in ways that leave a doubt. */
import { expect, test } from "vitest";
import { violations } from "./axe";
import { PHONE } from "./harness/launch";
import { openReading } from "./without-map";

test("where no motion is wanted, nothing plays by itself, and then from event to event", async () => {
	const { page, spokenDate, slider, hash } = await openReading({
		date: "2019-08-18",
		size: PHONE,
		hasTouch: true,
		reducedMotion: "reduce",
	});
	await expect.poll(() => page.getByText("Plays from event to event").isVisible()).toBe(true);
	await page.getByRole("button", { name: "Next event" }).click();
	const second = await spokenDate();
	await page.getByRole("button", { name: "Previous event" }).click();
	const first = await spokenDate();
	const before = await hash();
	const seen = slider().evaluate(
		(element) =>
			new Promise<string>((resolve) => {
				const watch = new MutationObserver(() =>
					resolve(element.getAttribute("aria-valuetext") ?? ""),
				);
				watch.observe(element, { attributeFilter: ["aria-valuetext"] });
			}),
	);
	await page.getByRole("button", { name: "Play" }).click();
	expect(await seen).toBe(second);
	expect(second).not.toBe(first);
	expect(await hash()).toBe(before);
	expect(await violations(page)).toEqual([]);
	await page.getByRole("button", { name: "Pause" }).click();
	await expect.poll(hash).not.toBe(before);
});

test.each([
	["en-GB", "5/8/2019", /can mean 5 August 2019 or 8 May 2019/, "21 Aug. 2019", /^21 August 2019/],
	["ar-SY", "٥/٨/٢٠١٩", /5 آب 2019.* أو .*8 أيار 2019/, "٢١ أغسطس ٢٠١٩", /^21 آب 2019/],
] as const)(
	"a date that can be read in two ways keeps the old one and is told as both (%s)",
	async (locale, doubtful, complaint, clear, spoken) => {
		const { page, typeDate, spokenDate } = await openReading({
			date: "2019-08-31",
			locale,
		});
		const before = await spokenDate();
		await typeDate(doubtful);
		expect(await page.getByRole("alert").innerText()).toMatch(complaint);
		expect(await spokenDate()).toBe(before);
		await page.keyboard.press("Escape");
		await typeDate(clear);
		expect(await spokenDate()).toMatch(spoken);
	},
);
