/**
 * KML 2.2: a folder for each layer, the values of a feature as ExtendedData. In a file of many days the days on which
 * something holds are its TimeSpan; a file of one day has none, or a globe would hide a part of it. No sign is fetched from another host: the program's own marker takes the colour, and the status stands in words beside
 * the name.
 */
import type { Geometry, Position } from "geojson";
import { type Day, formatDay, OPEN_END, OPEN_START } from "../model/day";
import type { About, DataFeature, DataFile, DataLayer, Value } from "./file";
import { rightHanded } from "./geometry";
import type { Style } from "./style";
import { escapeXml } from "./text";

/** All layers as a KML document (OGC 2.2), a folder each. */
export function kmlText({ about, layers }: DataFile): string {
	const styles = stylesOf(layers);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<kml xmlns="http://www.opengis.net/kml/2.2">',
		"<Document>",
		element("name", about.title),
		html(aboutLines(about)),
		...[...styles].map(([style, id]) => styleElement(id, JSON.parse(style))),
		extendedData(aboutValues(about)),
		...layers
			.filter(({ features }) => features.length > 0)
			.map(({ id, name, features }) =>
				[
					"<Folder>",
					element("name", name),
					...features.map((feature) =>
						placemark(
							`${id}.${feature.id}`,
							{ ...feature, days: about.day === null ? feature.days : null },
							styles,
						),
					),
					"</Folder>",
				].join("\n"),
			),
		"</Document>",
		"</kml>",
		"",
	].join("\n");
}

function aboutValues({ dataset, version, scope, day, span, layers, ...about }: About) {
	return {
		dataset,
		version,
		language: about.language,
		scope,
		day,
		span,
		filters: about.filtered,
		layers,
		link: about.link,
		licence: about.licence,
		citation: about.citation,
	};
}

function aboutLines({ filtered, notes, citation, credits, link }: About): readonly string[] {
	return [
		...(filtered === null ? [] : [filtered]),
		...notes,
		citation,
		...credits.map(({ text, licence, covers }) => `${text} (${licence}): ${covers}`),
		link,
	];
}

type Styles = ReadonlyMap<string, string>;

/** Each style once, by what it is. */
function stylesOf(layers: readonly DataLayer[]): Styles {
	const all = layers.flatMap(({ features }) => features.map(({ style }) => JSON.stringify(style)));
	return new Map([...new Set(all)].map((style, index) => [style, `style-${index + 1}`]));
}

function styleElement(id: string, { colour, width = 1, cover = 0 }: Style): string {
	const ink = kmlColour(colour, 1);
	return [
		`<Style id="${id}">`,
		`<IconStyle><color>${ink}</color><scale>0.8</scale></IconStyle>`,
		`<LineStyle><color>${ink}</color><width>${width}</width></LineStyle>`,
		`<PolyStyle><color>${kmlColour(colour, cover)}</color></PolyStyle>`,
		"</Style>",
	].join("");
}

/** #RRGGBB as aabbggrr. */
function kmlColour(colour: string, opacity: number): string {
	const alpha = Math.round(opacity * 255)
		.toString(16)
		.padStart(2, "0");
	const [red, green, blue] = [1, 3, 5].map((at) => colour.slice(at, at + 2).toLowerCase());
	return `${alpha}${blue}${green}${red}`;
}

function placemark(id: string, feature: DataFeature, styles: Styles): string {
	const { name, values, style, days, lines, geometry } = feature;
	const sources = values["sources"];
	const told = [...lines, ...(Array.isArray(sources) ? sources : [])];
	return [
		`<Placemark${isXmlId(id) ? ` id="${id}"` : ""}>`,
		element("name", name),
		...(lines[0] === undefined ? [] : [`<Snippet maxLines="1">${escapeXml(lines[0])}</Snippet>`]),
		html(told),
		...(days === null ? [] : [timeSpan(days)]),
		`<styleUrl>#${styles.get(JSON.stringify(style))}</styleUrl>`,
		extendedData({ id: feature.id, ...values }),
		...(geometry === null ? [] : [geometryElement(rightHanded(geometry))]),
		"</Placemark>",
	].join("\n");
}

function timeSpan({ first, last }: { readonly first: Day; readonly last: Day }): string {
	const begin = first === OPEN_START ? "" : `<begin>${formatDay(first)}</begin>`;
	const end = last === OPEN_END ? "" : `<end>${formatDay(last)}</end>`;
	return `<TimeSpan>${begin}${end}</TimeSpan>`;
}

/** What has no value is left out. */
function extendedData(values: Readonly<Record<string, Value>>): string {
	const data = Object.entries(values).flatMap(([name, value]) => {
		const text = Array.isArray(value) ? value.join("; ") : value;
		if (text === null || text === "") return [];
		return [`<Data name="${escapeXml(name)}">${element("value", String(text))}</Data>`];
	});
	return `<ExtendedData>${data.join("")}</ExtendedData>`;
}

/** A description is read as HTML: its text is escaped for that first, so that it stays text. */
function html(lines: readonly string[]): string {
	return element("description", lines.map(escapeXml).join("<br>\n"));
}

function element(name: string, text: string): string {
	return `<${name}>${escapeXml(text)}</${name}>`;
}

function geometryElement(geometry: Geometry): string {
	switch (geometry.type) {
		case "Point":
			return `<Point><coordinates>${tuple(geometry.coordinates)}</coordinates></Point>`;
		case "LineString":
			return `<LineString><tessellate>1</tessellate>${tuples(geometry.coordinates)}</LineString>`;
		case "Polygon":
			return polygon(geometry.coordinates);
		case "MultiPoint":
			return several(geometry.coordinates.map((coordinates) => ({ type: "Point", coordinates })));
		case "MultiLineString":
			return several(
				geometry.coordinates.map((coordinates) => ({ type: "LineString", coordinates })),
			);
		case "MultiPolygon":
			return several(geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates })));
		case "GeometryCollection":
			return several(geometry.geometries);
	}
}

function several(geometries: readonly Geometry[]): string {
	return `<MultiGeometry>${geometries.map(geometryElement).join("")}</MultiGeometry>`;
}

function polygon([outer = [], ...holes]: readonly Position[][]): string {
	const ring = (name: string, positions: readonly Position[]) =>
		`<${name}><LinearRing>${tuples(positions)}</LinearRing></${name}>`;
	const inner = holes.map((hole) => ring("innerBoundaryIs", hole)).join("");
	return `<Polygon><tessellate>1</tessellate>${ring("outerBoundaryIs", outer)}${inner}</Polygon>`;
}

function tuples(positions: readonly Position[]): string {
	return `<coordinates>${positions.map(tuple).join(" ")}</coordinates>`;
}

function tuple(position: Position): string {
	return position.join(",");
}

/** An XML id begins with a letter and has no sign that a dataset's ids have not. */
function isXmlId(text: string): boolean {
	return /^[A-Za-z][\w.-]*$/.test(text);
}
