/** What a day of the world costs: CPU time per step over the shipped data, side by side. */
import { bench, describe } from "vitest";
import { addDays } from "../../src/model/day";
import { stateOf } from "../../src/scene/build";
import { areasOn } from "../../src/world/areas";
import { events, eventsOn } from "../../src/world/events";
import { NO_FILTERS } from "../../src/world/filters";
import { frontOn } from "../../src/world/front";
import { worldAt } from "../../src/world/world";
import { idlib } from "../unit/idlib";

const dataset = idlib;
const { first, last } = dataset.span;
events(dataset);
let step = 0;
/** Another day each time, so that nothing is kept from the last. */
const nextDay = () => addDays(first, (step++ * 37) % (last - first));

describe("a step of the date", () => {
	bench("worldAt", () => {
		worldAt(dataset, nextDay());
	});
	bench("worldAt and the looks of the scene", () => {
		const world = worldAt(dataset, nextDay());
		stateOf({
			dataset,
			world,
			selected: new Set<string>(),
			filters: NO_FILTERS,
			compared: null,
			bufferKm: 20,
		});
	});
	bench("events on a day", () => {
		eventsOn(dataset, nextDay());
	});
	bench("worldAt and the front", () => {
		frontOn(dataset, worldAt(dataset, nextDay()));
	});
	bench("worldAt and the areas, also in the buffer", () => {
		const world = worldAt(dataset, nextDay());
		areasOn(dataset, world);
		areasOn(dataset, world, 20);
	});
});
