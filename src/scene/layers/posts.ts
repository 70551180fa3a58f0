/** Observation posts: from the day they were established, with a ring once they were enclosed. */
import type { PostProperties } from "../../model/types";
import { postPasses } from "../../world/filters";
import { type PostState, postStateOn } from "../../world/posts";
import { type LegendEntry, type SceneLayer, type SceneView, twoNames } from "../layer";
import { POST_MARKS } from "../marks";
import type { Look } from "../scene";

type PostMark = (typeof POST_MARKS)[number];

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
	legend: (view) => POST_MARKS.flatMap((mark) => legendEntry(mark, view)),
};

/** The sign of a state. One that does not stand yet has that of one that does, and is off. */
export function postMark(state: PostState): PostMark {
	switch (state) {
		case "perhaps":
			return "post-perhaps";
		case "perhaps-enclosed":
			return "post-perhaps-enclosed";
		case "enclosed":
			return "post-enclosed";
		default:
			return "post";
	}
}

const LABELS = {
	post: "post",
	"post-perhaps": "postPerhaps",
	"post-enclosed": "postEnclosed",
	"post-perhaps-enclosed": "postPerhapsEnclosed",
} as const satisfies { readonly [M in PostMark]: string };

function lookOf(properties: PostProperties, view: SceneView): Look {
	const state = postStateOn(properties, view.world.day);
	return {
		on: state !== "not-yet" && postPasses(view.dataset, view.filters, properties),
		mark: postMark(state),
		selected: view.selected.has(properties.id),
	};
}

/** One line for each party that has a post with the sign on the map. */
function legendEntry(mark: PostMark, view: SceneView): LegendEntry[] {
	const { posts: all, parties } = view.dataset;
	const shown = all.filter(({ properties }) => {
		const look = lookOf(properties, view);
		return look.on && look.mark === mark;
	});
	const owners = new Set(shown.flatMap(({ properties }) => parties.get(properties.party) ?? []));
	const id = LABELS[mark];
	return [...owners].map((party) => ({ sign: { kind: "mark", mark }, label: { id, party } }));
}
