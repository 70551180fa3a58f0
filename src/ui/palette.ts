/** The palette that the reader's colour scheme asks for. */
import { useEffect, useState } from "preact/hooks";
import { dark, light, type Palette } from "../scene/palette";

const prefersDark = globalThis.matchMedia?.("(prefers-color-scheme: dark)");

/** The palette now. */
export function currentPalette(): Palette {
	return prefersDark?.matches ? dark : light;
}

/** Calls back whenever the reader's colour scheme changes. */
export function onPaletteChange(callback: () => void): () => void {
	prefersDark?.addEventListener("change", callback);
	return () => prefersDark?.removeEventListener("change", callback);
}

export function usePalette(): Palette {
	const [palette, setPalette] = useState(currentPalette);
	useEffect(() => onPaletteChange(() => setPalette(currentPalette())), []);
	return palette;
}
