/** An embedded page. */
export const enEmbedded = {
	full: "Open the full map",
	/** How an embedded map is moved, where the reader has just moved the page around it. */
	wheel: (key: string) => `${key} + scroll zooms the map`,
	finger: "Two fingers move the map",
};
