/** Names that the edge of a drawing would cut. */
import { describe, expect, it } from "vitest";
import { unprojectionOf } from "../../../src/scene/projection";
import type { LayerId } from "../../../src/scene/scene";
import { elementsOf } from "./fake-page";
import {
	CAMERA,
	drawn,
	point,
	SIZE,
	type SmallFeature,
	type SmallLayers,
	sceneOf,
} from "./small-scene";

/** A thing so many pixels from the left edge, halfway down. */
function at(x: number, kind: string, name = "Foreign", size = SIZE): SmallFeature {
	const { lng, lat } = unprojectionOf(CAMERA, size)([x, size.height / 2]);
	const properties = { kind, name, rank: 1, select: "place" };
	return { geometry: point(lng, lat), properties, look: { on: true, mark: "held-1" } };
}

function namesIn(layers: SmallLayers, size = SIZE): readonly (string | undefined)[] {
	return elementsOf(drawn(sceneOf(layers), { size }).map).flatMap(({ tag, children }) =>
		tag === "text" ? [children.join("")] : [],
	);
}

describe("names of the base map", () => {
	it.each([
		["labels", 2],
		["labels", SIZE.width - 2],
		["settlements", -20],
	] as const)("are left out where an edge cuts them: %s at %d", (layer: LayerId, x) => {
		expect(namesIn({ [layer]: [at(x, "country")] })).toEqual([]);
		expect(namesIn({ [layer]: [at(SIZE.width / 2, "country")] })).toEqual(["Foreign"]);
	});

	it("keep their room where they are left out: nothing moves in, as on the screen", () => {
		const narrow = { width: 60, height: 300 };
		const small = at(30, "control", "x", narrow);
		const wide = at(30, "sea", "A wide sea", narrow);
		expect(namesIn({ labels: [small] }, narrow)).toEqual(["x"]);
		expect(namesIn({ labels: [small, wide] }, narrow)).toEqual([]);
	});
});

describe("names of towns", () => {
	it("stay where an edge cuts them: their sign is on the map", () => {
		expect(namesIn({ towns: [at(-20, "town")] })).toEqual(["Foreign"]);
	});
});
