/** Observation posts: from the day they were established, with a ring once they were enclosed. */
import type { PostProperties } from "../../model/types";
import { postPasses } from "../../world/filters";
import { postStateOn } from "../../world/posts";
import { type LegendEntry, type SceneLayer, type SceneView, twoNames } from "../layer";
import type { Look } from "../scene";

export const posts: SceneLayer = {
	id: "posts",
	file: "posts.geojson",
	draw: (dataset, language) => ({
		type: "FeatureCollection",
		features: dataset.posts.map(({ geometry, properties }, id) => ({
			type: "Feature",
			id,
			geometry,
			properties: { select: properties.id, rank: 4, ...twoNames(properties.name, language) },
		})),
	}),
	looks: (view) =>
		new Map(view.dataset.posts.map(({ properties }, id) => [id, lookOf(properties, view)])),
	legend: (view) => [...legendEntry("post", view), ...legendEntry("post-enclosed", view)],
};

function lookOf(properties: PostProperties, view: SceneView): Look {
	const state = postStateOn(properties, view.world.day);
	return {
		on: state !== "not-yet" && postPasses(view.dataset, view.filters, properties),
		mark: state === "enclosed" ? "post-enclosed" : "post",
		selected: view.selected.has(properties.id),
	};
}

/** One line for each party that has a post with the sign on the map. */
function legendEntry(mark: "post" | "post-enclosed", view: SceneView): LegendEntry[] {
	const { posts: all, parties } = view.dataset;
	const shown = all.filter(({ properties }) => {
		const look = lookOf(properties, view);
		return look.on && look.mark === mark;
	});
	const owners = new Set(shown.flatMap(({ properties }) => parties.get(properties.party) ?? []));
	const id = mark === "post" ? "post" : "postEnclosed";
	return [...owners].map((party) => ({ sign: { kind: "mark", mark }, label: { id, party } }));
}
