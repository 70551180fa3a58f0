/** Where sources differ: each side stands on a claim, and it takes two sides to differ. */

import { detailSchemas } from "./detail-schema";
import { DISAGREEMENTS } from "./late";
import { type Report, readRecords } from "./read";
import { type Known, knownIds, type Site } from "./references";
import type { DisagreementRecord } from "./types";

/**
 * The disagreements of a dataset, in the file's order. A side without a known claim is left out; so is a
 * disagreement that then has fewer than two.
 */
export function readDisagreements(
	files: ReadonlyMap<string, string>,
	known: { claims: Known; places: Known; agreements: Known },
	report: Report,
): DisagreementRecord[] {
	const records = readRecords(
		files,
		DISAGREEMENTS,
		detailSchemas[DISAGREEMENTS],
		report,
		"dropped",
	);
	return records.flatMap((record) => {
		const site: Site = { file: DISAGREEMENTS, at: { id: record.id } };
		const sides = record.sides.flatMap((side, index) => {
			const claims = knownIds(side.claims, known.claims, "sides", site, report);
			if (claims.length > 0) return [{ ...side, claims }];
			report.add("dropped", site.file, "no-source", record.id, site.at, `sides.${index}`);
			return [];
		});
		if (sides.length < 2) {
			report.add("dropped", site.file, "no-source", record.id, site.at, "sides");
			return [];
		}
		const { agreements, ...rest } = record;
		return [
			{
				...rest,
				sides,
				places: knownIds(record.places, known.places, "places", site, report),
				...(agreements === undefined
					? {}
					: {
							agreements: knownIds(agreements, known.agreements, "agreements", site, report),
						}),
			},
		];
	});
}
