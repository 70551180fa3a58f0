/** What the files of a dataset are called in a catalogue. */

const TITLES: { readonly [path: string]: string } = {
	"dataset.json": "Manifest: days, parties, credits, method, list of files",
	"sources.json": "Sources",
	"origins.json": "Origins: who said a thing first",
	"claims.json": "Claims: what each source says, with day and place",
	"claim-texts.json": "Texts of the claims",
	"place-texts.json": "Texts of the places: notes, codes, origins of names",
	"assessments.json": "Assessments: who held each place, from which day, and why",
	"assessment-notes.json": "Notes to the assessments",
	"agreements.json": "Agreements and truces",
	"disagreements.json": "Disagreements between sources",
	"about.json": "What is not known, and what each version brought",
	"places.geojson": "Places",
	"zone.geojson": "Zones and buffers",
	"control.geojson": "Land of each place",
	"roads.geojson": "Roads",
	"posts.geojson": "Posts",
	"base/land.geojson": "Base map: land",
	"base/rivers.geojson": "Base map: rivers",
	"base/borders.geojson": "Base map: borders between states",
	"base/governorates.geojson": "Base map: governorates",
	"base/labels.geojson": "Base map: names of regions",
	"base/locator.geojson": "Base map: the country in small",
	"base/settlements.geojson": "Base map: settlements",
};

/** The title of a file; its path where it is none that the program knows. */
export function resourceTitle(path: string): string {
	return TITLES[path] ?? path;
}
