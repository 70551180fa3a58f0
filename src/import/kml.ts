/**
 * Features of KML, read as it streams by: only one placemark is ever in memory. What shows them (styles, pictures, views)
 * and what lies elsewhere (links) is counted and left out.
 */
import { SaxesParser } from "saxes";
import { ImportFault } from "./fault";
import type { RawFeature } from "./features";
import { type Element, placemarkOf } from "./kml-placemark";
import type { Limits } from "./types";

export interface KmlParser {
	/** Takes the next part of the text; gives the features that end in it. */
	write(text: string): readonly RawFeature[];
	/** @throws ImportFault where elements are still open. */
	end(): void;
	/** So many styles and links were left out. */
	readonly leftOut: { readonly styles: number; readonly links: number };
}

/** Texts have no business with each other's names: no others than those of XML stand for anything. */
const ENTITIES = { amp: "&", gt: ">", lt: "<", quot: '"', apos: "'" };

const NOT_A_FEATURE: RawFeature = {
	id: "",
	values: new Map(),
	geometry: null,
	fault: { code: "not-a-feature", detail: "Placemark" },
};

/** @throws ImportFault from `write`, where the text is no KML. */
export function createKmlParser({ depth }: Pick<Limits, "depth">): KmlParser {
	const parser = new SaxesParser({ xmlns: false, position: true } as const);
	parser.ENTITIES = Object.assign(Object.create(null), ENTITIES);
	const leftOut = { styles: 0, links: 0 };
	const path: string[] = [];
	const folders: string[] = [];
	let features: RawFeature[] = [];
	/** Placemarks within the one that is open, which KML does not know: they are features of their own, and none. */
	let within = 0;
	/** The elements that are open and kept: a placemark and what is in it, or the name of a folder. */
	const kept: Element[] = [];

	const fault = (detail: string) => new ImportFault("not-kml", detail, { line: parser.line });
	const addText = (text: string) => {
		const inner = kept.at(-1);
		if (inner) inner.text += text;
	};

	parser.on("error", (error) => {
		throw fault(error.message.replace(/^[^ ]*:\d+:\d+: /, ""));
	});
	// Types that a file declares can make a short text stand for gigabytes.
	parser.on("doctype", () => {
		throw new ImportFault("has-entities", "", { line: parser.line });
	});
	parser.on("text", addText);
	parser.on("cdata", addText);
	parser.on("opentag", ({ name: full, attributes }) => {
		const name = localName(full);
		if (path.length === 0 && name !== "kml") throw new ImportFault("not-kml", name);
		if (path.length >= depth)
			throw new ImportFault("too-deep", String(depth), { line: parser.line });
		if (name === "Style" || name === "StyleMap") leftOut.styles += 1;
		if (name === "href") leftOut.links += 1;
		if (name === "Folder") folders.push("");
		const outer = kept.at(-1);
		const isKept = outer !== undefined || name === "Placemark" || isFolderName(path, name);
		path.push(name);
		if (!isKept) return;
		const element: Element = {
			name,
			title: attributes["name"] ?? "",
			id: attributes["id"] ?? "",
			text: "",
			children: [],
		};
		if (outer !== undefined && name === "Placemark") within += 1;
		else outer?.children.push(element);
		kept.push(element);
	});
	parser.on("closetag", () => {
		const name = path.pop();
		const element = kept.pop();
		if (name === "Folder") folders.pop();
		if (element === undefined || kept.length > 0) return;
		if (name === "Placemark") features.push(placemarkOf(element, folders));
		else folders[folders.length - 1] = element.text.trim();
		for (; within > 0; within--) features.push(NOT_A_FEATURE);
	});

	return {
		leftOut,
		write(text) {
			features = [];
			parser.write(text);
			return features;
		},
		end() {
			parser.close();
		},
	};
}

const isFolderName = (path: readonly string[], name: string) =>
	name === "name" && path.at(-1) === "Folder";

/** Prefixes are as the writer likes them; the names are the same. */
function localName(name: string): string {
	return name.slice(name.indexOf(":") + 1);
}
