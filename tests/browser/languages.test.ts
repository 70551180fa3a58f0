/** Another language chosen in the middle of reading: all that is open goes on in it, what had been fetched before too. */
import { expect, test } from "vitest";
import { openReading } from "./without-map";

test("what is open when another language is chosen is read in it, with nothing left of the one before", async () => {
	const reader = await openReading({ more: "place=khan-sheikhoun" });
	const { page, troubles } = reader;
	await reader.details("Khan Sheikhoun").waitFor();
	const history = (name: string) => page.getByRole("heading", { name, exact: true });
	await history("History of this place").waitFor();
	const choose = (name: string, language: string) =>
		page.getByRole("combobox", { name }).selectOption(language);
	await choose("Language", "ru");
	await history("История этого места").waitFor();
	expect(await history("History of this place").count()).toBe(0);
	expect(await page.locator("html").getAttribute("lang")).toBe("ru");
	await choose("Язык", "en");
	await history("History of this place").waitFor();
	expect(troubles).toEqual([]);
});
