/** The areas derived from places beside areas drawn by hand, and beside figures that others published. */
import { readFileSync } from "node:fs";
import { intersect } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { type Area, areaOf, polygonsOf } from "../../../src/model/polygons";
import { areasOn, change } from "../../../src/world/areas";
import { ellipsoidalKm2 } from "../../../src/world/geodesic";
import { type Status, worldAt } from "../../../src/world/world";
import { day, idlib } from "../../unit/idlib";

export const DATES = [
	"2018-09-17",
	"2019-04-30",
	"2019-06-01",
	"2019-08-01",
	"2019-08-31",
	"2019-12-19",
	"2020-01-31",
	"2020-02-15",
	"2020-03-06",
] as const;
type DrawnDate = (typeof DATES)[number];

/** Square kilometres from places and drawn, and how much of both is common to them (intersection over union). */
export interface Match {
	readonly ours: number;
	readonly drawn: number;
	readonly iou: number | null;
}

export interface Comparison {
	readonly date: DrawnDate;
	readonly opposition: Match;
	/** What the opposition held on 17 September 2018 and does not hold now, and ground held by then already. */
	readonly lost: Match;
	/** What `areasOn` gives for the opposition. */
	readonly least: number;
	readonly most: number;
}

/** One of the nine days. A cell of uncertain date counts with the side that the map names for that day. */
export function compareWithDrawn(date: DrawnDate): Comparison {
	const at = day(date);
	const world = worldAt(idlib, at);
	const features = drawnOn(date);
	const cellsOf = (isOpposition: boolean) =>
		idlib.control.cells
			.filter(({ properties: { place } }) => {
				const side = sideOf(world.statuses.get(place), at);
				return (side === "opposition") === isOpposition;
			})
			.map(({ geometry }) => geometry);
	const range = [...(areasOn(idlib, world)?.parties ?? [])].find(([{ id }]) => id === "opposition");
	return {
		date,
		opposition: match(cellsOf(true), drawnPart(features, `opposition-${date}`)),
		lost: match(cellsOf(false), drawnPart(features, `captured-${date}`)),
		least: range?.[1].least ?? Number.NaN,
		most: range?.[1].most ?? Number.NaN,
	};
}

/** A figure that someone published about ground taken by government forces between two days. */
export interface Figure {
	readonly who: string;
	/** The claim of the dataset that has it. */
	readonly claim: string | null;
	readonly says: string;
	/** Ends of the days between which the ground passed, as we read the report. */
	readonly from: string;
	readonly to: string;
}

export const FIGURES: readonly Figure[] = [
	{
		who: "ISWNews, 26 December 2019",
		claim: null,
		says: "350 in seven days",
		from: "2019-12-18",
		to: "2019-12-26",
	},
	{
		who: "ISWNews, 5 February 2020",
		claim: "X238",
		says: "1,160 + 45 since 19 December",
		from: "2019-12-18",
		to: "2020-02-05",
	},
	{
		who: "SANA, 9 February 2020",
		claim: "X277",
		says: "600 over the past few days",
		from: "2020-01-28",
		to: "2020-02-09",
	},
	{
		who: "article S003, about 13 February 2020",
		claim: "S003-16",
		says: "around 2,000 since 6 May 2019",
		from: "2019-05-05",
		to: "2020-02-13",
	},
	{
		who: "Uprooted Palestinians, 27 February 2020",
		claim: "X345",
		says: "1,432 + 458 since 19 December",
		from: "2019-12-18",
		to: "2020-02-27",
	},
];

/** What passed from the opposition to the government between the days of a figure. */
export function ourFigure({ from, to }: Figure) {
	const passage = change(idlib, day(from), day(to))?.find(
		(each) =>
			each.from.kind === "held" &&
			each.to.kind === "held" &&
			each.from.party.id === "opposition" &&
			each.to.party.id === "government",
	);
	if (!passage) throw new Error(`nothing passed between ${from} and ${to}`);
	return passage.km2;
}

/** Lines of the first table of docs/method.md. */
export function drawnTable(): string[] {
	return DATES.map((date) => {
		const { opposition, lost, least, most } = compareWithDrawn(date);
		const difference = (opposition.ours / opposition.drawn - 1) * 100;
		return row([
			date,
			whole(opposition.ours),
			`${whole(least)} to ${whole(most)}`,
			whole(opposition.drawn),
			`${difference.toFixed(1)} %`,
			opposition.iou?.toFixed(3) ?? "-",
			whole(lost.ours),
			whole(lost.drawn),
			lost.iou?.toFixed(2) ?? "-",
		]);
	});
}

/** Lines of the second table. */
export function figuresTable(): string[] {
	return FIGURES.map((figure) => {
		const { shown, least, most } = ourFigure(figure);
		const days = `${figure.from} to ${figure.to}`;
		const range = `${whole(least)} to ${whole(most)}`;
		return row([figure.who, figure.claim ?? "-", figure.says, days, whole(shown), range]);
	});
}

/** The side that the map names: an uncertain change counts from the day on which it is shown. */
function sideOf(status: Status | undefined, at: number): string | undefined {
	if (status?.kind === "held") return status.party.id;
	if (status?.kind !== "uncertain") return undefined;
	return (at < status.assessment.from.shown ? status.before : status.after)?.id;
}

function match(cells: readonly Area[], drawn: Area | null): Match {
	const ours = cells.reduce((sum, cell) => sum + ellipsoidalKm2(cell), 0);
	const all = areaOf(cells.flatMap(polygonsOf));
	if (!all || !drawn) return { ours, drawn: 0, iou: null };
	const both = intersect({
		type: "FeatureCollection",
		features: [all, drawn].map(
			(geometry): Feature<Polygon | MultiPolygon> => ({ type: "Feature", properties: {}, geometry }),
		),
	});
	const common = both ? ellipsoidalKm2(both.geometry) : 0;
	const drawnKm2 = ellipsoidalKm2(drawn);
	return { ours, drawn: drawnKm2, iou: common / (ours + drawnKm2 - common) };
}

function drawnOn(date: DrawnDate): FeatureCollection["features"] {
	const file = new URL(`./control-${date}.geojson`, import.meta.url);
	return (JSON.parse(readFileSync(file, "utf8")) as FeatureCollection).features;
}

function drawnPart(features: FeatureCollection["features"], id: string): Area | null {
	const found = features.find(({ properties }) => properties?.["id"] === id)?.geometry;
	return found?.type === "Polygon" || found?.type === "MultiPolygon" ? found : null;
}

function whole(km2: number): string {
	return Math.round(km2).toLocaleString("en");
}

function row(cells: readonly string[]): string {
	return `| ${cells.join(" | ")} |`;
}
