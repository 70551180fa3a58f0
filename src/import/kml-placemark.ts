/** A placemark of KML as a feature: its texts as written, its times, its geometry. */
import type { Position } from "geojson";
import { type RawFeature, setFree } from "./features";

/** An element of a file of KML with what is in it. */
export interface Element {
	/** Without its prefix. */
	readonly name: string;
	/** The attributes `name` and `id`; "" where it has none. */
	readonly title: string;
	readonly id: string;
	text: string;
	readonly children: Element[];
}

const TEXTS: ReadonlySet<string> = new Set([
	"name",
	"description",
	"address",
	"phoneNumber",
	"Snippet",
	"snippet",
]);

/** Parts the dates of a span in EDTF, and stands for one that it does not have. */
const [TO, OPEN] = ["/", ".."];

/** @param folders the names of the folders that it lies in, the outermost first. */
export function placemarkOf(element: Element, folders: readonly string[]): RawFeature {
	const values = new Map<string, string>();
	for (const { name, text } of element.children) if (TEXTS.has(name)) setFree(values, name, text);
	const folder = folders.filter((name) => name !== "").join(" / ");
	if (folder !== "") values.set("folder", folder);
	const [begin, end] = timesOf(element);
	if (begin !== "") values.set("begin", begin);
	if (end !== "") values.set("end", end);
	for (const { name, children } of element.children) {
		if (name === "ExtendedData") for (const each of children) addData(each, values);
	}
	if (element.id !== "") setFree(values, "id", element.id);
	return { id: element.id, values, geometry: geometryOf(element.children) };
}

/** Typed data of a schema, data of no type, or elements of the writer's own. */
function addData(data: Element, values: Map<string, string>): void {
	if (data.name === "SchemaData") {
		for (const { name, title, text } of data.children) {
			if (name === "SimpleData") setFree(values, title, text);
		}
	} else if (data.name === "Data") setFree(values, data.title, child(data, "value")?.text ?? "");
	else setFree(values, data.name, data.text);
}

/**
 * The first and last time of a placemark as texts: a moment has no last one, a track those of its positions, and a span
 * that is open on one side is one text of EDTF.
 */
function timesOf(element: Element): readonly [begin: string, end: string] {
	const stamp = child(element, "TimeStamp");
	if (stamp) return [textOf(stamp, "when"), ""];
	const span = child(element, "TimeSpan");
	if (span) {
		const [begin, end] = [textOf(span, "begin"), textOf(span, "end")];
		if (begin === "" && end !== "") return [OPEN + TO + dayIn(end), ""];
		return begin !== "" && end === "" ? [dayIn(begin) + TO + OPEN, ""] : [begin, end];
	}
	const whens = named(element, "when").map(({ text }) => text.trim());
	return [whens[0] ?? "", whens.length > 1 ? (whens.at(-1) ?? "") : ""];
}

/** A time without its time of day, which EDTF has not. */
const dayIn = (time: string) => time.replace(/T.*$/, "");

/** The geometry of GeoJSON that elements amount to; null where none of them is one. */
function geometryOf(elements: readonly Element[]): unknown {
	const geometries = elements.flatMap(geometriesOf);
	return geometries.length > 1
		? { type: "GeometryCollection", geometries }
		: (geometries[0] ?? null);
}

function geometriesOf(element: Element): unknown[] {
	switch (element.name) {
		case "Point":
			return [{ type: "Point", coordinates: positionsOf(element)[0] ?? [] }];
		case "LineString":
		case "LinearRing":
			return [{ type: "LineString", coordinates: positionsOf(element) }];
		case "Polygon":
			return [{ type: "Polygon", coordinates: ringsOf(element) }];
		case "MultiGeometry":
		case "MultiTrack":
			return element.children.flatMap(geometriesOf);
		case "Track":
			return [trackOf(element)];
		default:
			return [];
	}
}

/** The outer ring comes first, wherever it stands. Readers of KML close a ring that is left open, and so is it here. */
function ringsOf(polygon: Element): Position[][] {
	return ["outerBoundaryIs", "innerBoundaryIs"]
		.flatMap((side) => polygon.children.filter(({ name }) => name === side))
		.flatMap(({ children }) => children.filter(({ name }) => name === "LinearRing"))
		.map((ring) => closed(positionsOf(ring)));
}

function closed(ring: Position[]): Position[] {
	const [first, last] = [ring[0], ring.at(-1)];
	if (first === undefined || (first[0] === last?.[0] && first[1] === last?.[1])) return ring;
	return [...ring, first];
}

function trackOf(track: Element): unknown {
	const coordinates = track.children
		.filter(({ name }) => name === "coord")
		.map(({ text }) => text.trim().split(/\s+/).map(numberOf));
	return coordinates.length === 1
		? { type: "Point", coordinates: coordinates[0] }
		: { type: "LineString", coordinates };
}

/** Positions with spaces between them; some writers put spaces after the commas too. */
function positionsOf(element: Element): Position[] {
	const text = textOf(element, "coordinates").replace(/\s*,\s*/g, ",");
	return text === "" ? [] : text.split(/\s+/).map((each) => each.split(",").map(numberOf));
}

/** What is no number is NaN, which the check of the geometry reports. */
function numberOf(text: string): number {
	return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
}

const child = ({ children }: Element, wanted: string) =>
	children.find(({ name }) => name === wanted);

const textOf = (element: Element, wanted: string) => child(element, wanted)?.text.trim() ?? "";

/** All elements of a name at any depth, in their order. */
function named(element: Element, wanted: string): Element[] {
	return element.children.flatMap((each) => (each.name === wanted ? [each] : named(each, wanted)));
}
