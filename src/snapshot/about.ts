/** What a picture's file says of itself, without signs of direction: for programs that list and search files. */
import type { Furniture } from "./furniture";

export interface About {
	readonly title: string;
	/** The day shown, in words; of two days compared, both. */
	readonly day: string;
	/** Honesty, credits, sources, data. */
	readonly notes: readonly string[];
	readonly link: string;
}

/** Its link is the last line of its foot. */
export function aboutPicture({
	title,
	date,
	footer,
}: Pick<Furniture, "title" | "date" | "footer">): About {
	const lines = footer.map(withoutDirection);
	return {
		title: withoutDirection(title),
		day: withoutDirection(date),
		notes: lines.slice(0, -1),
		link: lines.at(-1) ?? "",
	};
}

/** By the keywords of PNG where it has one: "Source" there means a device, so the link is the "URL". */
export function pngTexts({
	title,
	day,
	notes,
	link,
}: About): readonly (readonly [string, string])[] {
	return [
		["Title", title],
		["Description", day],
		["Comment", notes.join("\n")],
		["URL", link],
		["Software", "Truceline"],
	];
}

/** A text as it is searched for and heard: without the signs that set the direction of what follows. */
export function withoutDirection(text: string): string {
	return text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "");
}

/** The title of a picture: what the reader wrote, or the dataset's own where that shows nothing. */
export function titleOf(written: string, own: string): string {
	return withoutDirection(written).trim() === "" ? own : written.trim();
}
