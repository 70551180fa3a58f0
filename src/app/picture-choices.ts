/** What a reader, or a script on the command line, may choose of a picture: parts, formats, and how much may be written. */

/** The parts that can be left out; credits and the two lines of honesty cannot. */
export const PARTS = ["legend", "scale", "inset", "sources", "qr"] as const;

/** Letters; more is a text beside the picture. */
export const LONGEST_TITLE = 120;
export const LONGEST_CAPTION = 400;

export const FORMATS = ["png", "svg", "pdf"] as const;

/** How many pixels of a picture from the screen stand for one of the screen. */
export const RATIOS = [1, 2, 3] as const;
