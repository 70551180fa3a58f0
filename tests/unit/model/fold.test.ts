/** Texts as they are compared: whoever typed them, with whatever signs. */
import { describe, expect, test } from "vitest";
import { fold, tokens, withoutArticle, words } from "../../../src/model/fold";

describe("two ways to write a letter are one", () => {
	test.each([
		["case", "IDLIB", "idlib"],
		["accents", "Nuʿmān Éà", "numan ea"],
		["vowel marks", "مَعَرَّة", "معره"],
		["the stretching sign", "حـــلب", "حلب"],
		["alif with what stands on it or below it", "أ إ آ ٱ", "ا ا ا ا"],
		["the two ends of a feminine word", "حماة", "حماه"],
		["ya without dots, and with hamza", "ى ئ", "ي ي"],
		["waw with hamza", "ؤ", "و"],
		["letters in their shapes for print", "ﺣﻠﺐ", "حلب"],
		["the dotless i, and the dotted one in capitals", "ısı İI", "isi ii"],
		["wide letters", "Ｉｄｌｉｂ", "idlib"],
	])("%s: %s is %s", (_, text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	test.each(["'", "’", "‘", "ʼ", "ʿ", "ʾ", "`", "´", "＇"])(
		"an apostrophe, also %s, is none",
		(sign) => {
			expect(fold(`Ma${sign}arrat`)).toBe("maarrat");
			expect(tokens(`Ma${sign}arrat`)).toEqual(["maarrat"]);
		},
	);
});

describe("the words of a text", () => {
	test("stand between whatever is no letter and no figure", () => {
		expect(words(" Khan-Sheikhun, 2019/8: (M5)! ")).toEqual([
			"khan",
			"sheikhun",
			"2019",
			"8",
			"m5",
		]);
		expect(words("خان شيخون، ٢٠١٩")).toEqual(["خان", "شيخون", "٢٠١٩"]);
	});

	test("are none in a text without any", () => {
		expect(words("")).toEqual([]);
		expect(words(" - ’ ")).toEqual([]);
	});

	test("keep their articles, and lose them where they are compared", () => {
		expect(words("al-Bab an-Nayrab")).toEqual(["al", "bab", "an", "nayrab"]);
		expect(tokens("al-Bab an-Nayrab")).toEqual(["bab", "nayrab"]);
	});
});

describe("the article", () => {
	test.each(["al", "an", "ad", "as", "ash", "at", "ar", "el"])("%s is one", (word) => {
		expect(withoutArticle(word)).toBe("");
	});

	test.each(["all", "bal", "a", "ars", "tel", "ala", "aleppo", "ال", "الب"])("%s stays", (word) => {
		expect(withoutArticle(word)).toBe(word);
	});

	test("is taken off an Arabic word of two letters and more, at its beginning only", () => {
		expect(withoutArticle("الباب")).toBe("باب");
		expect(withoutArticle("الان")).toBe("ان");
		expect(withoutArticle("بالباب")).toBe("بالباب");
	});
});
