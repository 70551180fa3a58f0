/** The words of a file, handed in: this room knows no dictionary. All in one language. */
import type {
	Assessment,
	Claim,
	Confidence,
	Language,
	LanguageMap,
	Place,
	Source,
} from "../model/types";
import type { Event } from "../world/events";
import type { EdgeLook } from "../world/front";
import type { PostState } from "../world/posts";
import type { Status } from "../world/world";
import type { DataLayerId } from "./file";

export interface Phrases {
	readonly language: Language;
	/** The text in the language, else in English. */
	text(map: LanguageMap): string;
	layer(layer: DataLayerId): string;
	/** "held by: ..." */
	status(status: Status | undefined): string;
	/** Of an area, which is listed and not coloured. */
	readonly area: string;
	post(state: PostState): string;
	confidence(confidence: Confidence): string;
	/** Why the map shows it. */
	reason(assessment: Assessment): string;
	placeKind(kind: Place["kind"]): string;
	eventKind(kind: Event["kind"]): string;
	eventTitle(event: Event): string;
	front(kind: EdgeLook["kind"]): string;
	/** Who was counted, over which days, by whom; null where a claim counts nothing. */
	counted(claim: Claim): string | null;
	/** That a claim's accused side has no reply in the sources. */
	readonly noReply: string;
	/** A source as a citation. */
	source(source: Source): string;
	/** How an assessment, or the dataset, is to be cited. */
	cite(assessment: Assessment | null): string;
	/** An item of CSL-JSON. */
	csl(source: Source): object;
}
