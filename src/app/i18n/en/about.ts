/** English, the words about the data as a whole, and of citing it. */
import type { Confidence } from "../../../model/types";

export const enAbout = {
	about: {
		intro: (claims: string, sources: string, places: string) =>
			`${claims} claims from ${sources} sources about ${places} places. Each claim is summarised in our own words; each leads to its source.`,
		version: (version: string) => `Version ${version}`,
		method: "How to read the map",
		balance: "Sources by side",
		balanceText:
			"Whose documents the claims were read in. Many outlets repeat one origin: an origin is who said a thing first, and one origin may stand behind documents of several sides.",
		side: "Side",
		sources: "Sources",
		claims: "Claims",
		share: "Share",
		origins: "Origins",
		total: "All",
		sure: "How sure each statement is",
		sureText:
			"Each assessment of a place says how sure it is, by who reports it: the origins count, not the outlets that repeat them.",
		confidence: "How sure",
		assessments: "Assessments",
		meaning: {
			"both-sides": "At least one report comes from each of two sides.",
			"with-third-party": "One side reports it, and so does someone of neither side.",
			"losing-side":
				"Only the side that lost the place reports it, of its own loss. That weighs more than a claim of success.",
			"one-side": "Only one side reports it, and not as its own loss.",
			"third-party": "No side reports it; someone of neither side does.",
			encyclopedia: "Only a compilation has it; who said it first was not traced.",
			inferred:
				"No report says it of this place; it follows from what came later, or from where the place lies.",
		} satisfies { readonly [C in Confidence]: string },
		camps: "Whose word counts as whose side",
		campsText:
			"Set by hand, and open to argument: a monitor whose people work on one side's ground is counted to that side, since it is no outside witness. It says whose word it is, not whether it is true.",
		campOf: (party: string) => `Counted to: ${party}`,
		camp: { neither: "Of neither side", compiled: "Compiled from others" },
		notKnown: "What is not known",
		unknown: {
			noPosition: (n: string, of: string) => `Places whose position was not found: ${n} of ${of}.`,
			unknownHolder: (n: string, date: string) =>
				`Places whose holder is not known on ${date}: ${n}.`,
			unsureOnDay: (n: string, date: string) =>
				`Places that may or may not have changed hands by the end of ${date}: ${n}.`,
			undatedChanges: (n: string, of: string) =>
				`Changes of control whose day is not known, only a span of days: ${n} of ${of}.`,
			openings: (n: string, of: string) =>
				`Sources of which only the opening was read, so that what stands further down is missing: ${n} of ${of}.`,
			secondHand: (n: string) => `Sources that could not be read, known at second hand: ${n}.`,
			undatedSources: (n: string) => `Sources without a date of publication: ${n}.`,
		},
		alsoNotKnown: "Besides, these things were looked for and not found or not confirmed:",
		words: "The parties",
		wordsText:
			"The names of the parties are ours. A source's own terms appear only as its wording, in quotation marks.",
		partyClaims: (n: string) => `Who they were, by claims: ${n}`,
		partySources: (n: string) => `Sources of these claims: ${n}`,
		licences: "Credits and licences",
		covers: "covers",
		report: "Report an error",
		reportText: (example: string) =>
			`Note the id of the claim or of the assessment (such as ${example}), what is wrong, and where the right thing can be read.`,
		noContact: "Write to whoever publishes this map; this dataset gives no address of its own.",
		cite: "Cite",
		theDataset: "this dataset",
		citeText:
			"To cite one assessment, open its place; to cite a document, open the list of sources there.",
		changes: "Changes to the data",
		changesLoading: "Reading …",
	},
	cite: {
		as: (what: string) => `Copy citation: ${what}`,
		text: "Text",
		copied: (what: string) => `Copied: ${what}.`,
		dataset: "dataset",
		version: (version: string) => `version ${version}`,
		assessment: (id: string) => `assessment ${id}`,
		holder: (place: string, holder: string) => `${place}: ${holder}`,
		shownFrom: (date: string) => `shown from ${date}`,
	},
};
