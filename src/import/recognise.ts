/** What a file is, by its first bytes. Its name decides only where a format has no mark of its own. */
import { RECORD_SEPARATOR } from "./letters";
import type { ImportCode, WrongKind } from "./types";

export type Recognised =
	/** `json`: GeoJSON, or another JSON, which only reading it can tell. */
	| { readonly kind: "csv" | "json" | "kml" | "zip" }
	| { readonly kind: "wrong"; readonly what: WrongKind }
	| { readonly kind: "refused"; readonly code: ImportCode; readonly detail: string };

/** So much of a file is looked at. */
export const HEAD_BYTES = 65_536;

/** Bytes at the start, as Latin letters. */
const MARKS: readonly (readonly [mark: string, what: WrongKind | "zip"])[] = [
	["PK\x03\x04", "zip"],
	["PK\x05\x06", "zip"],
	["\x89PNG\r\n\x1a\n", "png"],
	["\xff\xd8\xff", "jpeg"],
	["GIF87a", "gif"],
	["GIF89a", "gif"],
	["%PDF-", "pdf"],
	["\x1f\x8b", "gzip"],
	["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "xls"],
	["SQLite format 3\0", "geopackage"],
	["PAR1", "parquet"],
	// .shp and .shx
	["\0\0\x27\x0a", "shapefile"],
];

/** Texts that are something else: web pages, pointers to a file kept elsewhere, the projection of a shapefile. */
const WRONG_TEXTS: readonly (readonly [pattern: RegExp, what: WrongKind])[] = [
	[/^<(!doctype\s+html|html|head|body)\b/i, "html"],
	[/^version https:\/\/git-lfs\.github\.com\/spec\//, "lfs-pointer"],
	[/^(GEOGCS|PROJCS|GEOGCRS|PROJCRS)\[/, "shapefile"],
];

/**
 * @param head the first HEAD_BYTES of the file, or all of it.
 * @param name as it was brought, perhaps with a path.
 */
export function recognise(head: Uint8Array, name: string): Recognised {
	if (head.length === 0) return refused("empty");
	const latin = latinOf(head.subarray(0, 16));
	const mark = MARKS.find(([start]) => latin.startsWith(start));
	if (mark?.[1] === "zip") return { kind: "zip" };
	if (mark) return wrong(mark[1] as WrongKind);
	if (isDbf(head)) return wrong("shapefile");
	const text = textOf(head);
	if (text === null) return refused("not-text");
	if (text === "") return refused("empty");
	const wrongText = WRONG_TEXTS.find(([pattern]) => pattern.test(text));
	if (wrongText) return wrong(wrongText[1]);
	if (/^[{[]/.test(text) && !/\.(csv|tsv)$/i.test(name)) return { kind: "json" };
	if (text.startsWith("<")) return xmlOf(text);
	return { kind: "csv" };
}

/** What a zip with such entries is, where it is a document or a shapefile; null where what it holds is to be looked at. */
export function wrongZip(names: readonly string[]): WrongKind | null {
	if (names.some((name) => /^xl\/workbook\.(xml|bin)$/.test(name))) return "xlsx";
	if (names.includes("word/document.xml")) return "docx";
	return names.some((name) => /\.shp$/i.test(name)) ? "shapefile" : null;
}

const wrong = (what: WrongKind): Recognised => ({ kind: "wrong", what });
const refused = (code: ImportCode, detail = ""): Recognised => ({ kind: "refused", code, detail });

/** XML is told by its first element, whatever stands before it. */
function xmlOf(text: string): Recognised {
	const body = text.replace(/^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->)+/, "");
	// What comes before the element goes on beyond the head, or declares types: the reader of KML says what is wrong.
	if (body === "" || body.startsWith("<!")) {
		return /<!doctype\s+html/i.test(body) ? wrong("html") : { kind: "kml" };
	}
	const root = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(body)?.[1] ?? "";
	if (root === "kml") return { kind: "kml" };
	return root.toLowerCase() === "html" ? wrong("html") : refused("not-kml", root);
}

/** A table of dBASE: a version, a date, and fields of 32 bytes each up to an end mark. */
function isDbf(head: Uint8Array): boolean {
	const [version = 0, , month = 0, day = 0] = head;
	if (![0x02, 0x03, 0x30, 0x31, 0x43, 0x63, 0x83, 0x8b, 0xcb, 0xf5, 0xfb].includes(version)) {
		return false;
	}
	const length = (head[8] ?? 0) + (head[9] ?? 0) * 256;
	const endsInMark = head[length - 1] === 0x0d || head[length - 264] === 0x0d;
	return month >= 1 && month <= 12 && day >= 1 && day <= 31 && length > 32 && endsInMark;
}

/**
 * The head as text without what may stand before it; null where it is none. In UTF-16 every second byte is 0, or 4 or 6
 * where the letters are Cyrillic or Arabic.
 */
function textOf(head: Uint8Array): string | null {
	const high = [0, 0];
	let controls = 0;
	head.forEach((byte, at) => {
		if (byte === 0 || byte === 4 || byte === 6) high[at % 2] = (high[at % 2] ?? 0) + 1;
		else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 30) controls += 1;
	});
	const [even = 0, odd = 0] = high;
	const [one, two] = head;
	const isMarked = (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff);
	const isWide = isMarked || Math.abs(even - odd) > head.length / 5;
	if (!isWide && even + odd + controls > head.length / 50) return null;
	const isBig = isMarked ? one === 0xfe : even > odd;
	const encoding = isWide ? (isBig ? "utf-16be" : "utf-16le") : "utf-8";
	const text = new TextDecoder(encoding).decode(head).trimStart();
	return text.startsWith(RECORD_SEPARATOR) ? text.slice(1).trimStart() : text;
}

function latinOf(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes);
}
