/** From all files of a dataset to a `Dataset`, or to the reasons why not. Never throws. */
import { addDetail } from "./detail";
import { type ParseResult, parseCore } from "./parse-core";
import { newReport } from "./read";

/**
 * Reads a dataset.
 * @param files the text of each file by its path in the dataset ("sources.json", "base/land.geojson").
 */
export function parse(files: ReadonlyMap<string, string>): ParseResult {
	const report = newReport();
	const { dataset } = parseCore(files, report);
	return { dataset: dataset && addDetail(dataset, files, report), problems: report.problems };
}
