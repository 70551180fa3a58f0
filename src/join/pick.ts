/** What a click on the map means: one thing is chosen, several are offered, none clears the choice. */
import { rowKey } from "../app/file-layers";
import type { Store } from "../app/store";
import type { Spot } from "../app/view";
import type { Hit } from "../scene/port";

/** Signs lie on lines, and both on areas: who clicks on a sign does not mean what is under it. */
const DEPTH: { readonly [L in Hit["layer"]]?: number } = {
	events: 0,
	towns: 0,
	posts: 0,
	reports: 0,
	settlements: 0,
	roads: 1,
	"imported-points": 0,
	"imported-lines": 1,
	// Over the land, which is everywhere.
	"imported-areas": 1.5,
};
const AREA_DEPTH = 2;

/** One thing is chosen, several are offered, none clears the choice. */
export function choose(store: Store, all: readonly Hit[], at: Spot): void {
	const finds = all.flatMap(({ find }) => find ?? []);
	// Points of archives are no things of the dataset: they are told beside what else is there.
	chooseThing(
		store,
		all.filter(({ layer }) => layer !== "archive"),
		at,
	);
	if (finds.length > 0) store.actions.showArchived(finds);
}

function chooseThing(store: Store, hits: readonly Hit[], at: Spot): void {
	const depth = ({ layer }: Hit) => DEPTH[layer] ?? AREA_DEPTH;
	const highest = Math.min(...hits.map(depth));
	// Land that is told apart by its places is asked for by the spot: no source speaks of it.
	const isLand = highest === AREA_DEPTH && hits.some(({ layer }) => layer === "cells");
	const meant = hits.filter((hit) => depth(hit) === highest).map(({ select }) => select);
	const [first, second] = meant;
	const row = first === undefined ? null : rowKey(first);
	if (isLand) store.actions.inspect(at);
	else if (first === undefined) store.actions.clearSelection();
	else if (second !== undefined) store.actions.offer(meant);
	else if (row) store.actions.openRow(row);
	else store.actions.select(first);
}
