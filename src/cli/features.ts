/** GeoJSON files for the builders: read by the page's schemas, written one feature a line. */
import type { Feature, Geometry } from "geojson";
import type * as v from "valibot";
import { featureSchemas } from "../model/geo-schema";
import { newReport, readFeatures } from "../model/read";
import { PlainError } from "./output";

type GeoFile = keyof typeof featureSchemas;
type PropertiesOf<F extends GeoFile> = v.InferOutput<(typeof featureSchemas)[F]["properties"]>;

/**
 * The features of a file.
 * @throws PlainError that names the first thing that is wrong with it.
 */
export function readSound<F extends GeoFile>(
	file: F,
	text: string,
): Feature<Geometry | null, PropertiesOf<F>>[] {
	const report = newReport();
	const features = readFeatures(
		new Map([[file, text]]),
		file,
		featureSchemas[file],
		"fatal",
		report,
	);
	const [first] = report.problems;
	if (!first) return features as Feature<Geometry | null, PropertiesOf<F>>[];
	const where = [file, first.at.id, first.field].filter(Boolean).join(", ");
	throw new PlainError(`${where}: ${first.detail}; run: truceline check`);
}

/** GeoJSON with one feature a line, so that a change reads well in a diff. */
export function writeCollection({ features, ...rest }: { features: readonly Feature[] }): string {
	const members = Object.entries(rest).map(
		([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`,
	);
	const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
	return `{${members.join("")}"features":[\n${lines}\n]}\n`;
}
