/** Files of known makers load with no question; what else a file is, its columns are guessed. */
import { describe, expect, test } from "vitest";
import { COLUMNS } from "../../../src/export/tables";
import { fieldsOf, PROFILES, profileById, profileOf, rolesOf } from "../../../src/import/profiles";
import { readTable } from "../../../src/import/table";
import { ROLES } from "../../../src/model/imported";
import { events } from "../../../src/world/events";
import { HOSTILE, hostileDataset, stateAt, textOf } from "../export-fixture";
import { idlib } from "../idlib";
import { eventsOf, fileOf, inspected, read, valuesOf } from "./read";

const ACLED = [
	"event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp",
	'SYR1,21 August 2019,2019,1,Political violence,Battles,Armed clash,A side,,State forces,B side,,Rebel group,x,,760,Middle East,Syria,Idleb,,,Khan Shaykhun,35.4431,36.6513,1,"A paper; B agency",National,"A clash was reported, near the town.",0,,1700000000',
	"SYR2,2019-08-20,2019,1,Political violence,Explosions/Remote violence,Shelling,A side,,State forces,,,,x,,760,Middle East,Syria,Idleb,,,Khan Shaykhun,35.4431,36.6513,1,,National,,0,,1700000000",
].join("\n");

const UCDP = [
	"id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob",
	'1,SYR-2019-1,2019,1,Clear,1,299,299,Syria: Government,720,720,Gov - Opp,118,118,Government of Syria,133,133,Insurgents,1,"Agency,2019-08-22,Clashes reported",Agency,2019-08-22,Clashes reported,a witness,1,Khan Shaykhun town,near,Idlib,,35.4431,36.6513,POINT (36.6513 35.4431),180000,Syria,652,Middle East,1,2,2019-08-20 00:00:00.000,2019-08-21 00:00:00.000,0,0,0,0,0,0,0,652,',
].join("\n");

const AIRWARS = [
	"unique_reference_code,incident_date,location_name,latitude,longitude,airwars_grading,belligerents,link",
	'RS1,2019-08-21,Khan Shaykhun,35.4431,36.6513,Fair,"Military A, Military B",https://airwars.example/rs1',
].join("\n");

describe("a known file loads with no question", () => {
	test.each([
		[
			...["acled", ACLED],
			[
				"row 3 | 2019-08-20 | 35.443 36.651 | Explosions/Remote violence | ",
				"row 2 | 2019-08-21 | 35.443 36.651 | Battles | A paper; B agency",
			],
		],
		[
			...["ucdp-ged", UCDP],
			["row 2 | 2019-08-20/2019-08-21 | 35.443 36.651 | 1 | Agency,2019-08-22,Clashes reported"],
		],
		["airwars", AIRWARS, ["row 2 | 2019-08-21 | 35.443 36.651 | Fair | "]],
	] as const)("%s", async (id, text, expected) => {
		const { plan, questions } = await inspected(text);
		expect([plan.profile, questions]).toEqual([id, []]);
		const file = await fileOf(text);
		expect([file.profile, eventsOf(file)]).toEqual([id, expected]);
	});

	test("also with names in capitals, in another order, with columns of its own", async () => {
		const text =
			"LONGITUDE,LATITUDE,EVENT_TYPE,EVENT_DATE,EVENT_ID_CNTY,mine\n36.6,35.4,Riots,1 May 2019,X1,z\n";
		const { plan, questions } = await inspected(text);
		expect([plan.profile, questions]).toEqual(["acled", []]);
		expect(eventsOf(await fileOf(text))).toEqual(["row 2 | 2019-05-01 | 35.400 36.600 | Riots | "]);
	});

	test("but its order of dates is asked for where somebody's spreadsheet has made it unclear", async () => {
		const text =
			"event_id_cnty,event_date,event_type,latitude,longitude\nX1,03/04/2019,Riots,35.4,36.6\n";
		expect((await inspected(text)).questions).toEqual(["date-order"]);
	});
});

describe("the product's own exports", () => {
	test("what is seen: every place that has a position, on the day of the file", async () => {
		const text = textOf(stateAt("#date=2020-02-10"), "seen", "csv");
		const { plan, questions } = await inspected(text);
		expect([plan.profile, questions]).toEqual(["own-seen", []]);
		const { file, problems } = await read(text);
		const placed = [...idlib.places.values()].filter(({ at }) => at !== null);
		expect(file?.events.length).toBe(placed.length);
		expect(file?.rows).toBe(idlib.places.size);
		expect(new Set(file ? eventsOf(file).map((event) => event.split(" | ")[1]) : [])).toEqual(
			new Set(["2020-02-10"]),
		);
		expect(new Set(problems.listed.map(({ code }) => code))).toEqual(new Set(["no-position"]));
	});

	test("everything: assessments for as long as they are shown, events and claims on their days", async () => {
		const text = textOf(stateAt(""), "everything", "csv");
		const { plan, questions } = await inspected(text);
		expect([plan.profile, questions]).toEqual(["own-everything", []]);
		const { file, problems } = await read(text);
		const lines = (await problems.all.text()).trimEnd().split("\n");
		const codes = new Set(lines.map((line) => JSON.parse(line).code));
		// Places that nobody assesses have no date, and what is no point on a map has no position.
		expect(codes).toEqual(new Set(["no-date", "no-position"]));
		if (!file) throw new Error("refused");
		const found = eventsOf(file);
		const [one] = [...idlib.assessments.values()].flat();
		expect(one).toBeDefined();
		expect(found.some((event) => event.includes("| 2017-05-04/2019-08-14 |"))).toBe(true);
		const first = file.fields.indexOf("record");
		const records = (await valuesOf(file)).map((row) => (Array.isArray(row) ? row[first] : ""));
		const placed = [...idlib.assessments]
			.filter(([id]) => idlib.places.get(id)?.at)
			.flatMap(([, assessments]) => assessments);
		expect(records.filter((record) => record === "assessment").length).toBe(placed.length);
		expect(records.filter((record) => record === "event").length).toBeGreaterThan(0);
		expect(events(idlib).length).toBeGreaterThan(
			records.filter((record) => record === "event").length,
		);
	});

	test.each(HOSTILE)("a name such as %j is read back as it was", async (hostile) => {
		const text = textOf(stateAt("#date=2019-03-09", hostileDataset(hostile)), "seen", "csv");
		const bytes = new Blob([text]);
		const { plan } = await inspected(bytes);
		const { file } = await readTable(bytes, "a.csv", plan);
		const column = COLUMNS.seen.indexOf("name_en");
		const names = file ? await valuesOf(file) : [];
		const read = names.flatMap((row) => (Array.isArray(row) ? [String(row[column])] : []));
		const written = JSON.parse(
			textOf(stateAt("#date=2019-03-09", hostileDataset(hostile)), "seen", "geojson"),
		).features.flatMap(
			({ properties, geometry }: { properties: Record<string, string>; geometry: unknown }) =>
				properties["layer"] === "places" && geometry ? [properties["name_en"]] : [],
		);
		expect(read.sort()).toEqual(written.sort());
	});
});

describe("the table of profiles", () => {
	test("names each once, and parts by columns in small letters", () => {
		expect(new Set(PROFILES.map(({ id }) => id)).size).toBe(PROFILES.length);
		for (const { id, needs, roles } of PROFILES) {
			expect(profileById(id)?.id).toBe(id);
			const columns = [...needs, ...Object.values(roles).flat()];
			expect(columns).toEqual(columns.map((name) => name.toLowerCase()));
			expect(profileOf(needs)?.id).toBe(id);
			expect(Object.keys(roles).every((role) => ROLES.some((each) => each === role))).toBe(true);
		}
		expect(profileById("__proto__")).toBeNull();
		expect(profileOf(["date", "lat", "lon"])).toBeNull();
	});

	test("knows the columns of the product's own exports", () => {
		for (const [id, columns] of [
			["own-seen", COLUMNS.seen],
			["own-everything", COLUMNS.everything],
		] as const) {
			expect(profileOf(columns)?.id).toBe(id);
			const { needs = [], roles = {} } = profileById(id) ?? {};
			for (const name of [...needs, ...Object.values(roles).flat()])
				expect(columns).toContain(name);
		}
	});

	test("a field that a person chose instead counts alone", () => {
		const profile = profileById("own-everything");
		const { everything: fields } = COLUMNS;
		const roles = profile ? rolesOf(profile, fields) : {};
		expect(fieldsOf(profile, "date", roles, fields).map((index) => fields[index])).toEqual([
			...["when", "shown"],
		]);
		const chosen = { ...roles, date: fields.indexOf("earliest") };
		expect(fieldsOf(profile, "date", chosen, fields)).toEqual([fields.indexOf("earliest")]);
		expect(fieldsOf(null, "kind", {}, fields)).toEqual([]);
	});
});
