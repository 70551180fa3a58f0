/**
 * What differs between the day shown and the day it is compared with, as looks of towns, cells and edges that
 * are on the map anyway. Land passed where one party has it on the earlier day and another on the later. Where
 * on the other day nobody is known to have it, it may have passed, and is marked so; where that is so on the
 * day shown, its own hatch says it.
 */
import { onceForBoth } from "../../model/once";
import { hasControl } from "../../world/control";
import { isFiltering } from "../../world/filters";
import { shownOnEither } from "../../world/shown-places";
import type { World } from "../../world/world";
import type { LegendEntry, SceneView } from "../layer";
import type { Passed } from "../scene";

const NOTHING: ReadonlyMap<string, Passed> = new Map();

const between = onceForBoth((shown: World, other: World): ReadonlyMap<string, Passed> => {
	const isLater = shown.day >= other.day;
	const passed = new Map<string, Passed>();
	for (const [place, now] of shown.statuses) {
		const then = other.statuses.get(place);
		if (now.kind !== "held" || !then) continue;
		if (then.kind !== "held") passed.set(place, "open");
		else if (then.party !== now.party) {
			passed.set(place, (isLater ? now : then).party.slot);
		}
	}
	return passed;
});

/**
 * What became of each place between the two days, by its id; empty while one day is shown. What filters take
 * off the map bears no mark.
 */
export function passedPlaces(view: SceneView): ReadonlyMap<string, Passed> {
	const { world, compared, filters } = view;
	if (!compared) return NOTHING;
	const passed = between(world, compared);
	if (!isFiltering(filters)) return passed;
	const isShown = shownOnEither(view);
	return new Map([...passed].filter(([place]) => isShown(place)));
}

/** Whether land is told apart on both days. */
export function hasTwoLands({ dataset, world, compared }: SceneView): boolean {
	return compared !== null && hasControl(dataset, world.day) && hasControl(dataset, compared.day);
}

/** Which party's gain each hatch is, and where nobody knows. */
export function passedLandLegend(view: SceneView): readonly LegendEntry[] {
	const { dataset, world, compared } = view;
	if (compared === null || !hasTwoLands(view)) return [];
	const places = passedPlaces(view);
	const ways = new Set(dataset.control.cells.map(({ properties: { place } }) => places.get(place)));
	const [from, to] = [world.day, compared.day].sort((a, b) => a - b);
	if (from === undefined || to === undefined) return [];
	const gains = [...dataset.parties.values()]
		.filter(({ slot }) => ways.has(slot))
		.map(
			(party): LegendEntry => ({
				sign: { kind: "passed", passed: party.slot },
				label: { id: "passedTo", party, from, to },
			}),
		);
	if (!ways.has("open")) return gains;
	return [
		...gains,
		{
			sign: { kind: "passed", passed: "open" },
			label: { id: "passedOpen", day: compared.day },
		},
	];
}

/** The ring around towns that another party has on the other day. */
export function passedTownLegend(
	view: SceneView,
	towns: readonly string[],
): readonly LegendEntry[] {
	const { compared } = view;
	const places = passedPlaces(view);
	const isRinged = (place: string) => typeof places.get(place) === "number";
	if (compared === null || !towns.some(isRinged)) return [];
	return [
		{ sign: { kind: "point", point: "passed" }, label: { id: "passedTown", day: compared.day } },
	];
}
