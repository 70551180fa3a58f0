/** What the reader wishes a picture to be. */
import { useState } from "preact/hooks";
import { textIn } from "../app/i18n/format";
import { type PictureWish, USUAL_PARTS, type Wording } from "../app/picture-wish";
import { useDataset, useWords } from "./context";

type Wish = Omit<PictureWish, "wording"> & {
	/** Title null: the reader has not written one, and the dataset's own stands in the language shown. */
	readonly wording: Omit<Wording, "title"> & { readonly title: string | null };
};

const FIRST: Wish = {
	wording: { title: null, caption: "", parts: USUAL_PARTS },
	size: { unit: "screen", ratio: 2 },
	format: "png",
	outlines: false,
	evidence: false,
};

/** A wish, and what changes a part of it. */
export interface Wishing {
	readonly wish: PictureWish;
	readonly change: (part: Partial<Omit<PictureWish, "wording">>) => void;
	readonly changeWording: (part: Partial<Wording>) => void;
}

/** A wish to begin with, and what changes it; as long as no title is written, it has that of the dataset. */
export function useWish(): Wishing {
	const { manifest } = useDataset();
	const { language } = useWords();
	const [wish, setWish] = useState(FIRST);
	const title = wish.wording.title ?? textIn(manifest.title, language).text;
	return {
		wish: { ...wish, wording: { ...wish.wording, title } },
		change: (part) => setWish((before) => ({ ...before, ...part })),
		changeWording: (part) =>
			setWish((before) => ({ ...before, wording: { ...before.wording, ...part } })),
	};
}
