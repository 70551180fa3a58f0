/** Which encoding a text has is seen in its bytes, whatever language it is in. */
import { describe, expect, test } from "vitest";
import { encodingOf } from "../../../src/import/encodings";
import { guessEncoding, headText, pieces, SAMPLE_BYTES } from "../../../src/import/text";
import { ENCODINGS, type Encoding } from "../../../src/model/written";

/** The bytes of a text: of an old encoding by asking which byte is which letter. */
function bytes(text: string, encoding: Encoding, mark = false): Uint8Array<ArrayBuffer> {
	if (encoding === "utf-8") return new TextEncoder().encode(mark ? `\uFEFF${text}` : text);
	if (encoding === "utf-16le" || encoding === "utf-16be") {
		const whole = mark ? `\uFEFF${text}` : text;
		const view = new DataView(new ArrayBuffer(whole.length * 2));
		for (let index = 0; index < whole.length; index++) {
			view.setUint16(index * 2, whole.charCodeAt(index), encoding === "utf-16le");
		}
		return new Uint8Array(view.buffer);
	}
	const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
	const letters = [...new TextDecoder(encoding).decode(every)];
	const byteOf = new Map(letters.map((letter, byte) => [letter, byte]));
	return Uint8Array.from([...text].map((letter) => byteOf.get(letter) ?? 0));
}

const ARABIC =
	"التاريخ,خط العرض,خط الطول\n2019-08-21,35.44,36.65,خان شيخون: قصف مدفعي على البلدة\n";
const RUSSIAN = "дата,широта,долгота,событие\n21.08.2019,35.44,36.65,Обстрел города Хан-Шейхун\n";
const FRENCH =
	"date,latitude,longitude,événement\n21 août 2019,35.44,36.65,Attaque à l’est de Hama\n";
const GERMAN = "Datum,Breite,Länge,Größe\n21.08.2019,35.44,36.65,schwere Gefechte südlich\n";

describe("the encoding of", () => {
	const texts: readonly (readonly [Encoding, string])[] = [
		["windows-1256", ARABIC],
		["windows-1251", RUSSIAN],
		["windows-1251", RUSSIAN.toUpperCase()],
		["windows-1252", FRENCH],
		["windows-1252", GERMAN],
		["windows-1252", "name\nCafé\n"],
		["utf-8", ARABIC + RUSSIAN + FRENCH],
		["utf-8", "date,lat\n2019,1\n"],
		["utf-16le", ARABIC],
		["utf-16be", RUSSIAN],
		["utf-16le", FRENCH],
	];
	test.each(texts)("%s: %j", (encoding, text) => {
		expect(encodingOf([bytes(text, encoding)])).toBe(encoding);
	});

	test.each(["utf-8", "utf-16le", "utf-16be"] as const)("%s with its mark", async (encoding) => {
		const blob = new Blob([bytes(ARABIC, encoding, true)]);
		expect(await guessEncoding(blob)).toBe(encoding);
		expect(await headText(blob, encoding)).toBe(ARABIC);
	});

	test("what is no text is none", () => {
		expect(
			encodingOf([Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 256)]),
		).toBeNull();
		expect(encodingOf([new Uint8Array(0)])).toBe("utf-8");
		expect(encodingOf([bytes(`a,b\n1,\0\n${"plain text\n".repeat(20)}`, "utf-8")])).toBe("utf-8");
	});

	test("a file whose first other letter comes late", async () => {
		const plain = "2019-08-21,35.44,36.65,shelling\n".repeat(20_000);
		const late = new Blob([plain, bytes(ARABIC.repeat(30), "windows-1256")]);
		expect(late.size).toBeGreaterThan(SAMPLE_BYTES);
		expect(await guessEncoding(late)).toBe("windows-1256");
		// A letter may lie across the place from which on the middle is looked at.
		for (let shift = 0; shift < 4; shift++) {
			const wide = new Blob(["a".repeat(shift), "خ€a".repeat(120_000)]);
			expect(await guessEncoding(wide)).toBe("utf-8");
		}
	});
});

describe("a text in pieces", () => {
	test.each(ENCODINGS)("in %s is whole", async (encoding) => {
		const line =
			encoding === "windows-1256" ? ARABIC : encoding === "windows-1251" ? RUSSIAN : "é;a\n";
		const text = line.repeat(Math.ceil(1_300_000 / line.length));
		const whole = bytes(text, encoding);
		let read = "";
		const done: number[] = [];
		for await (const piece of pieces(new Blob([whole]), encoding)) {
			read += piece.text;
			done.push(piece.done);
			expect(piece.isLast).toBe(piece.done === whole.length);
		}
		expect(read === text).toBe(true);
		expect(done.length).toBeGreaterThan(1);
	});

	test("can be called off between two", async () => {
		const control = new AbortController();
		const reading = async () => {
			for await (const _ of pieces(new Blob(["a".repeat(3_000_000)]), "utf-8", control.signal)) {
				control.abort();
			}
		};
		await expect(reading()).rejects.toThrow(/abort/i);
	});

	test("of an empty file is one, and empty", async () => {
		const found = [];
		for await (const piece of pieces(new Blob([]), "utf-8")) found.push(piece);
		expect(found).toEqual([{ text: "", done: 0, isLast: true }]);
	});
});
