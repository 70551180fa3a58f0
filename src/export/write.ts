/** A file of data in a format: its text, what kind of file that is, and how it is named. */
import type { DataFile, Format } from "./file";
import { geojsonText } from "./geojson";
import { kmlText } from "./kml";
import { tableText } from "./tables";

const WRITERS: {
	readonly [F in Format]: { readonly type: string; write(file: DataFile): string };
} = {
	geojson: { type: "application/geo+json", write: geojsonText },
	csv: { type: "text/csv;charset=utf-8", write: tableText },
	kml: { type: "application/vnd.google-earth.kml+xml", write: kmlText },
};

export interface Written {
	readonly name: string;
	/** Its media type. */
	readonly type: string;
	readonly text: string;
}

/** The file in a format, under a name that says its dataset and its day, or its version where it is of no day. */
export function written(file: DataFile, format: Format): Written {
	const { dataset, version, day } = file.about;
	const { type, write } = WRITERS[format];
	const base = day === null ? `${dataset}-${version}-all` : `${dataset}-${day}`;
	return { name: `${base}.${format}`, type, text: write(file) };
}
