/** What the list of places by their holders says of each, cell by cell. Pure. */
import type { HolderGroup } from "../world/holders";
import type { Status } from "../world/world";
import { changeDate, isBeforeFirst, isGroundless } from "./evidence-phrases";
import { textIn } from "./i18n/format";
import type { ReadingWords } from "./i18n/reading";
import { partyName } from "./phrases";

/** What a group of places is called. */
export function groupName(group: HolderGroup, { t, language }: ReadingWords): string {
	if (group.kind === "held") return t.legend.held(textIn(group.party.name, language).text);
	return group.kind === "not-assessed" ? t.held.notAssessed : t.legend[group.kind];
}

/** Since when a place has its status, as exactly as is known. */
export function heldSince({ assessment }: Status, words: ReadingWords): string {
	if (assessment === null || isGroundless(assessment)) return words.t.held.noGround;
	return isBeforeFirst(assessment) ? words.t.status.sinceBefore : changeDate(assessment, words);
}

/** How well a status is borne out. */
export function heldGround({ assessment }: Status, { t }: ReadingWords): string {
	return assessment === null || isGroundless(assessment)
		? t.held.noGround
		: t.confidence[assessment.confidence];
}

/** From whom to whom a place passed on a day that is not known; nothing where it is known. */
export function heldWay(status: Status, words: ReadingWords): string {
	return status.kind === "uncertain"
		? words.t.compare.way(partyName(status.before, words), partyName(status.after, words))
		: "";
}
