/** English, the words of what is printed. Fetched when asked for. */

export const enPrinting = {
	print: "Print",
	hint: "On paper: the map with these words, then what is open beside the map, then the sources.",
	printed: (date: string, version: string) =>
		`Printed on ${date} from version ${version} of the data.`,
	sources: "Sources of the map",
	sourcesText:
		"All documents that the map on the first page rests on, numbered as in the file of its sources. Numbers in the text before belong to the list in that text.",
	noMap: "The map could not be drawn for this print; the text below is whole.",
	failed:
		"The program that prints the map could not be loaded. The browser's own print command prints the text alone.",
};
