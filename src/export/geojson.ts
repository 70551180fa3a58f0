/**
 * GeoJSON (RFC 7946): a feature a line, no `crs`, rings by the right-hand rule; colours and signs as
 * simplestyle-spec 1.1; what the file is about as foreign members.
 */
import type { About, DataFeature, DataFile, DataLayer, Value } from "./file";
import { rightHanded } from "./geometry";
import type { Style } from "./style";
import { cleaned } from "./text";

/** All layers as one FeatureCollection (RFC 7946), with what the file says of itself. */
export function geojsonText({ about, layers }: DataFile): string {
	const features = layers.flatMap((layer) =>
		layer.features.map((feature) => JSON.stringify(cleaned(featureOf(layer, feature)))),
	);
	const members = Object.entries({ type: "FeatureCollection", ...membersOf(about) })
		.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(cleaned(value))}`)
		.join(",\n");
	return `{${members},\n"features":[\n${features.join(",\n")}\n]}\n`;
}

function membersOf(about: About): Readonly<Record<string, unknown>> {
	const { title, dataset, version, span, day, scope, filtered, layers, credits } = about;
	return {
		name: title,
		dataset,
		version,
		language: about.language,
		scope,
		...(day === null ? {} : { day }),
		span,
		...(filtered === null ? {} : { filters: filtered }),
		...(layers === null ? {} : { layers }),
		link: about.link,
		licence: about.licence,
		citation: about.citation,
		notes: about.notes,
		credits: credits.map(({ id, text, licence, licenceUrl, url, covers }) => ({
			id,
			text,
			licence,
			licence_url: licenceUrl,
			url,
			covers,
		})),
		sources: about.sources,
	};
}

function featureOf({ id: layer }: DataLayer, feature: DataFeature): object {
	const { id, geometry, values, style } = feature;
	return {
		type: "Feature",
		id: `${layer}.${id}`,
		geometry: geometry && rightHanded(geometry),
		properties: {
			id,
			layer,
			...values,
			...simpleStyle(geometry?.type, style),
		},
	};
}

/** @see https://github.com/mapbox/simplestyle-spec */
function simpleStyle(type: string | undefined, style: Style): Readonly<Record<string, Value>> {
	const { colour, symbol, width, cover } = style;
	if (type === undefined) return {};
	if (type.endsWith("Point")) {
		return {
			"marker-color": colour,
			...(symbol === undefined ? {} : { "marker-symbol": symbol }),
			"marker-size": "small",
		};
	}
	const stroke = { stroke: colour, "stroke-width": width ?? 1, "stroke-opacity": 1 };
	if (!type.endsWith("Polygon")) return stroke;
	return { ...stroke, fill: colour, "fill-opacity": cover ?? 0 };
}
