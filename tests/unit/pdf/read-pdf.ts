/** A strict reader of the PDFs that the tests make: whatever is not where the table says is a fault. */
import { inflateSync } from "node:zlib";

export interface PdfObject {
	readonly number: number;
	/** As it stands in the file. */
	readonly dictionary: string;
	/** Unpacked; null for an object that is no stream. */
	readonly stream: Buffer | null;
}

export interface ReadPdf {
	readonly objects: readonly PdfObject[];
	readonly trailer: string;
	/** The object that a dictionary names under a key. */
	follow(dictionary: string, key: string): PdfObject;
	/** Objects with this in their dictionary. */
	having(words: string): readonly PdfObject[];
}

/** @throws Error where the file is not sound. */
export function readPdf(bytes: Uint8Array): ReadPdf {
	const text = Buffer.from(bytes).toString("latin1");
	if (!text.startsWith("%PDF-1.7\n")) throw new Error("no header");
	const [, start] = /startxref\n(\d+)\n%%EOF\n$/.exec(text) ?? [];
	const table = text.slice(Number(start));
	const [head = "", count] = /^xref\n0 (\d+)\n/.exec(table) ?? [];
	const lines = Array.from({ length: Number(count) }, (_, index) =>
		table.slice(head.length + 20 * index, head.length + 20 * (index + 1)),
	);
	if (lines[0] !== "0000000000 65535 f \n") throw new Error(`no free object: ${lines[0]}`);
	const objects = lines.slice(1).map((line, index) => {
		const [, offset] = /^(\d{10}) 00000 n \n$/.exec(line) ?? [];
		return objectAt(text, Number(offset), index + 1);
	});
	const [, trailer = ""] = /trailer\n(<<.*>>)\nstartxref/s.exec(table) ?? [];
	if (!trailer.includes(`/Size ${lines.length}`)) throw new Error(`another size: ${trailer}`);
	for (const { dictionary } of [...objects, { dictionary: trailer }]) {
		for (const [, named] of dictionary.matchAll(/(\d+) 0 R/g)) {
			if (!objects[Number(named) - 1]) throw new Error(`no object ${named}: ${dictionary}`);
		}
	}
	return {
		objects,
		trailer,
		follow(dictionary, key) {
			const [, named] = new RegExp(`/${key} (?:\\[)?(\\d+) 0 R`).exec(dictionary) ?? [];
			const found = objects[Number(named) - 1];
			if (!found) throw new Error(`no ${key} in ${dictionary}`);
			return found;
		},
		having: (words) => objects.filter(({ dictionary }) => dictionary.includes(words)),
	};
}

function objectAt(text: string, offset: number, number: number): PdfObject {
	const begin = `${number} 0 obj\n`;
	if (!text.startsWith(begin, offset)) throw new Error(`object ${number} is not at ${offset}`);
	const at = offset + begin.length;
	const end = text.indexOf("\n", at);
	const dictionary = text.slice(at, end);
	if (!text.startsWith("stream\n", end + 1)) {
		if (!text.startsWith("endobj\n", end + 1)) throw new Error(`object ${number} has no end`);
		return { number, dictionary, stream: null };
	}
	const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
	const from = end + 1 + "stream\n".length;
	if (!text.startsWith("\nendstream\nendobj\n", from + length)) {
		throw new Error(`object ${number} is not ${length} bytes long`);
	}
	const data = Buffer.from(text.slice(from, from + length), "latin1");
	const isPacked = dictionary.includes("/FlateDecode");
	return { number, dictionary, stream: isPacked ? inflateSync(data) : data };
}

/** A text in hexadecimal UTF-16. */
export function fromUtf16(hex: string): string {
	return Buffer.from(hex, "hex").swap16().toString("utf16le");
}

/** What a key of a dictionary says. */
export function textOf(dictionary: string, key: string): string {
	const [, hex = ""] = new RegExp(`/${key} <FEFF([0-9A-F]*)>`).exec(dictionary) ?? [];
	return fromUtf16(hex);
}

/** The text of each code of a font. */
export function unicodeOf(pdf: ReadPdf, font: PdfObject): ReadonlyMap<number, string> {
	const map = pdf.follow(font.dictionary, "ToUnicode").stream?.toString("latin1") ?? "";
	return new Map(
		[...map.matchAll(/^<(\w{4})> <(\w*)>$/gm)].map(([, code = "", hex = ""]) => [
			Number.parseInt(code, 16),
			fromUtf16(hex),
		]),
	);
}

/** The codes that a stream shows, by the name of their font, in the order in which they stand there. */
export function shownIn(stream: Buffer): readonly (readonly [font: string, codes: number[]])[] {
	const blocks = stream.toString("latin1").matchAll(/BT\n\/(F\d+) [\d.]+ Tf\n.*\n\[(.*)\] TJ\nET/g);
	return [...blocks].map(([, font = "", shown = ""]) => [
		font,
		[...shown.matchAll(/<([0-9a-f]*)>/g)].flatMap(([, hex = ""]) =>
			(hex.match(/..../g) ?? []).map((code) => Number.parseInt(code, 16)),
		),
	]);
}

/** The texts that are shown, each as its letters stand from left to right. */
export function seenTexts(pdf: ReadPdf): string[] {
	const fonts = new Map<string, ReadonlyMap<number, string>>();
	for (const font of pdf.having("/Subtype /Type0")) {
		fonts.set(`F${font.number}`, unicodeOf(pdf, font));
	}
	return pdf.objects.flatMap(({ stream, dictionary }) =>
		!stream || dictionary.includes("/Length1")
			? []
			: shownIn(stream).map(([font, codes]) =>
					codes.map((code) => fonts.get(font)?.get(code) ?? "MISSING").join(""),
				),
	);
}
