/** Truces and agreements: in order, each with its days, its terms and who said what, and no verdict. */
import { expect, test } from "vitest";
import { openReading } from "./without-map";

/** As announced, one after the other. */
const IN_ORDER = [
	/^Memorandum on four de-escalation zones \(Astana\)/,
	/^Ceasefire in the four zones/,
	/^Sixth Astana round/,
	/^Sochi memorandum/,
	/^Calm after the Sochi memorandum/,
	/^Three-day halt by government forces, May 2019/,
	/^Truce talks that failed, May 2019/,
	/^72-hour ceasefire, June 2019/,
	/^Thirteenth Astana round/,
	/^Conditional government truce, August 2019/,
	/^Unilateral government ceasefire, 31 August 2019/,
	/^Fourteenth Astana round/,
	/^Truce claimed at the Astana talks, December 2019/,
	/^Ceasefire of January 2020/,
	/^Additional protocol of Moscow/,
	/^Moscow ceasefire, 6 March 2020/,
];

const AUGUST_31 = "Unilateral government ceasefire, 31 August 2019";

test("the list has all agreements in the order of their announcement, each with its state on the day", async () => {
	const reader = await openReading({ date: "2019-08-30" });
	const { page } = reader;
	await reader.openList("Truces");
	await expect.poll(() => page.locator(".choices li").count()).toBe(IN_ORDER.length);
	const rows = await page.locator(".choices li").allInnerTexts();
	for (const [at, name] of IN_ORDER.entries()) expect(rows[at]).toMatch(name);
	const row = page.locator(".choices li").filter({ hasText: AUGUST_31 });
	expect(await row.innerText()).toMatch(/announced; not in force on this day/);
	expect(await page.locator(".choices li").filter({ hasText: "Moscow" }).allInnerTexts()).toEqual([
		expect.stringMatching(/not yet announced on this day/),
		expect.stringMatching(/not yet announced on this day/),
	]);
	await reader.scrubTo("2019-08-31");
	expect(await row.innerText()).toMatch(/truce declared by one side, in force on this day/);
	await reader.scrubTo("2019-12-20");
	expect(await row.innerText()).toMatch(/no longer in force on this day/);
	expect(reader.troubles).toEqual([]);
});

test("the truce of 31 August 2019: its hour, who announced it, terms, first breach, no verdict", async () => {
	const reader = await openReading({ date: "2019-08-30" });
	const { page, details, hash, spokenDate } = reader;
	await reader.openTruce(new RegExp(`^${AUGUST_31}`));
	const truce = details(AUGUST_31);
	const status = truce.locator(".status-line");
	expect(await status.innerText()).toMatch(/30 August 2019.*: announced; not in force on this day/);
	const text = await truce.innerText();
	expect(text).toMatch(/Announced 30 August 2019 by the Russian Reconciliation Centre for Syria/);
	expect(text).toMatch(/In force from 31 August 2019 at 06:00 local time/);
	expect(text).toMatch(/Ended 19 December 2019/);
	expect(text).toMatch(/First reported breach\s+31 August – 24 September 2019: /);
	expect(text).toContain("The map does not decide who broke it.");
	for (const heading of ["Terms", "Who said what about it", "What the sources say"]) {
		await truce.getByRole("heading", { name: heading, exact: true }).waitFor();
	}
	const terms = truce.locator("h3:text-is('Terms') + ul > li");
	expect(await terms.count()).toBeGreaterThan(0);
	for (const term of await terms.all()) {
		expect(await term.locator(".references button").count()).toBeGreaterThan(0);
	}
	expect(await hash()).toContain("agreement=CF-2019-08B");
	await truce.getByRole("button", { name: "Show its first day" }).click();
	expect(await spokenDate()).toMatch(/^31 August 2019/);
	expect(await status.innerText()).toMatch(/31 August 2019.*: in force on this day/);
	await page.goBack();
	await expect.poll(spokenDate).toMatch(/^30 August 2019/);
	await truce.waitFor();
	await page.goBack();
	await page.getByRole("heading", { name: "Agreements and truces" }).waitFor();
	expect(await hash()).not.toContain("agreement");
	expect(reader.troubles).toEqual([]);
});

test("the start of an offensive that is told in five ways is an interval", async () => {
	const reader = await openReading({ more: "agreement=CF-SOCHI" });
	const calm = reader.details("Calm after the Sochi memorandum");
	const text = await calm.innerText();
	expect(text).toMatch(/First reported breach\s+1 February – 30 April 2019: .*five ways/);
	await calm.getByRole("heading", { name: "Sources differ about this" }).waitFor();
	await expect
		.poll(() => calm.locator(".disagreements summary").allInnerTexts())
		.toContain("When did the attacks of 2019 begin?");
	expect(reader.troubles).toEqual([]);
});

test("a truce on which sources differ lists the disagreement", async () => {
	const reader = await openReading({ date: "2019-08-02", more: "agreement=CF-2019-08A" });
	const truce = reader.details("Conditional government truce, August 2019");
	expect(await truce.innerText()).toMatch(/conditional truce/);
	await expect
		.poll(() => truce.locator(".disagreements summary").allInnerTexts())
		.toContain("Was the truce of 1 August 2019 conditional?");
	expect(reader.troubles).toEqual([]);
});
