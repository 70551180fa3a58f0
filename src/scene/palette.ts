/** The colours of the map, by what they stand for. Status is never told by colour alone: see marks.ts. */
import type { Slot } from "./scene";

export interface PartyColours {
	/** For signs and lines. */
	readonly ink: string;
	/** For areas and the inside of an inferred sign. */
	readonly wash: string;
}

export interface Palette {
	readonly name: "light" | "dark" | "print";
	readonly sea: string;
	/** Land that is not mapped. */
	readonly land: string;
	/** Land inside the zone. */
	readonly zone: string;
	readonly foreign: string;
	/** The darkest ink: selection, date, signs of fighting. */
	readonly ink: string;
	/** Text of less weight. */
	readonly muted: string;
	readonly halo: string;
	readonly water: string;
	readonly waterText: string;
	readonly coast: string;
	readonly border: string;
	readonly governorate: string;
	readonly zoneEdge: string;
	readonly contactLine: string;
	readonly buffer: string;
	readonly road: string;
	readonly roadCase: string;
	readonly settlement: string;
	readonly post: string;
	readonly unknown: string;
	readonly parties: { readonly [S in Slot]: PartyColours };
}

export const light: Palette = {
	name: "light",
	sea: "#D3E0E4",
	land: "#ECE8DF",
	zone: "#FBF9F4",
	foreign: "#E4DFD4",
	ink: "#1E1B16",
	muted: "#5B5548",
	halo: "#FBF9F4",
	water: "#A9C3CC",
	waterText: "#456571",
	coast: "#9DB4BB",
	border: "#8D8471",
	governorate: "#CFC8B8",
	zoneEdge: "#5B5548",
	contactLine: "#1E1B16",
	buffer: "#8A8371",
	road: "#FFFDF7",
	roadCase: "#B3A06F",
	settlement: "#A79F8C",
	post: "#3E4C6B",
	unknown: "#7A7363",
	parties: {
		1: { ink: "#1F6A61", wash: "#C3DCD5" },
		2: { ink: "#A63F2B", wash: "#F0CDC2" },
		3: { ink: "#4B4660", wash: "#D6D2E0" },
		4: { ink: "#3E4C6B", wash: "#CFD7E6" },
		5: { ink: "#7A5A12", wash: "#EADBB4" },
		6: { ink: "#7B3E6E", wash: "#E6CFE0" },
	},
};

export const dark: Palette = {
	name: "dark",
	sea: "#141C24",
	land: "#20262D",
	zone: "#2D343C",
	foreign: "#1B2127",
	ink: "#F3EFE6",
	muted: "#B6B0A3",
	halo: "#1B2127",
	water: "#3D5966",
	waterText: "#8FB1BE",
	coast: "#435A66",
	border: "#8A8474",
	governorate: "#3A424A",
	zoneEdge: "#B6B0A3",
	contactLine: "#F3EFE6",
	buffer: "#8D8877",
	road: "#14191E",
	roadCase: "#8C7C50",
	settlement: "#6A6C6A",
	post: "#A9BDE3",
	unknown: "#9A9484",
	parties: {
		1: { ink: "#6FC7B8", wash: "#23524B" },
		2: { ink: "#EE9079", wash: "#6A2F23" },
		3: { ink: "#B9B0D8", wash: "#3E3953" },
		4: { ink: "#A9BDE3", wash: "#34405A" },
		5: { ink: "#E0BC63", wash: "#57441A" },
		6: { ink: "#DB9CCC", wash: "#57304F" },
	},
};

/**
 * For paper: a white ground, little ink on what is not evidence, and the inks of the light one. Printed in grey, parties
 * are told apart by the shapes of their signs and the hatches of their land (land.ts).
 */
export const print: Palette = {
	...light,
	name: "print",
	sea: "#EEF4F6",
	land: "#F8F7F4",
	zone: "#FFFFFF",
	foreign: "#F3F1EC",
	halo: "#FFFFFF",
	water: "#9DBBC6",
	road: "#FFFFFF",
	roadCase: "#A08F5E",
	settlement: "#958D7A",
	parties: {
		1: { ...light.parties[1], wash: "#CFE4DE" },
		2: { ...light.parties[2], wash: "#F0C8BB" },
		3: { ...light.parties[3], wash: "#E2DEEC" },
		4: { ...light.parties[4], wash: "#D9E1EF" },
		5: { ...light.parties[5], wash: "#F1E7CB" },
		6: { ...light.parties[6], wash: "#EEDCE9" },
	},
};

/** A colour (#RRGGBB) laid over another with an opacity from 0 to 1, as a renderer blends them. */
export function mix(over: string, under: string, opacity: number): string {
	const channel = (colour: string, index: number) =>
		Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16);
	const blended = [0, 1, 2].map((index) =>
		Math.round(channel(over, index) * opacity + channel(under, index) * (1 - opacity)),
	);
	return `#${blended.map((value) => value.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
