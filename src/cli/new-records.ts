/** The records of a new dataset. Each text says of itself that it is an example. */
import { AREA, TOWN_A, TOWN_B } from "./new-ground";

const PARTY_A = "party-a";
const PARTY_B = "party-b";

/** dataset.json, its parties. */
export const parties = [
	{
		id: PARTY_A,
		name: {
			en: "Example party A, and who fights beside it",
			ar: "طرف المثال أ ومن يقاتل إلى جانبه",
		},
		short: { en: "Party A", ar: "الطرف أ" },
		slot: 1,
		claims: ["C1", "C2"],
	},
	{
		id: PARTY_B,
		name: {
			en: "Example party B, and who fights beside it",
			ar: "طرف المثال ب ومن يقاتل إلى جانبه",
		},
		short: { en: "Party B", ar: "الطرف ب" },
		slot: 2,
		claims: ["C2"],
	},
];

/** dataset.json: what a reader should know first. */
export const lead = [
	{
		text: {
			en: "This is an example: nothing on this map happened.",
			ar: "هذا مثال: لم يحدث شيء مما على هذه الخريطة.",
		},
		claims: ["C1"],
	},
];

export const sources = [
	{
		id: "S1",
		publisher: "Example publisher one",
		title: "Title of the example document one",
		published: "2024-01-31",
		accessed: "2024-04-01",
		url: "https://example.org/document-one",
		side: "wire",
		language: "en",
		read: "full",
	},
	{
		id: "S2",
		publisher: "Example publisher two",
		title: "Title of the example document two",
		published: "2024-03-02",
		accessed: "2024-04-01",
		url: "https://example.org/document-two",
		side: "media",
		language: "en",
		read: "full",
	},
];

export const origins = [
	{ id: "agency", name: { en: "Example agency", ar: "وكالة المثال" }, camp: "neither" },
	{
		id: "spokesman",
		name: { en: "Spokesman of example party A", ar: "متحدث باسم طرف المثال أ" },
		camp: PARTY_A,
	},
];

export const claims = [
	{
		id: "C1",
		source: "S1",
		kind: "control",
		places: [TOWN_A],
		when: "2024-01-01/2024-01-31",
		dating: "throughout",
		origins: ["agency"],
		to: PARTY_A,
	},
	{
		id: "C2",
		source: "S2",
		kind: "capture",
		places: [TOWN_B],
		when: "2024-02-10",
		dating: "within",
		origins: ["agency", "spokesman"],
		from: PARTY_B,
		to: PARTY_A,
	},
	{
		id: "C3",
		source: "S2",
		kind: "agreement",
		places: [AREA],
		when: "2024-03-01",
		dating: "within",
		origins: ["agency"],
		agreement: "T1",
	},
];

export const claimTexts = [
	{
		id: "C1",
		summary: {
			en: "An example: party A holds town A all January.",
			ar: "مثال: الطرف أ يسيطر على البلدة أ طوال كانون الثاني.",
		},
		paragraph: 1,
	},
	{
		id: "C2",
		summary: {
			en: "An example: party A took town B from party B on 10 February.",
			ar: "مثال: سيطر الطرف أ على البلدة ب بعد أن كانت بيد الطرف ب في 10 شباط.",
		},
		speaker: { en: "Spokesman of example party A", ar: "متحدث باسم طرف المثال أ" },
		paragraph: 2,
	},
	{
		id: "C3",
		summary: {
			en: "An example: both parties agreed on a truce from 1 March.",
			ar: "مثال: اتفق الطرفان على هدنة تبدأ في 1 آذار.",
		},
		paragraph: 4,
	},
];

export const assessments = [
	{
		id: "A001",
		place: TOWN_A,
		holder: PARTY_A,
		from: { earliest: "2024-01-01", latest: "2024-01-01", shown: "2024-01-01" },
		basis: "reported",
		rule: "editor",
		params: {},
		confidence: "third-party",
		claims: ["C1"],
		against: [],
	},
	{
		id: "A002",
		place: TOWN_B,
		holder: PARTY_B,
		from: { earliest: "2024-01-01", latest: "2024-01-01", shown: "2024-01-01" },
		basis: "inferred",
		rule: "later-loss",
		params: { day: "2024-02-10", to: PARTY_A },
		confidence: "inferred",
		claims: ["C2"],
		against: [],
	},
	{
		id: "A003",
		place: TOWN_B,
		holder: PARTY_A,
		from: { earliest: "2024-02-10", latest: "2024-02-10", shown: "2024-02-10" },
		basis: "reported",
		rule: "one-day",
		params: { day: "2024-02-10", origins: 2 },
		confidence: "with-third-party",
		claims: ["C2"],
		against: [],
	},
];

export const assessmentNotes = [
	{
		id: "A001",
		note: {
			en: "An example: the agency names no day of a change, so the first day of the map is taken.",
			ar: "مثال: لا تذكر الوكالة يوم تغيّر، فأُخذ أول أيام الخريطة.",
		},
	},
];

export const agreements = [
	{
		id: "T1",
		kind: "truce",
		form: "bilateral",
		name: { en: "Example truce", ar: "هدنة المثال" },
		announced: "2024-03-01",
		announcedBy: { en: "Example parties A and B", ar: "طرفا المثال أ وب" },
		start: "2024-03-01",
		end: null,
		terms: [
			{
				text: { en: "An example of a term: no shots.", ar: "مثال على بند: لا إطلاق نار." },
				claims: ["C3"],
			},
		],
		claims: ["C3"],
	},
];

export const about = {
	notKnown: [{ en: "An example: what could not be found out.", ar: "مثال: ما تعذرت معرفته." }],
	changes: [
		{
			version: "2024.1",
			date: "2024-04-01",
			text: { en: "First version, an example.", ar: "النسخة الأولى، مثال." },
		},
	],
};
