/** English, of what is drawn from tiles: a detailed ground, and archives of events. */
import { plural } from "./plural";

const count = plural("en");

export const enTiles = {
	tiles: {
		/** In a list of what is missing. */
		ground: "the detailed base map",
		missing: (names: string) =>
			`Not drawn, or not all of it: ${names}. Its tiles did not come, or this browser has no WebGL to draw them with. Everything else works.`,
		/** At the foot of a picture. */
		leftOut: (names: string) => `Not in this picture: ${names}.`,
		/** In the dialog of pictures. */
		notInPreview: "The detailed base map and archives are in the picture, but not in this preview.",
		notInVectors:
			"The detailed base map and archives are drawn from tiles, which only PNG can hold: this file has the map's own ground, and says what is missing.",
		/** A line of the legend: how many days before the one shown are drawn with it. */
		legend: (name: string, n: number) =>
			`${name}: ${count(n, { one: "the day shown", other: `the ${n} days up to the day shown` })}`,
		heading: "Events from archives",
		covers: (first: string, last: string) => `Covers ${first} to ${last}.`,
		notChecked: "Not checked by this map: shown as the archive gives them.",
		checked: "How they were checked:",
		noDate: "no date given",
	},
};
