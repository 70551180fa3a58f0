/** English, where a thing lies and how far that can be shown. */

export const enGround = {
	ground: {
		/** Of claims that tell of several places, of which others confirm only some. */
		alsoInPart: "in part also reported by",
		unconfirmed: "no other source for:",
		/** Of a claim, by where the map can show it: what its button does, and that it is done. */
		show: {
			places: "Show on map and time line",
			zone: "Show on map and time line",
			outside: "Show on time line (outside this map)",
			nowhere: "Show on time line (no place on this map)",
		},
		isShown: {
			places: "shown on the map and the time line",
			zone: "shown on the time line; an area, not a point on the map",
			outside: "shown on the time line; outside this map",
			nowhere: "shown on the time line; no place on this map",
		},
	},
	tiles: {
		/** At the foot of a picture. */
		leftOut: (names: string) => `Not in this picture: ${names}.`,
	},
};
