/** English, the words of "About the data" and of citations. */
import { plural } from "./plural";

const count = plural("en");

export const enAbout = {
	cite: {
		text: "Copy citation",
	},
	about: {
		heading: "About the data",
		intro: (claims: string, sources: string, places: string) =>
			`${claims} claims from ${sources} sources about ${places} places. Each claim is summarised in our own words; each leads to its source.`,
		method: "How to read the map",
		balance: "Sources by side",
		side: "Side",
		sources: "Sources",
		claims: "Claims",
		licences: "Credits and licences",
		covers: "covers",
		version: (version: string) => `Version ${version}`,
		words: "Words",
		wordsText:
			"The names of the parties are ours. A source's own terms appear only as its wording, in quotation marks.",
		share: "Share",
		percent: (n: string) => `${n} %`,
		sureness: "How sure each kind of statement is",
		confidence: "Said to be",
		assessments: "Count",
		means: "What that means",
		meaning: {
			"both-sides": "Reports come from both parties. The day may still differ.",
			"with-third-party":
				"Reports come from one party, and from an agency or body that is of neither.",
			"losing-side":
				"Only the side that lost the place reports it: an admission weighs more than a boast.",
			"one-side": "Only one party's side reports it.",
			"third-party": "Only agencies or bodies of neither party report it.",
			encyclopedia: "Only an encyclopedia has it; its own sources were not read.",
			inferred:
				"No report for that day; it follows from a later loss, or from lying inside the zone.",
		},
		notKnown: "What is not known",
		noPosition: (n: number) =>
			count(n, {
				one: "1 place has no position and is not on the map.",
				other: `${n} places have no position and are not on the map.`,
			}),
		noDay: (n: number) =>
			count(n, {
				one: "1 change of hands has no single day.",
				other: `${n} changes of hands have no single day.`,
			}),
		unknownNow: (n: number, date: string) =>
			count(n, {
				one: `Of 1 assessed place it is not known who held it on ${date}.`,
				other: `Of ${n} assessed places it is not known who held them on ${date}.`,
			}),
		openings: (n: number) =>
			count(n, {
				one: "1 source was read only in part or at second hand.",
				other: `${n} sources were read only in part or at second hand.`,
			}),
		notSurveyed:
			"Land is derived from places: nobody surveyed it, and no source speaks of it between them.",
		errors: "How to report an error",
		errorsText:
			"Every claim, assessment and source has an id (such as X014, A552 or S001). Name it, say what is wrong, and give a source that can be read.",
		noContact: "Write to whoever publishes this map: the dataset names no address of its own.",
		changes: "What changed in the data",
		cite: "How to cite this dataset",
	},
};
