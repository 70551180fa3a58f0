/** What archives say of a spot. */
export const enArchives = {
	heading: "Events from archives",
	covers: (days: string) => `Covers ${days}.`,
	notChecked: "Not checked by this map: shown as the archive gives them.",
	checked: "How they were checked:",
	noDate: "no date given",
};
