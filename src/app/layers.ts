/** Which layers a reader has switched off. */
import type { LayerId } from "../scene/scene";
import { SWITCHABLE } from "./view";

/** The switchable layers that are not among those that are on. */
export function hiddenLayers(on: readonly string[]): ReadonlySet<LayerId> {
	return new Set(SWITCHABLE.filter((layer) => !on.includes(layer)));
}
