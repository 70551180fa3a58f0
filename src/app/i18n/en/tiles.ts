/** English, of what is drawn from tiles: a detailed ground, and archives of events. */
import { plural } from "../plural";

const count = plural("en");

export const enTiles = {
	tiles: {
		/** In a list of what is missing. */
		ground: "the detailed base map",
		missing: (names: string) =>
			`Not drawn, or not all of it: ${names}. Its tiles did not come, or this browser has no WebGL to draw them with. Everything else works.`,
		/** A line of the legend: how many days before the one shown are drawn with it. */
		legend: (name: string, n: number) =>
			`${name}: ${count(n, { one: "the day shown", other: `the ${n} days up to the day shown` })}`,
	},
};
