/** The palette that the reader's colour scheme asks for. */
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
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

/** The palette for a component that hands it on; drawn again when the reader's colour scheme changes. */
export function useCurrentPalette(): Palette {
	const [palette, setPalette] = useState(currentPalette);
	useEffect(() => onPaletteChange(() => setPalette(currentPalette())), []);
	return palette;
}

/** Handed on by `AppProvider`, so that a hundred signs need not each listen to the browser. */
export const PaletteContext = createContext(currentPalette());

export function usePalette(): Palette {
	return useContext(PaletteContext);
}
