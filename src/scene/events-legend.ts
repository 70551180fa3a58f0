/** The lines of the legend for files that a reader brought, and their signs. */
import { daysIn } from "../world/imported";
import { DOT_WEIGHTS, dotPath, EVENT_DASHES, EVENT_HATCHES, eventColours } from "./event-marks";
import type { EventLook, EventWindow } from "./events";
import type { LegendEntry, LegendLabel } from "./layer";
import { mix, type Palette } from "./palette";
import { type Swatch, shifted } from "./swatch-parts";

/** What a file has on the map. */
export type EventForm = "dots" | "lines" | "areas";

export interface EventSign {
	readonly kind: "event";
	readonly form: EventForm;
	readonly look: EventLook;
}

/** A file that is shown, for the legend. */
export interface EventsInLegend {
	/** As the reader calls it. */
	readonly name: string;
	readonly look: EventLook;
	readonly window: EventWindow;
	/** What of it the map may show, on whatever day. */
	readonly forms: readonly EventForm[];
}

/** `days`: how many, the day and those before it; null: all that there are. */
export type EventLabel =
	| {
			readonly id: "events";
			readonly name: string;
			readonly from: EventWindow["from"];
			readonly day: EventWindow["day"];
	  }
	/** For a legend that stands beside many days. */
	| { readonly id: "eventsOfEach"; readonly name: string; readonly days: number | null }
	| { readonly id: "importedLines" | "importedAreas"; readonly name: string };

/** A line of the legend for each form in which a file is on the map. */
export function eventsLegend({
	name,
	look,
	window,
	forms,
}: EventsInLegend): readonly LegendEntry[] {
	const labels: { readonly [F in EventForm]: EventLabel } = {
		dots: { id: "events", name, ...window },
		lines: { id: "importedLines", name },
		areas: { id: "importedAreas", name },
	};
	return forms.map((form) => ({ sign: { kind: "event", form, look }, label: labels[form] }));
}

/** The same line where it is to hold beside every day of a film. */
export function ofEachDay(entry: LegendEntry): LegendEntry {
	const { label } = entry;
	if (label.id !== "events") return entry;
	const general: LegendLabel = { id: "eventsOfEach", name: label.name, days: daysIn(label) };
	return { ...entry, label: general };
}

/** How the sign of what a file has on the map is drawn. */
export function eventSwatch({ form, look }: EventSign, palette: Palette): Swatch {
	const colour = eventColours(palette)[look];
	switch (form) {
		case "dots": {
			const dot = (radius: number, x: number, ink: string) => ({
				d: dotPath(look, radius, x, 8),
				colour: ink,
				// The edge of what is filled.
				width: 0.4,
				fill: ink,
			});
			const { size, ink } = DOT_WEIGHTS.earlier;
			const pale = mix(colour, palette.zone, ink);
			return { fill: null, strokes: [dot(4 * size, 5, pale), dot(4, 16, colour)] };
		}
		case "lines":
			return {
				fill: null,
				strokes: [
					{ d: "M0 8H24", colour, width: 2, dash: EVENT_DASHES[look].map((part) => 2 * part) },
				],
			};
		case "areas": {
			const { d, width } = EVENT_HATCHES[look];
			const edge = {
				d: "M1 1H23V15H1Z",
				colour,
				width: 1.4,
				dash: EVENT_DASHES[look].map((part) => 1.4 * part),
			};
			const hatch = [0, 12].map((x) => ({ d: shifted(d, x, 2), colour, width }));
			return { fill: palette.zone, strokes: [...hatch, edge] };
		}
	}
}
