import { describe, expect, it } from "vitest";
import { mergedLegends } from "../../src/film/words";
import { legendOf } from "../../src/scene/build";
import { eventColours } from "../../src/scene/event-marks";
import type { EventsInLegend } from "../../src/scene/events-legend";
import { ofEachDay } from "../../src/scene/events-legend";
import { light } from "../../src/scene/palette";
import { swatchOf } from "../../src/scene/swatch";
import { signOf } from "../../src/svg/swatch";
import { toXml } from "../../src/svg/tree";
import { day, viewOn } from "./idlib";

const NONE = new Set<never>();
const window = { from: day("2019-08-01"), day: day("2019-08-31") };
const strikes: EventsInLegend = { name: "strikes.csv", look: 2, window, forms: ["dots", "areas"] };

describe("files in the legend", () => {
	const view = viewOn("2019-08-31");
	const bare = legendOf(view, NONE);

	it("have a line for each form that they have, before the dataset's", () => {
		expect(legendOf({ ...view, events: [strikes] }, NONE)).toEqual([
			{
				sign: { kind: "event", form: "dots", look: 2 },
				label: { id: "events", name: "strikes.csv", ...window },
			},
			{
				sign: { kind: "event", form: "areas", look: 2 },
				label: { id: "importedAreas", name: "strikes.csv" },
			},
			...bare,
		]);
	});

	it("have none where no file is shown", () => {
		expect(legendOf({ ...view, events: [] }, NONE)).toEqual(bare);
	});

	it("have one line for all days of a film", () => {
		const ofDay = (at: string) => {
			const moved = { from: day(at), day: day(at) };
			return legendOf({ ...view, events: [{ ...strikes, window: moved }] }, NONE).map(ofEachDay);
		};
		const film = mergedLegends(ofDay("2019-08-30"), ofDay("2019-08-31"));
		expect(film.map(({ label }) => label).slice(0, 2)).toEqual([
			{ id: "eventsOfEach", name: "strikes.csv", days: 1 },
			{ id: "importedAreas", name: "strikes.csv" },
		]);
		expect(film).toHaveLength(bare.length + 2);
	});

	it("have the sign that the map has, filled also in files of vectors", () => {
		const sign = { kind: "event", form: "dots", look: 2 } as const;
		const [, ofTheDay] = swatchOf(sign, light).strokes;
		expect(ofTheDay?.fill).toBe(eventColours(light)[2]);
		const xml = toXml(signOf(sign, { x: 0, y: 0, width: 24, height: 16 }, light, "clip"));
		expect(xml).toContain(`fill="${eventColours(light)[2]}"`);
	});
});
