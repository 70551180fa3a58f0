/** Chooses the form of a phrase that a number needs in a language. */
import type { Language } from "../../model/types";

/** A phrase in the forms that the language tells apart; `other` always. */
export type Forms = { readonly [F in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** A chooser for the language. */
export function plural(language: Language): (count: number, forms: Forms) => string {
	const rules = new Intl.PluralRules(language);
	return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
