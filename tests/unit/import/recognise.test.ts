/** What a file is, is told by its bytes; its name cannot make it something else. */
import { expect, test } from "vitest";
import { recognise, wrongZip } from "../../../src/import/recognise";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) =>
	Uint8Array.from(
		[...text].flatMap((letter) => {
			const code = letter.charCodeAt(0);
			return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
		}),
	);

/** The header of a table of dBASE with one field. */
function dbf(): Uint8Array {
	const bytes = new Uint8Array(66);
	bytes.set([3, 119, 8, 21, 1, 0, 0, 0, 65, 0, 10, 0]);
	bytes[64] = 0x0d;
	return bytes;
}

test.each([
	["png", latin("\x89PNG\r\n\x1a\n\0\0\0\rIHDR")],
	["jpeg", latin("\xff\xd8\xff\xe0\0\x10JFIF")],
	["gif", latin("GIF89a\x01\0\x01\0")],
	["pdf", latin("%PDF-1.7\n%\xe2\xe3")],
	["gzip", latin("\x1f\x8b\x08\0")],
	["xls", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0")],
	["geopackage", latin("SQLite format 3\0\x10\0")],
	["parquet", latin("PAR1\x15\x04")],
	["shapefile", latin("\0\0\x27\x0a\0\0\0\0")],
	["shapefile", dbf()],
	["shapefile", utf8('GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]')],
	["html", utf8("\uFEFF\n<!DOCTYPE html><html><body>404</body></html>")],
	["html", utf8("<HTML><head></head></HTML>")],
	["html", utf8('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"></html>')],
	["lfs-pointer", utf8("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n")],
] as const)("%s is named whatever the file is called", (what, bytes) => {
	for (const name of ["events.csv", "events.geojson", "events.kml", "events"]) {
		expect(recognise(bytes, name)).toEqual({ kind: "wrong", what });
	}
});

test.each([
	["json", '{"type":"FeatureCollection","features":[]}'],
	["json", "\uFEFF \n[1,2]"],
	["json", '\x1e{"type":"Feature"}'],
	[
		"kml",
		'<?xml version="1.0" encoding="UTF-8"?>\n<!-- a -->\n<kml xmlns="http://www.opengis.net/kml/2.2">',
	],
	["kml", '<k:kml xmlns:k="http://www.opengis.net/kml/2.2"/>'],
	["kml", '<!DOCTYPE lolz [<!ENTITY lol "lol">]><kml/>'],
	["csv", "date,latitude,longitude\n2019-08-21,35.1,36.6\n"],
	["csv", "التاريخ;الموقع\n"],
	["csv", "plain words"],
] as const)("%s is known by how it begins: %s", (kind, text) => {
	expect(recognise(utf8(text), "file")).toEqual({ kind });
});

test("text of two bytes a letter is text", () => {
	for (const little of [true, false]) {
		const text = "date,place,note\n2019-08-21,حماة,خان شيخون\n";
		expect(recognise(utf16(`\uFEFF${text}`, little), "a.csv")).toEqual({ kind: "csv" });
		expect(recognise(utf16(text, little), "a.csv")).toEqual({ kind: "csv" });
		expect(recognise(utf16('{"type":"Feature"}', little), "a.json")).toEqual({ kind: "json" });
	}
});

test("a sheet whose first cell begins like JSON is a sheet", () => {
	expect(recognise(utf8("[id],date\n1,2019\n"), "a.csv")).toEqual({ kind: "csv" });
});

test("nothing, blanks, bytes that are no text and XML of another kind are refused", () => {
	const of = (bytes: Uint8Array) => recognise(bytes, "a.csv");
	expect(of(new Uint8Array())).toMatchObject({ kind: "refused", code: "empty" });
	expect(of(utf8("\uFEFF \r\n"))).toMatchObject({ kind: "refused", code: "empty" });
	expect(of(Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 29))).toMatchObject({
		kind: "refused",
		code: "not-text",
	});
	expect(of(utf8("<gpx version='1.1'></gpx>"))).toMatchObject({ code: "not-kml", detail: "gpx" });
});

test("a zip is told by what it holds", () => {
	expect(recognise(latin("PK\x03\x04\x14\0"), "a.csv")).toEqual({ kind: "zip" });
	expect(wrongZip(["[Content_Types].xml", "xl/workbook.xml"])).toBe("xlsx");
	expect(wrongZip(["[Content_Types].xml", "word/document.xml"])).toBe("docx");
	expect(wrongZip(["roads/roads.SHP", "roads/roads.dbf"])).toBe("shapefile");
	expect(wrongZip(["doc.kml"])).toBeNull();
});
