/** A toy world for tests of what holds on a day: one mill, two parties, days as short texts. */
import { type Day, parseDay, parseEdtf } from "../../src/model/day";
import { parse } from "../../src/model/parse";
import type { Agreement, Assessment, Claim, ClaimKind, Dataset } from "../../src/model/types";
import { soundFiles } from "./cli-fixture";

/** A day of the toy year 2019: "03-08". */
export function on(monthAndDay: string): Day {
	const day = parseDay(`2019-${monthAndDay}`);
	if (day === null) throw new Error(`${monthAndDay} is no day`);
	return day;
}

/** An assessment of the mill that is shown from a day, or from the last of a span of days. */
export function change(
	holder: string,
	earliest: string,
	latest = earliest,
	shown = latest,
): Assessment {
	return {
		id: `A${earliest}`,
		place: "mill",
		holder,
		from: { earliest: on(earliest), latest: on(latest), shown: on(shown) },
		basis: "reported",
		rule: "one-day",
		params: {},
		confidence: "one-side",
		claims: ["S1-1"],
		against: [],
	};
}

/** A claim of a kind about a span of 2019, "03-01/03-05" or "03-01". */
export function claim(
	id: string,
	kind: ClaimKind,
	span: string,
	places: string[] = ["mill"],
): Claim {
	const when = parseEdtf(
		span
			.split("/")
			.map((part) => `2019-${part}`)
			.join("/"),
	);
	if (!when) throw new Error(`${span} is no span`);
	return { id, source: "S1", kind, places, when, dating: "within", origins: ["wire"], text: null };
}

/** The sound dataset with other assessments of the mill, claims and agreements. */
export function toyDataset(parts: {
	readonly assessments?: readonly Assessment[];
	readonly claims?: readonly Claim[];
	readonly agreements?: readonly Agreement[];
}): Dataset {
	const { dataset } = parse(soundFiles());
	const north = dataset?.parties.get("north");
	if (!dataset || !north) throw new Error("the sound dataset was not read");
	return {
		...dataset,
		parties: new Map([
			["north", north],
			["south", { ...north, id: "south", slot: 2 }],
		]),
		assessments: new Map(parts.assessments ? [["mill", parts.assessments]] : []),
		claims: new Map((parts.claims ?? []).map((each) => [each.id, each])),
		agreements: parts.agreements ?? [],
	};
}
