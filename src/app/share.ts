/** A view handed to the system's own way of sharing, with the link and words in the reader's language. */
import { wordsIn } from "./i18n/dictionary";
import { textIn } from "./i18n/format";
import type { State } from "./state";

/** `cancelled`: the reader thought better of it, or the sheet is open already. */
export type ShareOutcome = "shared" | "cancelled" | "failed";

/** The part of the browser that sharing needs; some have it, in some contexts. */
export type Sharer = Partial<Pick<Navigator, "share" | "canShare">>;

/** What is handed over: what the page is, what is seen on it, and where. */
export interface Shared {
	readonly title: string;
	readonly text: string;
	readonly url: string;
}

/** Whether the system takes a link from here. Where it cannot be asked it is not offered. */
export function canShareLinks(sharer: Sharer, url: string): boolean {
	return sharer.share !== undefined && sharer.canShare?.({ url }) === true;
}

/** What is shared of a view: its place, where one is chosen, and its day. */
export function sharedOf({ dataset, day, place, language }: State, url: string): Shared {
	const { t, f } = wordsIn(language);
	const name = place === null ? undefined : dataset.places.get(place)?.name;
	return {
		title: textIn(dataset.manifest.title, language).text,
		text: name
			? t.page.sharedPlace(textIn(name, language).text, f.day(day))
			: t.page.sharedDay(f.day(day)),
		url,
	};
}

/** Opens the system's sheet; call it from a click, or browsers refuse. */
export async function shareBy(sharer: Sharer, shared: Shared): Promise<ShareOutcome> {
	try {
		if (!sharer.share) return "failed";
		await sharer.share({ ...shared });
		return "shared";
	} catch (error) {
		const { name } = error as { readonly name?: unknown };
		return name === "AbortError" || name === "InvalidStateError" ? "cancelled" : "failed";
	}
}
