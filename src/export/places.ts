/** Places as features of a file: with their status on a day, and with all that is assessed of them. */
import type { Day } from "../model/day";
import { formatDay } from "../model/day";
import { FIGHTING } from "../model/holders";
import type { Assessment, Dataset, Place, PostProperties } from "../model/types";
import { claimPasses, type Filters } from "../world/filters";
import { postStateOn } from "../world/posts";
import { claimsAbout } from "../world/reports";
import { canBearSign } from "../world/signs";
import type { Status, World } from "../world/world";
import type { DataFeature } from "./file";
import { PALETTE, type Style, statusStyle } from "./style";
import {
	assessmentValues,
	evidenceValues,
	fileValues,
	type Making,
	placeValues,
	statusValues,
	untilOf,
} from "./values";

const POST: Style = { colour: PALETTE.post, symbol: "embassy" };

/** A place on the day of a world, as the panel tells of it. */
export function placeOn(making: Making, place: Place, world: World, filters: Filters): DataFeature {
	const { dataset, phrases } = making;
	const post = postOf(dataset, place);
	if (post) return postOn(making, place, post, world.day);
	const status = world.statuses.get(place.id);
	const isArea = place.kind === "area";
	const assessment = status?.assessment ?? null;
	const about = claimsAbout(dataset, place.id).filter((claim) =>
		claimPasses(dataset, filters, claim),
	);
	const evidence = status
		? evidenceValues(making, assessment?.claims ?? [], assessment?.against)
		: evidenceValues(
				making,
				about.map(({ id }) => id),
			);
	const told = isArea
		? { ...statusValues(making, undefined), status: "area", status_text: phrases.area }
		: statusValues(making, status);
	return {
		...located(making, place),
		values: {
			...placeValues(making, place),
			...told,
			...assessmentValues(making, isArea ? null : assessment),
			...evidence,
			...fileValues(making, isArea ? null : assessment),
		},
		style: statusStyle(status),
		days: null,
		lines: linesOf(making, String(told["status_text"]), isArea ? null : assessment),
	};
}

/** A post stands, or may stand, on the day: whoever asks has seen to that. */
function postOn(making: Making, place: Place, post: PostProperties, day: Day): DataFeature {
	const { phrases } = making;
	const state = postStateOn(post, day);
	return {
		...located(making, place),
		values: {
			...placeValues(making, place),
			...statusValues(making, undefined),
			...{ status: `post-${state}`, status_text: phrases.post(state), party: post.party },
			...assessmentValues(making, null),
			...evidenceValues(making, post.claims),
			...fileValues(making),
		},
		style: POST,
		days: null,
		lines: [phrases.post(state)],
	};
}

/** One feature for each assessment of a place, in their order; one without, where nobody assesses it. */
export function historyOf(making: Making, place: Place): readonly DataFeature[] {
	const { dataset, phrases } = making;
	const assessments = dataset.assessments.get(place.id) ?? [];
	const post = postOf(dataset, place);
	if (assessments.length === 0) {
		return [
			{
				...located(making, place),
				values: {
					...placeValues(making, place),
					...statusValues(making, undefined),
					...(post ? { party: post.party } : {}),
					...assessmentValues(making, null),
					until: null,
					...evidenceValues(making, post?.claims ?? []),
					...fileValues(making),
				},
				style: post ? POST : statusStyle(undefined),
				days: null,
				lines: [phrases.status(undefined)],
			},
		];
	}
	return assessments.map((assessment) => {
		const status = statusBy(dataset, assessment);
		const until = untilOf(dataset, assessments, assessment);
		return {
			...located(making, place),
			id: assessment.id,
			values: {
				...placeValues(making, place),
				...statusValues(making, status),
				...assessmentValues(making, assessment),
				until: formatDay(until),
				...evidenceValues(making, assessment.claims, assessment.against),
				...fileValues(making, assessment),
			},
			style: statusStyle(status),
			days: { first: assessment.from.shown, last: until },
			lines: linesOf(making, phrases.status(status), assessment),
		};
	});
}

/** What is known of the observation post that a place is; undefined where it is none. */
export function postOf({ posts }: Dataset, { id }: Place): PostProperties | undefined {
	return posts.find(({ properties }) => properties.id === id)?.properties;
}

function located(
	{ dataset, phrases }: Making,
	place: Place,
): Pick<DataFeature, "id" | "name" | "geometry"> {
	const { id, at, name } = place;
	const isSpot = at !== null && canBearSign(dataset, id);
	return {
		id,
		name: phrases.text(name),
		geometry: isSpot ? { type: "Point", coordinates: [...at] } : null,
	};
}

/** What an assessment says, apart from the days that are uncertain. */
function statusBy({ parties }: Dataset, assessment: Assessment): Status {
	if (assessment.holder === FIGHTING) return { kind: "fighting", assessment };
	const party = parties.get(assessment.holder);
	return party ? { kind: "held", party, assessment } : { kind: "unknown", assessment };
}

function linesOf(
	{ phrases }: Making,
	status: string,
	assessment: Assessment | null,
): readonly string[] {
	if (assessment === null) return [status];
	return [status, phrases.confidence(assessment.confidence), phrases.reason(assessment)];
}
