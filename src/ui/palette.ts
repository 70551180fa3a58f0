/** The palette that the reader's colour scheme asks for. */
import { createContext, options } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { dark, light, type Palette, print } from "../scene/palette";
import { followScreen } from "./media";

const prefersDark = globalThis.matchMedia?.("(prefers-color-scheme: dark)");

/** The palette now. */
export function currentPalette(): Palette {
	return prefersDark?.matches ? dark : light;
}

/** Calls back whenever the reader's colour scheme changes. */
export function onPaletteChange(callback: () => void): () => void {
	return prefersDark ? followScreen(prefersDark, callback) : () => {};
}

/** Whoever hands a palette on to components. */
const handedOn = new Set<(palette: Palette) => void>();

/** The palette for a component that hands it on; drawn again when the reader's colour scheme changes. */
export function useCurrentPalette(): Palette {
	const [palette, setPalette] = useState(currentPalette);
	useEffect(() => onPaletteChange(() => setPalette(currentPalette())), []);
	useEffect(() => {
		handedOn.add(setPalette);
		return () => void handedOn.delete(setPalette);
	}, []);
	return palette;
}

/**
 * Shows the signs of all components, not the map, in the colours for paper. At once: browsers wait for nothing before
 * they print.
 * @returns shows them as before.
 */
export function printColours(): () => void {
	const show = (palette: Palette) => {
		const usual = options.debounceRendering;
		options.debounceRendering = (draw) => draw();
		for (const set of handedOn) set(palette);
		if (usual) options.debounceRendering = usual;
		else delete options.debounceRendering;
	};
	// While it prints, a browser may say that its reader prefers light.
	const before = currentPalette();
	show(print);
	return () => show(before);
}

/** Handed on by `AppProvider`, so that a hundred signs need not each listen to the browser. */
export const PaletteContext = createContext(currentPalette());

/** The palette as handed on: that of the screen, or of paper while the page is printed. */
export function usePalette(): Palette {
	return useContext(PaletteContext);
}

/** Whether the page is being printed: what is shown on request is shown then. */
export function usePrinted(): boolean {
	return usePalette() === print;
}
