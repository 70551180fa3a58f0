/** English, the words of evidence: status, reasons, places, claims, sources. */
import type { AssessmentWords } from "../assessment-words";
import { plural } from "../plural";

const count = plural("en");

export const enEvidence = {
	status: {
		onThisDay: (date: string) => `On this day (${date}):`,
		heldBy: (party: string) => `held by: ${party}`,
		since: (date: string) => `since ${date}`,
		sinceBefore: "no earlier change in the data",
		fighting: "fighting inside the place is reported",
		uncertain: (before: string, after: string) => `date uncertain: ${before}, then ${after}`,
		uncertainSpan: (from: string, to: string) => `changed hands between ${from} and ${to}`,
		unknown: "not known who held it",
		notAssessed: "the sources in this dataset do not say who held it",
		areaOnly: "an area: it is listed, not coloured, on the map",
	},
	confidence: {
		"both-sides": "reported by both sides",
		"with-third-party": "reported by one side and by a third party",
		"losing-side": "reported by the side that lost it",
		"one-side": "reported by one side only",
		"third-party": "reported by a third party only",
		encyclopedia: "reported by an encyclopedia only",
		inferred: "inferred",
	},
	assessment: {
		nothing: "Nothing that can be read here says who held it from this day on.",
		heading: "What the map shows, and why",
		oneDay: ({ day, origins }) =>
			`${count(origins, { one: "One origin names", other: `All ${origins} origins that name a day name` })} ${day}.`,
		mostOrigins: ({ day, origins, of }) =>
			`${day} is named by ${origins} of the ${of} origins that name a day; copies of one origin count once.`,
		admission: ({ day }) =>
			`${day} is the day on which the losing side itself reports the loss; that weighs more than the winner's claim.`,
		span: ({ earliest, latest }) =>
			`No source names the day. It changed between ${earliest} and ${latest}; from the last of these days the map shows it as changed.`,
		fighting: ({ from, to }) =>
			from === to
				? `Fighting inside the place is reported for ${from}.`
				: `Fighting inside the place is reported for ${from} to ${to}.`,
		laterLoss: ({ day, party }) =>
			`Inferred from the later loss: no earlier change is reported, and on ${day} it was taken by: ${party}.`,
		inZone: ({ day, party }) =>
			`No change reported; assumed to be held by: ${party}, because it lies inside the zone as of ${day}.`,
		editor: "Judged by hand; the note says how.",
	} satisfies AssessmentWords,
	details: {
		otherNames: "Other spellings",
		people: "Reports about people here",
		noPeople:
			"No report about people at this place is in this dataset. That does not mean that nothing happened.",
		history: "History of this place",
		beforeFirst: "Before the first reported change",
		noHistory: "No change of control is reported for this place in this dataset.",
		otherClaims: "Other reports on this place",
		claims: (n: number) => count(n, { one: "1 report", other: `${n} reports` }),
		sources: "Sources",
		differs: "differs",
		nowShown: "shown on this day",
		says: "What the sources say",
		position: "Position",
		positionText: (origin: string, metres: string) =>
			`from ${origin}; usually right to within ${metres} m`,
		positionClass: {
			high: "two or more origins agree",
			medium: "one origin",
			low: "a stand-in or found by inference",
		},
		drawnAside:
			"Its own position is not known: the map draws it beside the place that stands in for it.",
		noPosition: "No position was found; the place is in the lists, not on the map.",
		kind: {
			capital: "capital",
			city: "city",
			town: "town",
			village: "village",
			suburb: "suburb",
			hill: "hill",
			base: "base",
			airbase: "air base",
			site: "site",
			farmland: "farmland",
			crossing: "crossing",
			post: "post",
			area: "area",
		},
		kindIn: (kind: string, governorate: string) => `${kind}, ${governorate} governorate`,
		contactLine: (km: string) => `${km} km from the contact line`,
		buffer: (km: string) => `inside the ${km} km buffer`,
		notInBuffer: (km: string) => `outside the ${km} km buffer`,
		note: "Note",
		notCopied: "It could not be copied: the browser does not allow it.",
		copyCitation: "Copy citation",
	},
	claim: {
		paragraph: (n: number) => `paragraph ${n}`,
		saidBy: "Said by",
		origin: (names: string) => `First said by: ${names}`,
		published: (date: string) => `published ${date}`,
		undated: "undated",
		within: (date: string) => `on a day within ${date}`,
		throughout: (date: string) => `throughout ${date}`,
		later: "counted to a later day than the one shown",
		counted: "Who was counted, when, and by whom",
		/** Of a distance, an area, a number of zones. */
		figures: "What the figure counts, when, and by whom",
		who: "Counted",
		unit: "Unit",
		notSaid: "the document does not say",
		by: "Counted by",
		when: "Over",
		where: "Where",
		replied: "Reply",
		reply: "no reply in our sources",
		kind: {
			capture: "capture",
			control: "control",
			agreement: "agreement",
			ceasefire: "ceasefire",
			calm: "calm",
			strike: "strikes",
			casualties: "casualties",
			displacement: "displacement",
			deployment: "deployment",
			statement: "statement",
		},
	},
	source: {
		side: {
			wire: "news agency",
			UN: "United Nations",
			monitor: "monitor",
			media: "media",
			state: "state media",
			"pro-government": "pro-government media",
			"opposition-media": "opposition media",
			encyclopedia: "encyclopedia",
			"agreement-text": "text of an agreement",
			other: "other",
		},
		stateOf: (country: string) => `state media (${country})`,
		read: {
			full: "read in full",
			opening: "only its opening was read",
			"second-hand": "known at second hand",
		},
		originallyBy: (name: string) => `originally by ${name}`,
		via: (name: string) => `via ${name}`,
		translatedFrom: (language: string) => `translated from ${language}`,
		translated: "translated from a language that is not named",
		accessed: (date: string) => `read ${date}`,
		/** A name within a line that may be of another script. */
		name: (name: string) => name,
		title: (title: string) => `“${title}”`,
		noTitle: "(no title)",
		noAddress: "no address",
	},
	zone: {
		definition: "What the sources say it is",
		requirement: "What was required",
		fulfilment: "Whether it was carried out",
		around: "Outside of the zone",
		label: "The map says outside of the zone:",
		none: "No source in this dataset says.",
		precision: "How exact the drawing is",
		rough: (name: string, precision: string) =>
			`On this day only a rough outline is drawn: ${name}. ${precision} No area is derived for this day.`,
		bufferDepth: "Depth of the buffer",
		depth: (km: string) => `${km} km`,
		area: (km2: string) => `about ${km2} km²`,
		notYet: "It is not drawn on this day.",
	},
	post: {
		established: (date: string) => `Established ${date}`,
		enclosed: (date: string) => `Enclosed ${date}`,
		establishedBetween: (from: string, to: string) =>
			`Established on a day between ${from} and ${to}`,
		enclosedBetween: (from: string, to: string) => `Enclosed on a day between ${from} and ${to}`,
		notYet: "not yet established",
		perhaps: "perhaps not yet established: the day is not known",
		present: "in place",
		perhapsEnclosed: "in place; whether it was enclosed by this day is not known",
		isEnclosed: "in place, enclosed",
		unofficial: "Not one of the posts that were agreed.",
		number: (n: number) => `Official number ${n}`,
		position: (km: string) =>
			`Drawn at the place it is named after; the post itself may lie up to ${km} km off.`,
	},
};
