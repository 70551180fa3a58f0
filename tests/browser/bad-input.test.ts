/** Bad files give a plain message with file and place; what can be shown is shown. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./harness/launch";
import { openReader } from "./reader";
import { openReading } from "./without-map";

const answer =
	(file: string, body: string, status = 200) =>
	async (page: Page) => {
		await page.route(`**/geo/${file}`, (route) =>
			route.fulfill({ status, body, contentType: "text/plain" }),
		);
	};

test.each([
	["a missing file", "claims.json", "", 404, /claims\.json.*missing or could not be fetched/s],
	[
		"a web page in place of a file",
		"sources.json",
		"<!doctype html><p>Not found",
		200,
		/sources\.json.*A web page came/s,
	],
	["a file that is not JSON", "places.geojson", "{ nope", 200, /places\.geojson.*not valid JSON/s],
	["a manifest of another form", "dataset.json", "[]", 200, /dataset\.json/],
])(
	"%s: the data cannot be shown, and the page says which file and what to do",
	async (_, file, body, status, words) => {
		const { page } = await openPage({ before: answer(file, body, status) });
		const alert = page.getByRole("alert");
		await alert.waitFor();
		expect(await alert.innerText()).toMatch(words);
		expect(await page.getByRole("button", { name: "Try again" }).isVisible()).toBe(true);
	},
);

test("a broken record is left out and named; the rest is shown", async () => {
	const { page } = await openReading({
		before: async (page) => {
			await page.route("**/geo/assessments.json", async (route) => {
				const records = await (await route.fetch()).json();
				records[0].claims = ["NO-SUCH-CLAIM"];
				await route.fulfill({ json: records });
			});
		},
	});
	const notice = page.locator(".notice");
	await notice.getByText(/Parts of the data could not be read/).click();
	expect(await notice.innerText()).toMatch(/assessments\.json.*NO-SUCH-CLAIM/s);
	expect(await page.getByRole("article").innerText()).toMatch(/Idlib/);
});

test("settlements that do not come leave the map standing, with a notice", async () => {
	const { page } = await openReader({ before: answer("base/settlements.geojson", "", 500) });
	const notice = page.locator(".notice");
	await notice.waitFor();
	await notice.locator("summary").click();
	expect(await notice.innerText()).toMatch(/base\/settlements\.geojson/);
});

test("without any canvas the date, the places and the details work", async () => {
	const reader = await openReader({
		withoutMap: true,
		before: async (page) => {
			await page.addInitScript(() => {
				HTMLCanvasElement.prototype.getContext = () => null;
			});
		},
	});
	await reader.page.locator(".no-map").waitFor();
	await reader.choosePlace("Saraqib", "Saraqib");
	expect(await reader.details("Saraqib").innerText()).toMatch(/On this day/);
});

test("when no program that draws the map comes, the page says so and goes on", async () => {
	const reader = await openReader({
		withoutMap: true,
		before: async (page) => {
			await page.route("**/assets/{map-view,view}-*.js", (route) => route.abort());
		},
	});
	await reader.page.getByText(/program that draws the map could not be loaded/).waitFor();
	await reader.choosePlace("Saraqib", "Saraqib");
	expect(await reader.details("Saraqib").innerText()).toMatch(/On this day/);
});

test("when the texts of the claims do not come, each claim says so instead of waiting for ever", async () => {
	const { page } = await openReading({
		more: "place=saraqib",
		before: answer("claim-texts.json", "", 404),
	});
	await page.getByText("What this claim says could not be read.").first().waitFor();
	expect(await page.getByText("Reading what it says").count()).toBe(0);
});
