/** What a laid-out picture is made of: for whoever lays out, and whoever draws (canvas, vectors, PDF, film). */
import type { LegendSign } from "../scene/layer";

export interface TextStyle {
	readonly size: number;
	readonly weight: 400 | 600;
}

/** The width of a text in pixels. */
export type Measure = (text: string, style: TextStyle) => number;

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export type Point = readonly [x: number, y: number];

/** A path in the pixels of the box it stands in. */
export interface Shape {
	readonly d: string;
	readonly fill: string | null;
	readonly stroke?: { readonly colour: string; readonly width: number };
}

export interface TextItem {
	readonly kind: "text";
	readonly text: string;
	/** The text begins here: its left edge left-to-right, its right edge right-to-left. */
	readonly x: number;
	/** Of the baseline. */
	readonly y: number;
	readonly style: TextStyle;
	readonly colour: string;
	/** The address that it leads to, in files that can be followed. */
	readonly link?: string;
}

export type Item =
	| TextItem
	| { readonly kind: "sign"; readonly sign: LegendSign; readonly box: Box }
	| { readonly kind: "line"; readonly from: Point; readonly to: Point; readonly colour: string }
	/** A small drawing: it looks the same in both directions of reading. */
	| { readonly kind: "drawing"; readonly box: Box; readonly shapes: readonly Shape[] };

/** What stands on a page, everything in CSS pixels. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	readonly background: string;
	readonly direction: "ltr" | "rtl";
	readonly items: readonly Item[];
}

/** The map goes into `map`, the items over and around it. */
export interface Composition extends Sheet {
	readonly map: Box;
}
