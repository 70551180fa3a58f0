/**
 * From the core files of a dataset to a `Dataset`, or to the reasons why not. Never throws. A record that is
 * wrong is left out, and so is whatever then has nothing left to stand on; each is listed.
 */
import { OPEN_END, OPEN_START } from "./day";
import { COMPILED, FIGHTING, NEITHER } from "./holders";
import { manifestSchema } from "./manifest-schema";
import { readAgreements } from "./parse-agreements";
import { readAssessments } from "./parse-assessments";
import {
	holdPlaces,
	readBaseFiles,
	readControl,
	readPlaces,
	readPosts,
	readRoads,
	readZones,
} from "./parse-geo";
import { mustParse, newReport, type Report, readJson, readOne, readRecords } from "./read";
import { byId, isKnown, type Known, knownIds, type Site } from "./references";
import { recordSchemas } from "./schema";
import type { Claim, Dataset, Manifest, Milestone, Origin, Problem } from "./types";

export interface ParseResult {
	readonly dataset: Dataset | null;
	readonly problems: readonly Problem[];
}

/**
 * Reads what the first drawing needs of a dataset.
 * @param files the text of each file by its path in the dataset ("sources.json", "base/land.geojson").
 *   Those that the manifest marks as `detail` are added by `addDetail`.
 * @param report is told what is wrong.
 */
export function parseCore(
	files: ReadonlyMap<string, string>,
	report: Report = newReport(),
): ParseResult {
	const manifest = readManifest(files, report);
	if (manifest === null) return { dataset: null, problems: report.problems };
	const listed = new Set(manifest.files.map((file) => file.path));

	const sources = byId(readRecords(files, "sources.json", recordSchemas["sources.json"], report));
	const places = readPlaces(files, report);
	const parties = byId(manifest.parties);
	const origins = readOrigins(files, parties, report);
	const claims = readClaims(files, { origins, sources, places, parties }, report);
	holdManifest(manifest, { claims, sources }, report);
	const milestones = readMilestones(manifest, claims, report);
	const agreements = listed.has("agreements.json") ? readAgreements(files, claims, report) : [];
	const zones = listed.has("zone.geojson")
		? readZones(files, { places, claims, parties }, report)
		: [];
	const misplaced = holdPlaces(places, zones, report);
	const assessments = readAssessments(files, { places, claims, parties, misplaced }, report);
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
		placeTexts: null,
		assessments,
		assessmentNotes: null,
		agreements,
		disagreements: [],
		milestones,
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
	return { dataset, problems: report.problems };
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
function holdManifest(
	manifest: Manifest,
	{ claims, sources }: { readonly claims: Known; readonly sources: Known },
	report: Report,
): void {
	const site: Site = { file: "dataset.json", at: {} };
	for (const party of manifest.parties) {
		party.claims = knownIds(party.claims, claims, `parties.${party.id}`, site, report);
	}
	if (manifest.articles) {
		manifest.articles = knownIds(manifest.articles, sources, "articles", site, report);
	}
	for (const statement of manifest.lead) {
		statement.claims = knownIds(statement.claims, claims, "lead", site, report);
	}
	manifest.lead = manifest.lead.filter((statement) => statement.claims.length > 0);
}

/** A milestone that no claim carries any more is left out. */
function readMilestones(manifest: Manifest, known: Known, report: Report): Milestone[] {
	const site: Site = { file: "dataset.json", at: {} };
	return (manifest.milestones ?? []).flatMap(({ when, name, claims }, index) => {
		const field = `milestones.${index}`;
		const cited = knownIds(claims, known, field, site, report);
		if (cited.length > 0) return [{ name, claims: cited, when: mustParse(when) }];
		report.add("dropped", site.file, "no-source", name.en, site.at, field);
		return [];
	});
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
