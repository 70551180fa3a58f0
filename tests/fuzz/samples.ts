/** Sound files of each format that a reader can bring, made by chance: what the mutations start from. */
import type { Random } from "./random";

/** A row as all formats can say it. */
export interface SampleRow {
	readonly date: string;
	readonly lat: number;
	readonly lng: number;
	readonly kind: string;
	readonly place: string;
	readonly note: string;
}

const KINDS = ["Battles", "Protests", "Shelling", "قصف", "1"];
const PLACES = ["Idlib", "خان شيخون", "Kafr Nabl", "Эль-Баб", "İdlib", ""];
const NOTES = [
	"",
	"one line",
	'said "it"',
	"a, b; c\td",
	"first\nsecond",
	"=1+1",
	"🕊",
	" spaced ",
	"x".repeat(200),
];

/** One row or more; at times many. */
export function sampleRows(random: Random): readonly SampleRow[] {
	const count = random.chance(0.05) ? 300 : 1 + random.below(12);
	return Array.from({ length: count }, () => ({
		date: isoDay(random),
		lat: digits(34 + random.next() * 3, 1 + random.below(5)),
		lng: digits(35 + random.next() * 4, 1 + random.below(5)),
		kind: random.among(KINDS) ?? "",
		place: random.among(PLACES) ?? "",
		note: random.among(NOTES) ?? "",
	}));
}

/** How a table is written. */
export interface TableForm {
	readonly delimiter: "," | ";" | "\t" | "|";
	readonly lineEnd: "\n" | "\r\n" | "\r";
	readonly header: readonly string[];
	readonly hasMark: boolean;
}

const HEADERS: readonly [readonly string[], ...(readonly string[])[]] = [
	["date", "latitude", "longitude", "kind", "place", "note"],
	["event_date", "latitude", "longitude", "event_type", "location", "notes", "event_id_cnty"],
	[
		"date_start",
		"latitude",
		"longitude",
		"type_of_violence",
		"where_coordinates",
		"source_headline",
		"date_end",
	],
	[
		"incident_date",
		"latitude",
		"longitude",
		"airwars_grading",
		"location_name",
		"narrative",
		"unique_reference_code",
	],
	["Tarih", "Enlem", "Boylam", "tür", "yer", "not"],
	["التاريخ", "خط العرض", "خط الطول", "النوع", "المكان", "ملاحظة"],
] as const;

/** A form for a table; files of one name have one delimiter. */
export function tableForm(random: Random, delimiter: TableForm["delimiter"]): TableForm {
	return {
		delimiter,
		lineEnd: random.pick(["\n", "\n", "\r\n", "\r\n", "\r"]),
		header: random.pick(HEADERS),
		hasMark: random.chance(0.2),
	};
}

/** The cells of a table, its header first. */
export function sampleCells(rows: readonly SampleRow[], { header }: TableForm): string[][] {
	const body = rows.map(({ date, lat, lng, kind, place, note }, index) => {
		const seventh = header[6] === "date_end" ? [date] : header[6] ? [`SYR${index}`] : [];
		return [date, String(lat), String(lng), kind, place, note, ...seventh];
	});
	return [[...header], ...body];
}

/** Cells as a text of CSV (RFC 4180), with whichever delimiter. */
export function tableText(cells: readonly (readonly string[])[], form: TableForm): string {
	const quoted = (cell: string) =>
		/["\r\n]/.test(cell) || cell.includes(form.delimiter)
			? `"${cell.replaceAll('"', '""')}"`
			: cell;
	const lines = cells.map((row) => row.map(quoted).join(form.delimiter) + form.lineEnd);
	return (form.hasMark ? "\uFEFF" : "") + lines.join("");
}

/** A collection of features: mostly points, some lines and areas, each with its fields. */
export function sampleFeatures(rows: readonly SampleRow[], random: Random): unknown[] {
	return rows.map(({ date, lat, lng, kind, place, note }, index) => ({
		type: "Feature",
		...(random.chance(0.5) ? { id: index } : {}),
		properties: { date, kind, place, note },
		geometry: sampleGeometry([lng, lat], random),
	}));
}

function sampleGeometry([lng, lat]: readonly [number, number], random: Random): unknown {
	const far: readonly number[] = [digits(lng + 0.5, 3), digits(lat + 0.25, 3)];
	const corner: readonly number[] = [digits(lng + 0.5, 3), lat];
	const line = [[lng, lat], far];
	const ring = [[lng, lat], corner, far, [lng, lat]];
	const point = { type: "Point", coordinates: random.chance(0.2) ? [lng, lat, 300] : [lng, lat] };
	if (random.chance(0.6)) return point;
	return random.among([
		{ type: "LineString", coordinates: line },
		{ type: "Polygon", coordinates: [ring] },
		{ type: "MultiPoint", coordinates: line },
		{ type: "MultiLineString", coordinates: [line, line] },
		{ type: "MultiPolygon", coordinates: [[ring], [ring]] },
		{ type: "GeometryCollection", geometries: [point, { type: "LineString", coordinates: line }] },
	]);
}

/** The features as a file of JSON: a collection, or one on each line. */
export function featuresText(
	features: readonly unknown[],
	form: "collection" | "lines" | "sequence",
): string {
	if (form === "collection") return JSON.stringify({ type: "FeatureCollection", features });
	const mark = form === "sequence" ? "\x1e" : "";
	return features.map((feature) => `${mark}${JSON.stringify(feature)}\n`).join("");
}

/** The rows as placemarks, some in folders. */
export function kmlText(rows: readonly SampleRow[], random: Random): string {
	const marks = rows.map(({ date, lat, lng, kind, place, note }) => {
		const data = `<ExtendedData><Data name="kind"><value>${xml(kind)}</value></Data></ExtendedData>`;
		const time = random.chance(0.8)
			? `<TimeStamp><when>${date}</when></TimeStamp>`
			: `<TimeSpan><begin>${date}</begin><end>${date}</end></TimeSpan>`;
		const shape = random.chance(0.7)
			? `<Point><coordinates>${lng},${lat},0</coordinates></Point>`
			: `<LineString><coordinates>${lng},${lat} ${lng},${digits(lat + 0.1, 3)}</coordinates></LineString>`;
		return `<Placemark><name>${xml(place)}</name><description>${xml(note)}</description>${time}${data}${shape}</Placemark>\n`;
	});
	const body = random.chance(0.5)
		? `<Folder><name>f</name>${marks.join("")}</Folder>`
		: marks.join("");
	return `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${body}</Document></kml>\n`;
}

function isoDay(random: Random): string {
	const two = (value: number) => String(value).padStart(2, "0");
	return `20${10 + random.below(15)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}

function digits(value: number, count: number): number {
	return Number(value.toFixed(count));
}

function xml(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
