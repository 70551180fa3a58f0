/** What of a scene decides the style; the rest is what its features look like on the day. */
import { SLOTS } from "../scene/marks";
import { IMPORTED_LAYERS, type LayerId, type Look, type Scene } from "../scene/scene";
import type { StyleView } from "./parts";

/** What of a scene the style is made from. */
export function viewOf(scene: Scene): StyleView {
	return {
		hidden: scene.hidden,
		slots: scene.static.slots ?? SLOTS,
		comparing: scene.comparing ?? false,
		tiles: scene.tiles ?? null,
		span: scene.window ? scene.window.day - scene.window.from : 0,
		hasLand: Boolean(scene.static.layers.land?.features.length),
		imported: IMPORTED_LAYERS.some((id) => scene.static.layers[id]?.features.length),
		selected: { towns: selectedIn(scene, "towns"), posts: selectedIn(scene, "posts") },
	};
}

function selectedIn({ state }: Scene, layer: LayerId): readonly number[] {
	return [...(state[layer] ?? [])].flatMap(([id, { selected, on }]) =>
		selected && on ? [id] : [],
	);
}

/** A feature's state: every key each time, since a renderer may merge it into what it has. */
export function featureStateOf(look: Look): Readonly<Record<string, unknown>> {
	const { on, mark = null, selected = false, unsure = false, other = false } = look;
	return { on, mark, selected, unsure, other, passed: look.passed ?? null };
}
