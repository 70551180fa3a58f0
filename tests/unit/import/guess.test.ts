/** Which column is what: by tags, by names in many languages, by values. */
import { describe, expect, test } from "vitest";
import { guessRoles } from "../../../src/import/guess";
import type { Role } from "../../../src/model/imported";

const ROW = ["2019-08-21", "35.44", "36.65"];

/** What each column of a file is guessed to be; "-" for none. */
function guessed(
	fields: readonly string[],
	rows: readonly (readonly string[])[],
	tags?: readonly string[],
): readonly string[] {
	const roles = guessRoles({ fields, sample: rows, ...(tags ? { tags } : {}) });
	return fields.map((_, index) => {
		const [role = "-"] = Object.entries(roles).find(([, at]) => at === index) ?? [];
		return role;
	});
}

describe("by names", () => {
	test.each([
		["date,latitude,longitude"],
		["Date,Lat,Lng"],
		["EventDate,Y,X"],
		["Incident date,GPS latitude,GPS longitude"],
		["дата,широта,долгота"],
		["التاريخ,خط العرض,خط الطول"],
		["Tarih,Enlem,Boylam"],
		["Fecha,Latitud,Longitud"],
		["Datum,Breitengrad,Längengrad"],
		["date_debut,lat_dd,lon_dd"],
	])("%s", (header) => {
		expect(guessed(header.split(","), [ROW])).toEqual(["date", "latitude", "longitude"]);
	});

	test("each column plays one part, each part once, the likeliest first", () => {
		const header = [
			...["updated_at", "date", "end_date", "lat", "lon", "type", "sub_type", "town"],
			...["actor1", "actor2", "notes", "source", "source_url", "latitude_precision"],
		];
		const row = [
			...["2020-01-01", "2019-08-21", "2019-08-22", "35.44", "36.65", "clash", "x", "Khan"],
			...["a", "b", "c", "d", "https://d.example/1", "1"],
		];
		expect(guessed(header, [row])).toEqual([
			...["-", "date", "dateEnd", "latitude", "longitude", "kind", "-", "place"],
			...["who", "otherWho", "text", "source", "link", "-"],
		]);
	});

	test("a name alone is not enough where the values are something else", () => {
		expect(guessed(["date", "lat", "lon", "event_date"], [["soon", "x", "y", "2019"]])).toEqual([
			...["-", "-", "-", "date"],
		]);
		expect(guessed(["date", "source date"], [["", "2019-08-21"]])[0]).toBe("date");
	});

	test("columns without any value are believed by their names", () => {
		expect(guessed(["date", "lat", "lon"], [["", "", ""]])).toEqual([
			...["date", "latitude", "longitude"],
		]);
	});

	test("half a position is none", () => {
		expect(guessed(["lat", "note"], [["35.4", "x"]])).toEqual(["-", "text"]);
	});

	test("metres and numbers in each other's place are positions that are told of", () => {
		expect(guessed(["lat", "lon"], [["3935000", "312345"]])).toEqual(["latitude", "longitude"]);
		expect(guessed(["lat", "lon"], [["120.5", "14.2"]])).toEqual(["latitude", "longitude"]);
	});

	test("a column called a date is no place, whatever numbers stand in it", () => {
		const rows = [["2019 Q3", "Hish", "2"]];
		expect(guessed(["date", "town", "killed"], rows)).toEqual(["date", "place", "-"]);
	});

	test.each(["__proto__", "constructor", "toString"])("%s is no part", (name) => {
		expect(guessed([name, "date"], [["a", "2019-08-21"]])).toEqual(["-", "date"]);
	});
});

describe("by HXL tags", () => {
	test("whatever the columns are called", () => {
		const tags = [
			"#date +occurred",
			"#geo+lat",
			"#geo+lon",
			"#event+type",
			"#loc+name",
			"#meta+source",
		];
		const row = ["2019-08-21", "35.44", "36.65", "clash", "Khan", "a paper"];
		expect(guessed(["a", "b", "c", "d", "e", "f"], [row], tags)).toEqual([
			...["date", "latitude", "longitude", "kind", "place", "source"],
		]);
		expect(guessed(tags, [row])).toEqual([
			...["date", "latitude", "longitude", "kind", "place", "source"],
		]);
	});
});

describe("by values", () => {
	const rows = Array.from({ length: 20 }, (_, index) => [
		...[`${index}`, `${index + 1} August 2019`, `35.4${index}`, `36.6${index}`],
		...[index % 2 === 0 ? "shelling" : "clash", `https://a.example/${index}`],
	]);

	test("dates, degrees side by side, a few kinds, links", () => {
		expect(guessed(["a", "b", "c", "d", "e", "f"], rows)).toEqual([
			...["-", "date", "latitude", "longitude", "kind", "link"],
		]);
	});

	test("both degrees in one column", () => {
		const both = rows.map(([id = "", , north, east]) => [id, `${north}, ${east}`]);
		expect(guessed(["a", "b"], both)).toEqual(["-", "position"]);
	});

	test("numbers alone are no dates", () => {
		expect(guessed(["a", "b"], [["2019", "43698"]])).toEqual(["-", "-"]);
	});
});

test("features have their position in the geometry", () => {
	const parts: readonly Role[] = ["date", "kind"];
	const columns = { fields: ["date", "lat", "lon", "kind"], sample: [[...ROW, "x"]] };
	expect(guessRoles(columns, parts)).toEqual({ date: 0, kind: 3 });
});
