/** The pieces that the shapes of a dataset are made of. */
import * as v from "valibot";
import { contained, containedAddress } from "./contained";
import { endsBeforeItStarts, parseDay, parseEdtf } from "./day";

export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/, "is not an id"));
export const text = v.pipe(
	v.string(),
	v.nonEmpty("is empty"),
	v.transform(contained),
	v.nonEmpty("is empty"),
);
export const day = v.pipe(
	v.string(),
	v.check((value) => parseDay(value) !== null, "is not a day (YYYY-MM-DD)"),
);
export const edtf = v.pipe(
	v.string(),
	v.check(
		(value) => parseEdtf(value) !== null,
		({ input }) =>
			endsBeforeItStarts(input)
				? "ends before it starts"
				: "is not an EDTF level 1 date or interval",
	),
);
export const webAddress = v.pipe(
	v.string(),
	v.regex(/^https?:\/\/\S+$/, "is not a web address"),
	v.transform(containedAddress),
);

/** Text in several languages; English is always there. */
export const languageMap = v.strictObject({
	en: text,
	ar: v.optional(text),
	tr: v.optional(text),
	ru: v.optional(text),
});

/** A short statement with the claims that carry it. */
export const sourcedText = v.strictObject({ text: languageMap, claims: v.array(id) });
