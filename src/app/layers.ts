/** Which layers are not drawn: those that a reader has switched off, and what tiles draw in their place. */
import type { LayerId } from "../scene/scene";
import type { SceneTiles } from "../scene/tiles";
import { SWITCHABLE } from "./view";

/** The switchable layers that are not among those that are on; with a ground of tiles, what that draws itself. */
export function hiddenLayers(
	on: readonly string[],
	tiles: SceneTiles | null = null,
): ReadonlySet<LayerId> {
	const off = SWITCHABLE.filter((layer) => !on.includes(layer));
	return new Set([...off, ...(tiles?.ground?.instead ?? [])]);
}
