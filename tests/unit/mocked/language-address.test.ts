/** An address that asks for a language whose texts are not there yet. */
import { beforeEach, expect, it, vi } from "vitest";
import { fetchTexts, hasTexts } from "../../../src/app/i18n/texts";
import { languageIn } from "../../../src/app/url";
import { open } from "../fake-bar";

vi.mock("../../../src/app/i18n/texts", () => ({ hasTexts: vi.fn(), fetchTexts: vi.fn() }));

/** The texts come, or do not, when the test says so. */
let answer: (came: boolean) => void = () => {};

beforeEach(() => {
	vi.mocked(hasTexts).mockImplementation((language) => language === "en");
	vi.mocked(fetchTexts).mockImplementation(
		() =>
			new Promise((resolve) => {
				answer = resolve;
			}),
	);
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

it("is followed once they have come", async () => {
	const { bar, store } = open();
	bar.type("#date=2019-05-01&lang=ar");
	expect(store.getState().language).toBe("en");
	answer(true);
	await settled();
	expect(store.getState().language).toBe("ar");
	expect(bar.location.hash).toBe("#date=2019-05-01&lang=ar");
});

it("is followed but for the language where they do not come, and the reader is told", async () => {
	const { bar, store } = open("#date=2019-06-01");
	bar.type("#date=2019-05-01&lang=ar");
	answer(false);
	await settled();
	expect(store.getState().language).toBe("en");
	expect(store.getState().notices).toEqual([{ kind: "language-not-loaded", language: "ar" }]);
	expect(bar.location.hash).toBe("#date=2019-05-01");
});

it("is left alone where the reader has gone on meanwhile", async () => {
	const { bar, store } = open();
	bar.type("#date=2019-05-01&lang=ar");
	const late = answer;
	bar.type("#date=2019-06-01");
	late(true);
	await settled();
	expect(store.getState().language).toBe("en");
	expect(bar.location.hash).toBe("#date=2019-06-01");
});

it.each([
	["#date=2019-05-01&lang=ar", "ar"],
	["lang=en", "en"],
	["#lang=ar-SY", "ar"],
	["#lang=RU", "ru"],
	["#lang=xx", null],
	["#lang=__proto__", null],
	["", null],
])("%s names %s", (hash, language) => {
	expect(languageIn(hash)).toBe(language);
});
