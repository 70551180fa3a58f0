/** What lies under the pointer on the strip, in a few lines above it. The same is in the lists, in full. */
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { Words } from "../app/i18n/dictionary";
import { placeNames } from "../app/place-names";
import { addDays, type Day } from "../model/day";
import type { Dataset } from "../model/types";
import { type Event, eventsOn } from "../world/events";
import type { Filters } from "../world/filters";
import { fractionOf, type Range } from "../world/timeline";

/** More places are counted, not named. */
const MOST_NAMES = 3;

export interface Tip {
	readonly lines: readonly string[];
	readonly day: Day;
}

/** Shows a tip, or none: who has it draws nothing but the tip anew. */
export type Tell = (tip: Tip | null) => void;

/** @param tell where to leave what shows a tip. */
export function StripTips({ tell, range }: { tell: RefObject<Tell>; range: Range }) {
	const [tip, setTip] = useState<Tip | null>(null);
	useLayoutEffect(() => {
		tell.current = setTip;
	}, [tell]);
	return tip && <StripTip tip={tip} range={range} />;
}

function StripTip({ tip, range }: { tip: Tip; range: Range }) {
	const share = Math.min(1, Math.max(0, fractionOf(tip.day, range)));
	return (
		<div
			class="strip-tip"
			aria-hidden="true"
			style={{
				insetInlineStart: `${(share * 100).toFixed(2)}%`,
				transform: `translateX(-${(share * 100).toFixed(0)}%)`,
			}}
		>
			{tip.lines.map((line, index) => (
				<span key={line} class={index === 0 ? "tip-head" : "tip-line"} dir="auto">
					{line}
				</span>
			))}
		</div>
	);
}

/** The days of a bar, how many events they have, and what lies on them besides. */
export function barLines(
	dataset: Dataset,
	filters: Filters,
	bar: Range,
	words: Words,
): readonly string[] {
	const { t, f } = words;
	const found = eventsBetween(dataset, filters, bar);
	const standing = found.filter(({ day }) => bar.first <= day && day <= bar.last);
	const names = (list: readonly Event[]) =>
		placeNames([...new Set(list.flatMap(({ places }) => places))], MOST_NAMES, dataset, words);
	const changes = found.filter(({ kind }) => kind === "change" || kind === "fighting");
	const sure = changes.filter(({ first, last }) => first === last);
	const open = changes.filter(({ first, last }) => first !== last);
	return [
		bar.first === bar.last ? f.day(bar.first) : f.days(bar.first, bar.last),
		standing.length === 0
			? t.strip.noEvents
			: t.strip.events(standing.length, f.number(standing.length), reportsOf(standing).size),
		...(sure.length > 0 ? [t.strip.changed(names(sure))] : []),
		...(open.length > 0 ? [t.strip.perhaps(names(open))] : []),
		...(found.some(({ kind }) => kind === "calm") ? [t.strip.calm] : []),
	];
}

/** The claims that tell of some events; one event may have many. */
function reportsOf(list: readonly Event[]): ReadonlySet<string> {
	return new Set(list.flatMap(({ claims }) => claims));
}

/** The dated events that happened, or may have happened, on one of the days; each once. */
function eventsBetween(
	dataset: Dataset,
	filters: Filters,
	{ first, last }: Range,
): readonly Event[] {
	const found = new Set<Event>();
	for (let day = first; day <= last; day = addDays(day, 1)) {
		for (const event of eventsOn(dataset, day, filters)) {
			if (event.kind !== "milestone") found.add(event);
		}
	}
	return [...found];
}
