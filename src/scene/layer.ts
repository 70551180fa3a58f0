/** What a layer of the scene is: one file per layer says what it draws, how it looks on a day, its legend. */
import type { Day } from "../model/day";
import type { Dataset, Language, LanguageMap, Party } from "../model/types";
import type { Filters } from "../world/filters";
import type { World } from "../world/world";
import type { EventLabel, EventSign, EventsInLegend } from "./events-legend";
import type { DrawnCollection, LayerId, Look, MarkId, Passed } from "./scene";
import type { ArchiveLook, SceneTiles } from "./tiles";

/** All that the looks of a day depend on. */
export interface SceneView {
	readonly dataset: Dataset;
	readonly world: World;
	/** The ids of the places that are marked as selected. */
	readonly selected: ReadonlySet<string>;
	readonly bufferKm: number;
	readonly filters: Filters;
	/** The world on the day that the day is compared with, or null. */
	readonly compared: World | null;
	/** What is drawn from tiles; it has lines in the legend. */
	readonly tiles?: SceneTiles | null;
	/** For how many days until the day shown events of archives and files are drawn. */
	readonly trail?: number;
	/** The files of the reader that are shown; only the legend asks for them. */
	readonly events?: readonly EventsInLegend[];
}

export interface SceneLayer {
	readonly id: LayerId;
	/** The file it draws, for credits. */
	readonly file: string;
	/** Its features, with integer ids; made once per dataset and language. */
	draw(dataset: Dataset, language: Language): DrawnCollection;
	/** How each feature looks; absent where the layer always looks the same. */
	looks?(view: SceneView): ReadonlyMap<number, Look>;
	/** What of it is on the map on this day. */
	legend(view: SceneView): readonly LegendEntry[];
}

/** One line of the legend: the sign as drawn, and what it stands for (the words come from the dictionary). */
export interface LegendEntry {
	readonly sign: LegendSign;
	readonly label: LegendLabel;
}

export type LegendSign =
	/** `onLand`: on the tint or hatch that the land around it takes. */
	| { readonly kind: "mark"; readonly mark: MarkId; readonly onLand?: boolean }
	| { readonly kind: "line"; readonly line: LegendLine }
	| {
			readonly kind: "area";
			readonly area: "zone" | "rough-zone" | "buffer" | "land" | "cells" | "left-out";
	  }
	| { readonly kind: "point"; readonly point: "settlement" | "selected" | "passed" }
	/** The dots of an archive. */
	| { readonly kind: "archive"; readonly look: ArchiveLook }
	/** Land that passed between the two days compared. */
	| { readonly kind: "passed"; readonly passed: Passed }
	/** Dots, lines or areas of a file that the reader brought. */
	| EventSign;

/** The signs that are small pieces of the map and not marks. */
export type SwatchSign = Exclude<LegendSign, { kind: "mark" }>;

export type LegendLine =
	| "front"
	| "front-unsure"
	| "front-other"
	| "contact-line"
	| "road"
	| "border"
	| "governorate"
	| "river";

export type LegendLabel =
	| EventLabel
	/** `heldInferred`: no place that a party holds is its by a report. */
	| { readonly id: "held" | "heldInferred"; readonly party: Party }
	/** What the dataset itself calls it. */
	| { readonly id: "named"; readonly name: LanguageMap }
	| { readonly id: "archive"; readonly name: LanguageMap; readonly days: number }
	| { readonly id: "roads"; readonly refs: readonly string[] }
	| {
			readonly id: "post" | "postEnclosed" | "postPerhaps" | "postPerhapsEnclosed";
			readonly party: Party;
	  }
	| { readonly id: "passedTo"; readonly party: Party; readonly from: Day; readonly to: Day }
	/** `day`: the other of the two days compared. */
	| { readonly id: "passedOpen" | "passedTown" | "frontOther"; readonly day: Day }
	| {
			readonly id:
				| "inferred"
				| "fighting"
				| "uncertain"
				| "unknown"
				| "border"
				| "governorate"
				| "river"
				| "strike"
				| "deployment"
				| "settlement"
				| "selected"
				| "cells"
				| "front"
				| "frontUnsure"
				| "leftOut"
				| "notMapped";
	  };

/** The name in the language, and the other of English and Arabic for the second line. */
export function twoNames(
	name: LanguageMap,
	language: Language,
): { readonly name: string; readonly second?: string } {
	const first = name[language] ?? name.en;
	const second = language === "ar" ? name.en : name.ar;
	return second === undefined || second === first
		? { name: withoutVowelMarks(first) }
		: { name: withoutVowelMarks(first), second: withoutVowelMarks(second) };
}

/** Map labels are shaped letter by letter; vowel marks would stand beside their letters. */
function withoutVowelMarks(text: string): string {
	return text.replace(/[\u064B-\u0652\u0670]/g, "");
}
