/**
 * From the files of a dataset to a `Dataset`, or to the reasons why not. Never throws. A record that is
 * wrong is left out, and so is whatever then has nothing left to stand on; each is listed.
 */
import { OPEN_END, OPEN_START, parseEdtf, type Span } from "./day";
import { addDetail } from "./detail";
import { COMPILED, FIGHTING, NEITHER } from "./holders";
import { readAssessments } from "./parse-assessments";
import {
	readBaseFiles,
	readControl,
	readPlaces,
	readPosts,
	readRoads,
	readZones,
} from "./parse-geo";
import { newReport, type Report, readJson, readOne, readRecords } from "./read";
import { byId, isKnown, type Known, knownIds, type Site } from "./references";
import { manifestSchema, recordSchemas } from "./schema";
import type { Agreement, Claim, Dataset, Manifest, Origin, Problem } from "./types";

export interface ParseResult {
	readonly dataset: Dataset | null;
	readonly problems: readonly Problem[];
}

/**
 * Reads a dataset.
 * @param files the text of each file by its path in the dataset ("sources.json", "base/land.geojson").
 *   Files that the manifest marks as `detail` may come later (see addDetail).
 */
export function parse(files: ReadonlyMap<string, string>): ParseResult {
	const report = newReport();
	const manifest = readManifest(files, report);
	if (manifest === null) return { dataset: null, problems: report.problems };
	const listed = new Set(manifest.files.map((file) => file.path));

	const sources = byId(readRecords(files, "sources.json", recordSchemas["sources.json"], report));
	const places = readPlaces(files, report);
	const parties = byId(manifest.parties);
	const origins = readOrigins(files, parties, report);
	const claims = readClaims(files, { origins, sources, places, parties }, report);
	holdManifest(manifest, claims, report);
	const assessments = readAssessments(files, { places, claims, parties }, report);
	const agreements = listed.has("agreements.json") ? readAgreements(files, claims, report) : [];
	const zones = listed.has("zone.geojson")
		? readZones(files, { places, claims, parties }, report)
		: [];
	const control = listed.has("control.geojson")
		? readControl(files, places, zones, report)
		: { cells: [], edges: [], rims: [] };
	const roads = listed.has("roads.geojson") ? readRoads(files, { places, claims }, report) : [];
	const posts = listed.has("posts.geojson")
		? readPosts(files, { places, claims, parties }, report)
		: [];
	holdClaims(claims, byId(agreements), report);
	if (report.problems.some((problem) => problem.severity === "fatal")) {
		return { dataset: null, problems: report.problems };
	}
	const dataset: Dataset = Object.freeze({
		manifest,
		span: mustParse(manifest.span),
		opens: mustParse(manifest.opens),
		parties,
		sources,
		origins,
		claims,
		places,
		assessments,
		agreements,
		zones,
		control,
		roads,
		posts,
		base: readBaseFiles(
			files,
			manifest.files.filter(({ load }) => load === "core").map(({ path }) => path),
			{ places, claims },
			report,
		),
		about: null,
	});
	return { dataset: addDetail(dataset, files, report), problems: report.problems };
}

function readManifest(files: ReadonlyMap<string, string>, report: Report): Manifest | null {
	const value = readJson(files, "dataset.json", "fatal", report);
	if (value === undefined) return null;
	const manifest = readOne(value, manifestSchema, "fatal", "dataset.json", {}, report);
	if (manifest === null) return null;
	const span = mustParse(manifest.span);
	const opens = mustParse(manifest.opens);
	const day = mustParse(manifest.day);
	const isOpen = span.first === OPEN_START || span.last === OPEN_END;
	const inside = span.first <= opens.first && opens.last <= span.last;
	if (isOpen || !inside || day.first < span.first || day.first > span.last) {
		report.add("fatal", "dataset.json", "bad-dates", manifest.span, {}, "span");
		return null;
	}
	return manifest;
}

/** What the manifest itself says must lead to claims too. */
function holdManifest(manifest: Manifest, claims: Known, report: Report): void {
	const site: Site = { file: "dataset.json", at: {} };
	for (const party of manifest.parties) {
		party.claims = knownIds(party.claims, claims, `parties.${party.id}`, site, report);
	}
	for (const statement of manifest.lead) {
		statement.claims = knownIds(statement.claims, claims, "lead", site, report);
	}
	manifest.lead = manifest.lead.filter((statement) => statement.claims.length > 0);
}

function readOrigins(
	files: ReadonlyMap<string, string>,
	parties: Known,
	report: Report,
): Map<string, Origin> {
	const file = "origins.json";
	const records = readRecords(files, file, recordSchemas[file], report).filter(
		({ id, camp }) =>
			camp === NEITHER ||
			camp === COMPILED ||
			isKnown(camp, parties, "camp", { file, at: { id } }, report),
	);
	return byId(records);
}

function readClaims(
	files: ReadonlyMap<string, string>,
	known: { origins: Known; sources: Known; places: Known; parties: Known },
	report: Report,
): Map<string, Claim> {
	const file = "claims.json";
	const claims = new Map<string, Claim>();
	readRecords(files, file, recordSchemas[file], report).forEach((record) => {
		const site: Site = { file, at: { id: record.id } };
		if (!isKnown(record.source, known.sources, "source", site, report)) return;
		const origins = knownIds(record.origins, known.origins, "origins", site, report);
		const places = knownIds(record.places, known.places, "places", site, report);
		for (const field of ["from", "to"] as const) {
			const party = record[field];
			if (party === undefined || party === FIGHTING) continue;
			if (!isKnown(party, known.parties, field, site, report)) delete record[field];
		}
		if (origins.length === 0) return;
		claims.set(record.id, { ...record, origins, places, when: mustParse(record.when), text: null });
	});
	return claims;
}

/** Agreements cite claims and are read after them, so a claim's own agreement is looked up last. */
function holdClaims(claims: Map<string, Claim>, agreements: Known, report: Report): void {
	for (const [id, { agreement, ...claim }] of claims) {
		const site: Site = { file: "claims.json", at: { id } };
		if (agreement === undefined) continue;
		if (!isKnown(agreement, agreements, "agreement", site, report)) claims.set(id, claim);
	}
}

function readAgreements(
	files: ReadonlyMap<string, string>,
	claims: Known,
	report: Report,
): Agreement[] {
	const file = "agreements.json";
	const all = readRecords(files, file, recordSchemas[file], report, "dropped");
	const records = all.filter((record) => {
		const site: Site = { file, at: { id: record.id } };
		record.claims = knownIds(record.claims, claims, "claims", site, report);
		if (record.claims.length > 0) return true;
		report.add("dropped", file, "no-source", record.id, site.at, "claims");
		return false;
	});
	const ids = byId(records);
	return records.map(({ announced, start, end, breach, replacedBy, ...record }) => {
		const site: Site = { file, at: { id: record.id } };
		const follows =
			replacedBy !== undefined && isKnown(replacedBy, ids, "replacedBy", site, report);
		const agreement: Agreement = {
			...record,
			announced: mustParse(announced),
			start: start === null ? null : mustParse(start),
			end: end === null ? null : mustParse(end),
			terms: record.terms.map((term) => ({
				...term,
				claims: knownIds(term.claims, claims, "terms", site, report),
			})),
			...(follows ? { replacedBy } : {}),
			...(breach === undefined
				? {}
				: {
						breach: {
							...breach,
							when: breach.when === null ? null : mustParse(breach.when),
							claims: knownIds(breach.claims, claims, "breach", site, report),
						},
					}),
		};
		return agreement;
	});
}

/** Reads a date that the schema has already held to its form. */
function mustParse(text: string): Span {
	const span = parseEdtf(text);
	if (span === null) throw new Error(`the schema let ${text} pass`);
	return span;
}
