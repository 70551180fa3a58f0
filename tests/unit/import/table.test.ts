/** Files of rows: what is planned at a look, what is read, and what is told. */
import { describe, expect, test } from "vitest";
import { inspectFiles } from "../../../src/import/inspect";
import { readTable } from "../../../src/import/table";
import { type Chosen, LIMITS, SAMPLE_ROWS } from "../../../src/import/types";
import { eventsOf, fileOf, inspected, read, refusal, told, valuesOf } from "./read";

const PLAIN = "date,lat,lon,what\n2019-08-21,35.4,36.6,shelling\n2019-08-20,35.5,36.7,air strike\n";

describe("a look at a file", () => {
	test("plans how to read it and asks about the columns", async () => {
		const { plan, fields, sample, looked, isWhole, questions } = await inspected(PLAIN);
		expect(plan).toEqual({
			...{ format: "csv", encoding: "utf-8", delimiter: ",", decimal: "." },
			roles: { date: 0, latitude: 1, longitude: 2, kind: 3 },
			...{ dateOrder: null, serialDates: false, swapped: false, profile: null, hxl: false },
		});
		expect([fields, sample.length, looked, isWhole, questions]).toEqual([
			...[["date", "lat", "lon", "what"], 2, 2, true, ["mapping"]],
		]);
	});

	test.each([
		["date;lat;lon\n21.08.2019;35,44;36,65\n", ";", ","],
		["date\tlat\tlon\n2019-08-21\t35.4\t36.6\n", "\t", "."],
		["date|lat|lon|note\n2019-08-21|35.4|36.6|a, b, c\n", "|", "."],
		['sep=;\r\ndate;lat;lon\r\n"21.08.2019";"35,44";"36,65"\r\n', ";", ","],
		['date,lat,lon\n21.08.2019,"35,44","36,65"\n', ",", ","],
	])("%j: delimiter and decimal sign", async (text, delimiter, decimal) => {
		const { plan } = await inspected(text);
		expect([plan.delimiter, plan.decimal]).toEqual([delimiter, decimal]);
		const [event] = eventsOf(await fileOf(text));
		expect(event).toMatch(/^row 2 \| 2019-08-21 \| 35.4.* 36.6/);
	});

	test("asks for the order of dates only where it matters", async () => {
		const file = (...dates: string[]) =>
			`date,lat,lon\n${dates.map((date) => `${date},1,2`).join("\n")}\n`;
		const asked = async (...dates: string[]) => {
			const { plan, questions } = await inspected(file(...dates));
			return [plan.dateOrder, questions.includes("date-order")];
		};
		expect(await asked("03/04/2019", "05/04/2019")).toEqual(["dmy", true]);
		expect(await asked("03/04/2019", "21/04/2019")).toEqual(["dmy", false]);
		expect(await asked("03/04/2019", "04/21/2019")).toEqual(["mdy", false]);
		expect(await asked("2019-04-03", "21 April 2019")).toEqual([null, false]);
	});

	test("says of every column what its values are as dates", async () => {
		const { dates } = await inspected(
			"id,lat,lon,when,short,number,end,none\n1,35.4,36.6,2019-08-21,19-08-21,43698,03/04/2019,\n" +
				"2,35.4,36.6,2019-08-22,19-08-22,43699,05/05/2019,\n",
		);
		const nothing = { orders: [], serial: false, example: "" };
		expect(dates).toEqual([
			...[nothing, nothing, nothing, nothing],
			{ orders: ["dmy", "ymd"], serial: false, example: "19-08-21" },
			{ orders: [], serial: true, example: "" },
			{ orders: ["dmy", "mdy"], serial: false, example: "03/04/2019" },
			null,
		]);
	});

	test("takes what a person says of letters and columns: names, sample and guesses are others", async () => {
		const cyrillic = [0xe4, 0xe0, 0xf2, 0xe0];
		const rest = new TextEncoder().encode(",lat,lon,n|x\n2019-08-21,35.4,36.6,1|y\n");
		const brought = [{ name: "a.csv", bytes: new Blob([Uint8Array.from([...cyrillic, ...rest])]) }];
		const look = async (chosen: Chosen) => {
			const found = await inspectFiles(brought, { chosen });
			if (found.kind !== "events") throw new Error(JSON.stringify(found));
			return [found.fields, found.sample[0], found.plan.roles];
		};
		const row = ["2019-08-21", "35.4", "36.6", "1|y"];
		expect(await look({ encoding: "windows-1251" })).toEqual([
			["дата", "lat", "lon", "n|x"],
			row,
			{ date: 0, latitude: 1, longitude: 2 },
		]);
		expect((await look({ encoding: "windows-1252" }))[0]).toEqual(["äàòà", "lat", "lon", "n|x"]);
		expect((await look({ encoding: "windows-1252", delimiter: "|" })).slice(0, 2)).toEqual([
			["äàòà,lat,lon,n", "x"],
			["2019-08-21,35.4,36.6,1", "y"],
		]);
		expect(await inspectFiles(brought, { chosen: { encoding: "utf-16le" } })).toMatchObject({
			kind: "refused",
			problem: { code: "no-rows" },
		});
	});

	test("asks whether latitudes and longitudes are swapped where latitudes are none", async () => {
		const text = "date,lat,lon\n2019-08-21,120.5,14.6\n2019-08-22,121.5,15.6\n";
		const { plan, questions } = await inspected(text);
		expect([plan.swapped, questions]).toEqual([true, ["mapping", "swapped"]]);
		expect(eventsOf(await fileOf(text))[0]).toContain("14.600 120.500");
		expect(told((await read(text, { swapped: false })).problems)).toEqual([
			"row - | nothing-read |  | ",
			"row 2 | bad-latitude | lat | 120.5",
			"row 3 | bad-latitude | lat | 121.5",
		]);
	});

	test("also where both are in one field", async () => {
		const text = 'date,position\n2019-08-21,"120.5, 14.6"\n2019-08-22,"36.6, 35.4"\n';
		const { plan, questions } = await inspected(text);
		expect([plan.swapped, questions]).toEqual([true, ["mapping", "swapped"]]);
		expect(eventsOf(await fileOf(text))[0]).toContain("14.600 120.500");
	});

	test("shows no more rows than a sample and says how many it saw", async () => {
		const rows = Array.from({ length: 500 }, () => "2019-08-21,1,2").join("\n");
		const { sample, looked, isWhole } = await inspected(`date,lat,lon\n${rows}\n`);
		expect([sample.length, looked, isWhole]).toEqual([SAMPLE_ROWS, 500, true]);
		const long = await inspected(`date,lat,lon\n${`${rows}\n`.repeat(60)}`);
		expect(long.isWhole).toBe(false);
		expect(long.looked).toBeGreaterThan(500);
	});

	test.each([
		["", "empty"],
		["\uFEFF", "empty"],
		[" \r\n\n", "empty"],
		["date,lat,lon\n", "no-rows"],
		["date,lat,lon", "no-rows"],
		["2019-08-21,35.4,36.6\n2019-08-22,35.4,36.6\n", "no-header"],
		[Uint8Array.from({ length: 999 }, (_, index) => (index * 7) % 256), "not-text"],
		['date,"lat,lon\n2019-08-21,1,2\n', "broken-quotes"],
	])("refuses what is no table: %j", async (content, code) => {
		expect(await refusal(content)).toBe(code);
	});

	test("refuses more columns than anybody can map", async () => {
		expect(await refusal(`${"c,".repeat(100_000)}c\n${"1,".repeat(100_000)}1\n`)).toBe(
			"too-many-fields",
		);
	});

	test("a row of HXL tags names the parts and is no row", async () => {
		const text =
			"Fecha,Y,X,Qué\n#date+occurred,#geo+lat,#geo+lon,#event+type\n2019-08-21,35.4,36.6,a\n";
		const { plan } = await inspected(text);
		expect(plan.hxl).toBe(true);
		expect(plan.roles).toEqual({ date: 0, latitude: 1, longitude: 2, kind: 3 });
		const file = await fileOf(text);
		expect([file.rows, eventsOf(file)]).toEqual([1, ["row 3 | 2019-08-21 | 35.400 36.600 | a | "]]);
	});
});

describe("reading", () => {
	test("events in order of their day, numbered as a spreadsheet does", async () => {
		const text =
			'date,lat,lon,note\n\n2019-08-21,35.4,36.6,"two\nlines"\n,,,\n2019-08-20,35.5,36.7,x';
		const file = await fileOf(text);
		expect(eventsOf(file)).toEqual([
			"row 5 | 2019-08-20 | 35.500 36.700 |  | ",
			"row 3 | 2019-08-21 | 35.400 36.600 |  | ",
		]);
		expect([file.rows, file.leftOut, file.fields]).toEqual([2, 0, ["date", "lat", "lon", "note"]]);
		expect(await valuesOf(file)).toEqual([
			["2019-08-20", "35.5", "36.7", "x"],
			["2019-08-21", "35.4", "36.6", "two\nlines"],
		]);
	});

	test("each thing wrong is told with its row, field and value", async () => {
		const rows = [
			...["2019-02-30,35.4,36.6", "soon,35.4,36.6", ",35.4,36.6", "2019-08-21,,36.6"],
			...["2019-08-21,north,36.6", "2019-08-21,35.4,190", "2019-08-21,3935000.2,312345.6"],
			...["soon,35.4,east", "2019-08-21,35.4,36.6,more", "2019-08-21,35.4,36.6,,"],
			...['2019-08-21,"35.4,36.6', "2019-08-21,35.4,36.6"],
		];
		const { file, problems } = await read(`date,lat,lon\n${rows.join("\n")}\n`);
		expect(told(problems)).toEqual([
			"row 2 | impossible-date | date | 2019-02-30",
			"row 3 | bad-date | date | soon",
			"row 4 | no-date | date | ",
			"row 5 | no-position | lat | ",
			"row 6 | bad-latitude | lat | north",
			"row 7 | bad-longitude | lon | 190",
			"row 8 | projected | lat | 3935000.2",
			"row 9 | bad-date | date | soon",
			"row 9 | bad-longitude | lon | east",
			"row 10 | too-many-fields |  | more",
			'row 12 | broken-quotes |  | 2019-08-21,"35.4,36.6',
		]);
		expect([file?.rows, file?.leftOut, file?.events.length]).toEqual([12, 9, 3]);
	});

	test("a row with too few fields is read, and told of", async () => {
		const { file, problems } = await read(`${PLAIN}2019-08-22,35.4,36.6\n`);
		expect([file?.leftOut, told(problems)]).toEqual([0, ["row 4 | too-few-fields |  | "]]);
	});

	test("letters that were lost are told of", async () => {
		const bytes = new TextEncoder().encode(`${PLAIN}2019-08-22,35.4,36.6,caf?\n`);
		bytes[bytes.length - 2] = 0xe9;
		const { problems } = await read(bytes, { encoding: "utf-8" });
		expect(told(problems)).toEqual(["row 4 | bad-letters |  | "]);
		expect((await fileOf(bytes)).kinds).toContain("café");
	});

	test("a first and a last day; an end before its start is refused", async () => {
		const text =
			"start_date,end_date,lat,lon\n2019-08-21,2019-09,1,2\n2019-08,,1,2\n2019-08-21,2019-08-20,1,2\n";
		const { file, problems } = await read(text);
		expect(file && eventsOf(file).map((event) => event.split(" | ")[1])).toEqual([
			...["2019-08-01/2019-08-31", "2019-08-21/2019-09-30"],
		]);
		expect(file?.events.longest).toBe(40);
		expect(told(problems)).toEqual([
			"row 4 | ends-before-start | end_date | 2019-08-21 – 2019-08-20",
		]);
	});

	test("without a column of dates everything is there on every day", async () => {
		const file = await fileOf("name,lat,lon\nx,1,2\n");
		expect([eventsOf(file), file.days]).toEqual([["row 2 | undated | 1.000 2.000 |  | "], null]);
	});

	test("both numbers in one field, and a spreadsheet's numbers of days", async () => {
		const file = await fileOf('Date,Coordinates\n43698,"35.4, 36.6"\n');
		expect(eventsOf(file)).toEqual(["row 2 | 2019-08-21 | 35.400 36.600 |  | "]);
	});

	test("rows whose numbers are in each other's place are told of", async () => {
		const rows = Array.from({ length: 60 }, (_, index) => `2019-08-21,48.${index + 10},37.5`);
		rows[30] = "2019-08-21,37.5,48.3";
		const { file, problems } = await read(`date,lat,lon\n${rows.join("\n")}`);
		expect([file?.leftOut, told(problems)]).toEqual([0, ["row 32 | looks-swapped |  | "]]);
	});

	test.each([["utf-16le", "\uFEFFdate;lat;lon;ما حدث\n2019-08-21;35,4;36,6;قصف\n"]] as const)(
		"%s",
		async (encoding, text) => {
			const units = Uint16Array.from([...text].map((letter) => letter.charCodeAt(0)));
			const bytes = new Uint8Array(units.buffer);
			const { plan } = await inspected(bytes);
			expect(plan.encoding).toBe(encoding);
			expect(await valuesOf(await fileOf(bytes))).toEqual([["2019-08-21", "35,4", "36,6", "قصف"]]);
		},
	);
});

describe("limits", () => {
	const limits = { ...LIMITS, rows: 3, bytes: 200 };
	test("too many rows, too large a file", async () => {
		const { plan } = await inspected(PLAIN);
		const code = async (text: string) => {
			const { file, problems } = await readTable(new Blob([text]), "a.csv", plan, { limits });
			return file ? file.rows : problems.listed[0]?.code;
		};
		expect(await code(`${PLAIN}2019-08-21,1,2,x\n`)).toBe(3);
		expect(await code(`${PLAIN}2019-08-21,1,2,x\n2019-08-21,1,2,x\n`)).toBe("too-many-rows");
		expect(await code(`${PLAIN}${" ".repeat(200)}`)).toBe("too-large");
	});

	test("a preview reads no further than it is told", async () => {
		const text = `${PLAIN}soon,1,2,x\n2019-08-21,1,2,x\n`;
		const { plan } = await inspected(text);
		const { file } = await readTable(new Blob([text]), "a.csv", plan, { most: 3 });
		expect([file?.rows, file?.leftOut]).toEqual([3, 1]);
	});

	test("progress is told and reading is called off", async () => {
		const text = `date,lat,lon,what\n${"2019-08-21,35.4,36.6,x\n".repeat(120_000)}`;
		const { plan } = await inspected(text);
		const seen: number[] = [];
		const control = new AbortController();
		const whole = await readTable(new Blob([text]), "a.csv", plan, {
			onProgress: ({ done, total }) => seen.push(done / total),
		});
		expect(whole.file?.rows).toBe(120_000);
		expect(seen.length).toBeGreaterThan(2);
		expect(seen.at(-1)).toBe(1);
		const stopped = readTable(new Blob([text]), "a.csv", plan, {
			signal: control.signal,
			onProgress: () => control.abort(),
		});
		await expect(stopped).rejects.toThrow(/abort/i);
	});

	test("a file that is gone is a problem and no throw", async () => {
		const { plan } = await inspected(PLAIN);
		const gone = new Blob([PLAIN]);
		gone.slice = () => {
			throw new Error("the file could not be read");
		};
		const { file, problems } = await readTable(gone, "a.csv", plan);
		expect([file, problems.listed[0]?.code, problems.listed[0]?.detail]).toEqual([
			...[null, "unreadable", "the file could not be read"],
		]);
	});
});
