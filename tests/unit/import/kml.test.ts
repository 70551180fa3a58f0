/** KML: placemarks with their texts as written, their times and geometries; what only shows them is counted. */
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ImportFault } from "../../../src/import/fault";
import { formatDay, OPEN_END, OPEN_START } from "../../../src/model/day";
import { parseKml as parse, readText, valuesOf } from "./features";

const document = (body: string, more = "") =>
	`<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2" ${more}><Document>${body}</Document></kml>`;
const placemark = (
	body: string,
	geometry = "<Point><coordinates>36.5,35.25,0</coordinates></Point>",
) => `<Placemark>${body}${geometry}</Placemark>`;
const read = (body: string, more = "") => readText(document(body, more), "a.kml");

const geometryOf = (body: string) => parse(document(placemark("", body)))[0]?.geometry;

test("texts are as they were written, also where they are HTML", async () => {
	const html = '<script>alert(1)</script> <b>bold</b> &amp;\n "x"';
	const escaped = html.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
	const { file } = await read(
		placemark(`<name> Hama </name><description><![CDATA[${html}]]></description>`) +
			placemark(`<name>b</name><description>${escaped}</description>`),
	);
	expect(await valuesOf(file)).toEqual([
		{ name: " Hama ", description: html },
		{ name: "b", description: html },
	]);
});

test("data of all three ways to write them, the folders, and what is called the same", async () => {
	const { file } = await read(
		`<Folder><name>Fronts</name><Folder><name>North</name>${placemark(
			`<name>a</name><ExtendedData><Data name="what"><displayName>x</displayName><value>Clash</value></Data>
			<Data name="name"><value>other</value></Data>
			<SchemaData schemaUrl="#s"><SimpleData name="count">7</SimpleData></SchemaData>
			<own:note xmlns:own="http://own.example">hand</own:note></ExtendedData>`,
		)}</Folder></Folder>${placemark("<name>b</name>")}`,
	);
	expect(await valuesOf(file)).toEqual([
		{
			name: "a",
			folder: "Fronts / North",
			what: "Clash",
			name_: "other",
			count: "7",
			note: "hand",
		},
		{ name: "b" },
	]);
});

describe("times", () => {
	const spanOf = async (time: string) => {
		const { file, problems } = await read(placemark(time));
		if (!file) return problems;
		const { first, last } = file.events;
		return [first[0], last[0]].map((day = 0) =>
			day === OPEN_START || day === OPEN_END ? ".." : formatDay(day as never),
		);
	};
	const span = (begin: string, end: string) =>
		`<TimeSpan>${begin && `<begin>${begin}</begin>`}${end && `<end>${end}</end>`}</TimeSpan>`;
	test.each([
		["<TimeStamp><when>2019-08-21</when></TimeStamp>", ["2019-08-21", "2019-08-21"]],
		["<TimeStamp><when>2019-08-21T23:30:00-05:00</when></TimeStamp>", ["2019-08-21", "2019-08-21"]],
		["<TimeStamp><when>2019-08</when></TimeStamp>", ["2019-08-01", "2019-08-31"]],
		["<TimeStamp><when>2019</when></TimeStamp>", ["2019-01-01", "2019-12-31"]],
		[span("2019-08-21", "2019-09"), ["2019-08-21", "2019-09-30"]],
		[span("2019-08-21T10:00:00Z", ""), ["2019-08-21", ".."]],
		[span("", "2019-08-21"), ["2019-08-21", "2019-08-21"]],
		[span("", ""), ["..", ".."]],
		["", ["..", ".."]],
		[
			span("2019-08-21", "2019-08-01"),
			["dropped feature 0 ends-before-start end 2019-08-21 – 2019-08-01", "fatal nothing-read"],
		],
	])("%s", async (time, expected) => {
		const found = await spanOf(time);
		expect([...found].toSorted()).toEqual([...expected].toSorted());
	});

	test("a track has the times of its positions", async () => {
		const track = `<gx:Track><when>2019-08-21T10:00:00Z</when><when>2019-08-22T10:00:00Z</when>
			<gx:coord>36 35 0</gx:coord><gx:coord>37 36 0</gx:coord></gx:Track>`;
		const { file } = await read(
			placemark("", track),
			'xmlns:gx="http://www.google.com/kml/ext/2.2"',
		);
		expect(file?.shapes[0]?.geometry).toEqual({
			type: "LineString",
			coordinates: [
				[36, 35],
				[37, 36],
			],
		});
		expect(file?.shapes.map(({ first, last }) => [formatDay(first), formatDay(last)])).toEqual([
			["2019-08-21", "2019-08-22"],
		]);
	});
});

describe("geometries", () => {
	const ring = (text: string) => `<LinearRing><coordinates>${text}</coordinates></LinearRing>`;
	test("lines, areas with holes, and several of them", () => {
		expect(
			geometryOf("<LineString><coordinates>\n 36,35,0 37,36,0\t38,37 </coordinates></LineString>"),
		).toEqual({
			type: "LineString",
			coordinates: [
				[36, 35, 0],
				[37, 36, 0],
				[38, 37],
			],
		});
		const area = `<Polygon><innerBoundaryIs>${ring("1,1 2,1 2,2 1,1")}</innerBoundaryIs><outerBoundaryIs>${ring("0,0 9,0 9,9 0,0")}</outerBoundaryIs></Polygon>`;
		const expected = {
			type: "Polygon",
			coordinates: [
				[
					[0, 0],
					[9, 0],
					[9, 9],
					[0, 0],
				],
				[
					[1, 1],
					[2, 1],
					[2, 2],
					[1, 1],
				],
			],
		};
		expect(geometryOf(area)).toEqual(expected);
		expect(
			geometryOf(`<MultiGeometry>${area}<MultiGeometry>${area}</MultiGeometry></MultiGeometry>`),
		).toEqual({
			type: "GeometryCollection",
			geometries: [expected, expected],
		});
	});

	test("spaces after commas, and rings that are left open", () => {
		expect(geometryOf("<Point><coordinates>36.5, 35.25, 0</coordinates></Point>")).toEqual({
			type: "Point",
			coordinates: [36.5, 35.25, 0],
		});
		const open = `<Polygon><outerBoundaryIs>${ring("0,0 9,0 9,9")}</outerBoundaryIs></Polygon>`;
		expect(geometryOf(open)).toEqual({
			type: "Polygon",
			coordinates: [
				[
					[0, 0],
					[9, 0],
					[9, 9],
					[0, 0],
				],
			],
		});
	});

	test.each([
		["no-position", ""],
		["no-position", "<Point><coordinates> </coordinates></Point>"],
		["no-position", "<Model><Location/></Model>"],
		["bad-position NaN, 35", "<Point><coordinates>36.5°,35</coordinates></Point>"],
		["bad-position", "<LineString><coordinates>36,35 37 38,36</coordinates></LineString>"],
		["bad-position Infinity, 35", "<Point><coordinates>1e999,35</coordinates></Point>"],
		[
			"bad-geometry short-ring",
			`<Polygon><outerBoundaryIs>${ring("0,0 9,0")}</outerBoundaryIs></Polygon>`,
		],
		["bad-geometry short", "<LineString><coordinates>36,35</coordinates></LineString>"],
	])("%s is reported", async (expected, geometry) => {
		const { file, problems } = await read(placemark("", geometry) + placemark("<name>good</name>"));
		expect(problems).toEqual([`dropped feature 0 ${expected}`]);
		expect(file).toMatchObject({ rows: 2, leftOut: 1 });
	});
});

test("styles and links are left out and told once each", async () => {
	const style =
		"<Style><IconStyle><Icon><href>http://evil.example/i.png</href></Icon></IconStyle></Style>";
	const { file, problems } = await read(
		`${style}<StyleMap id="m"/><NetworkLink><Link><href>http://evil.example/a.kml</href></Link></NetworkLink>
		<GroundOverlay><Icon><href>files/a.png</href></Icon></GroundOverlay>${placemark(`<name>a</name><styleUrl>#m</styleUrl>${style}`)}`,
	);
	expect(problems).toEqual(["told style-left-out 3", "told link-left-out 4"]);
	expect(file?.rows).toBe(1);
	expect(await valuesOf(file)).toEqual([{ name: "a" }]);
});

test("prefixes are the writer's own business, known or not", async () => {
	const text = `<k:kml xmlns:k="http://www.opengis.net/kml/2.2"><k:Placemark><k:name>a</k:name><k:Point><k:coordinates>36,35</k:coordinates></k:Point></k:Placemark></k:kml>`;
	expect(await valuesOf((await readText(text, "a.kml")).file)).toEqual([{ name: "a" }]);
	const track = "<gx:Track><when>2019</when><gx:coord>36 35 0</gx:coord></gx:Track>";
	expect((await read(placemark("", track))).file?.events.length).toBe(1);
});

test("it is the same wherever the pieces of the text part", () => {
	const text = document(
		`<Folder><name>ف &amp; x</name>${placemark("<name>a]]&gt;</name><description><![CDATA[<b>]]></description>")}</Folder>${placemark("<name>b</name>")}`,
	);
	const whole = parse(text);
	for (let piece = 1; piece < 40; piece++) expect(parse(text, piece)).toEqual(whole);
});

test("letters that are no UTF-8 are read as the file says", async () => {
	const text = document(placemark("<name>Хама</name>")).replace("UTF-8", "windows-1251");
	const old = Uint8Array.from(text, (letter) => {
		const code = letter.charCodeAt(0);
		return code >= 0x410 ? code - 0x410 + 0xc0 : code;
	});
	expect(await valuesOf((await readText(new Blob([old]), "a.kml")).file)).toEqual([
		{ name: "Хама" },
	]);
	const unknown = text.replace("windows-1251", "klingon");
	expect((await readText(unknown, "a.kml")).problems).toEqual(["fatal unreadable klingon"]);
});

test("a KMZ is read, and what leads out of it is told", async () => {
	const zip = zipSync({
		"../evil.kml": strToU8("<kml/>"),
		"doc.kml": strToU8(document(placemark("<name>a</name>"))),
	});
	const { file, problems } = await readText(new Blob([zip]), "map.kmz");
	expect(file).toMatchObject({ name: "map.kmz", format: "kml", rows: 1 });
	expect(problems).toEqual(["told entry-left-out ../evil.kml"]);
});

describe("files that are none, or do harm", () => {
	const laughs = Array.from(
		{ length: 9 },
		(_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
	).join("");
	test.each([
		[
			"fatal line 1 has-entities",
			`<!DOCTYPE kml [<!ENTITY l0 "lol">${laughs}]><kml><Placemark><name>&l9;</name></Placemark></kml>`,
		],
		[
			"fatal line 1 has-entities",
			'<?xml version="1.0"?><!DOCTYPE kml SYSTEM "http://evil.example/x.dtd"><kml/>',
		],
		["fatal no-features", document("")],
		["fatal not-kml gpx", "<gpx/>"],
		["fatal line 1 too-deep 64", `<kml>${"<Folder>".repeat(100_000)}`],
		["fatal line 2 not-kml", "<kml>\n<Document></kml>"],
		["fatal line 1 not-kml", document(placemark("<name>&nbsp;</name>"))],
		["fatal line 1 not-kml", document(placemark("<name>&constructor;</name>"))],
		["fatal line 1 not-kml", document(placemark("<name>a</name>")).slice(0, -10)],
		["fatal line 1 not-kml", `${document(placemark(""))}<kml/>`],
	])("%s", async (expected, text) => {
		const { file, problems } = await readText(text, "a.kml");
		expect(file).toBeNull();
		expect(problems.length).toBe(1);
		expect(problems[0]?.startsWith(expected), problems[0]).toBe(true);
	});

	test("cut anywhere it is refused, and never half read in silence", () => {
		const text = document(placemark("<name>a</name>") + placemark("<name>b</name>"));
		for (let end = 1; end < text.length; end++) {
			expect(() => parse(text.slice(0, end)), String(end)).toThrow(ImportFault);
		}
	});

	test("names that objects have of their own are names like any other", async () => {
		const { file } = await read(
			placemark(
				'<ExtendedData><Data name="__proto__"><value>a</value></Data><Data name="constructor"><value>b</value></Data></ExtendedData>',
			),
		);
		expect(file?.fields).toEqual(["__proto__", "constructor"]);
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});
});
