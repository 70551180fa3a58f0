/** How the texts of pictures and their pages are set, in CSS pixels. */
import type { TextStyle } from "./composition";

export const TITLE: TextStyle = { size: 20, weight: 600 };
export const DATE: TextStyle = { size: 16, weight: 400 };
export const CAPTION: TextStyle = { size: 13, weight: 400 };
export const LEGEND: TextStyle = { size: 12, weight: 400 };
export const FOOTER: TextStyle = { size: 10.5, weight: 400 };
/** Of a line of text, in parts of its size. */
export const LINE_HEIGHT = 1.4;
/** Around everything. */
export const MARGIN = 20;
