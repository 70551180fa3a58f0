/** How the lines of parties in charts are broken, so that they are told apart without colour. */
import type { Slot } from "./scene";

/** Strokes and gaps as SVG writes them; "": a whole line. */
export const PARTY_DASHES: { readonly [S in Slot]: string } = {
	1: "",
	2: "7 3",
	3: "2 3",
	4: "9 3 2 3",
	5: "5 2",
	6: "1 2",
};
