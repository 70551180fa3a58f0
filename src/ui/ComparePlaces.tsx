/** The places that changed hands between two days, by the way they went, each with its days and its sources. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { rangeText } from "../app/area-words";
import { squareKm } from "../app/i18n/format";
import type { ReadingWords } from "../app/i18n/reading";
import { holderName, partyName } from "../app/phrases";
import { spanBetween } from "../model/day";
import type { Assessment, Dataset } from "../model/types";
import type { Holding } from "../world/areas";
import type { Citations } from "../world/citations";
import {
	type Comparison,
	claimsBehind,
	type Passing,
	type PlaceChange,
} from "../world/compare-days";
import { useActions, useDataset } from "./context";
import { usePrinted } from "./palette";
import { References } from "./References";
import { useReadingWords } from "./reading-words";
import { SignSwatch } from "./SignSwatch";
import { Name } from "./Text";

/** More are shown when asked for: they would push what follows out of sight. */
const MOST_PLACES = 12;

interface ComparePlacesProps {
	comparison: Comparison;
	citations: Citations;
}

export function ComparePlaces({ comparison, citations }: ComparePlacesProps) {
	const { t } = useReadingWords();
	const { passed, back, open } = comparison;
	return (
		<>
			{passed.length > 0 && (
				<section>
					<h3>{t.compare.passed}</h3>
					{passed.map((passing) => (
						<Way key={wayKey(passing)} passing={passing} citations={citations} />
					))}
				</section>
			)}
			{back.length > 0 && (
				<section>
					<h3>
						{t.compare.back}
						{t.punctuation.comma}
						{t.compare.places(back.length)}
					</h3>
					<PlaceList places={back} citations={citations} />
				</section>
			)}
			{open.length > 0 && (
				<section>
					<h3>{t.compare.open}</h3>
					<p class="muted small">{t.compare.openNote}</p>
					{open.map((passing) => (
						<Folded key={wayKey(passing)} passing={passing} citations={citations} />
					))}
				</section>
			)}
		</>
	);
}

interface WayProps {
	passing: Passing;
	citations: Citations;
}

/** From one party to another, under its own heading with the hatch that its land has on the map. */
function Way({ passing, citations }: WayProps) {
	const words = useReadingWords();
	const { t, f } = words;
	const { to, km2, places } = passing;
	return (
		<>
			<h4 class="compare-way">
				{to.kind === "held" && <SignSwatch sign={{ kind: "passed", passed: to.party.slot }} />}
				<span>
					{wayText(passing, words)}
					<span class="status-ground">
						{t.compare.places(places.length)}
						{km2 && (
							<>
								{t.punctuation.comma}
								{t.compare.landOf(f.number(squareKm(km2.shown)), rangeText(km2, words))}
							</>
						)}
					</span>
				</span>
			</h4>
			<PlaceList places={places} citations={citations} />
		</>
	);
}

function Folded({ passing, citations }: WayProps) {
	const words = useReadingWords();
	return (
		<details class="more">
			<summary>
				<h4>{wayText(passing, words)}</h4> {words.t.compare.places(passing.places.length)}
			</summary>
			<PlaceList places={passing.places} citations={citations} />
		</details>
	);
}

function PlaceList({
	places,
	citations,
}: {
	places: readonly PlaceChange[];
	citations: Citations;
}) {
	const { t } = useReadingWords();
	const isPrinted = usePrinted();
	const [isWhole, setWhole] = useState(false);
	const shown = isWhole || isPrinted ? places : places.slice(0, MOST_PLACES);
	const list = useRef<HTMLUListElement>(null);
	// The button goes as it is pressed: the reader goes on with the first of what has come.
	useLayoutEffect(() => {
		if (isWhole) list.current?.children[MOST_PLACES]?.querySelector("button")?.focus();
	}, [isWhole]);
	return (
		<>
			<ul class="plain statements" ref={list}>
				{shown.map((each) => (
					<LastingLine key={each.place} of={each} citations={citations} />
				))}
			</ul>
			{shown.length < places.length && (
				<button type="button" class="link" onClick={() => setWhole(true)}>
					{t.compare.all(places.length)}
				</button>
			)}
		</>
	);
}

/** A line stays as it is while a day moves past changes of other places. */
function LastingLine({ of, citations }: { of: PlaceChange; citations: Citations }) {
	const dataset = useDataset();
	const numbers = claimsBehind(of).map((id) =>
		citations.number(dataset.claims.get(id)?.source ?? ""),
	);
	const told = [...of.steps, ...(of.open ? [of.open] : [])].map(({ id }) => id);
	const key = [...told, ...numbers].join(" ");
	// biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that can differ
	return useMemo(() => <Line of={of} citations={citations} />, [dataset, key]);
}

function Line({ of, citations }: { of: PlaceChange; citations: Citations }): ComponentChildren {
	const words = useReadingWords();
	const dataset = useDataset();
	const { select } = useActions();
	const place = dataset.places.get(of.place);
	if (!place) return null;
	const days = daysText(of, dataset, words);
	return (
		<li>
			<button type="button" class="link" onClick={() => select(place.id)}>
				<Name of={place.name} />
			</button>
			{days !== "" && `: ${days}`} <References claims={claimsBehind(of)} citations={citations} />
		</li>
	);
}

/** The days of its changes; with whom it went to each time, unless it went the one way of its list, once. */
function daysText(
	{ steps, open, from, to }: PlaceChange,
	dataset: Dataset,
	words: ReadingWords,
): string {
	const { t } = words;
	const [first, ...more] = steps;
	const isOneWay = more.length === 0 && open === null && !isSame(from, to);
	if (first && isOneWay) return dayText(first, words);
	const told = steps.map((step) =>
		t.compare.stepTo(holderName(step, dataset, words), dayText(step, words)),
	);
	const isToldApart = open !== null && !steps.includes(open);
	return [...told, ...(isToldApart ? [dayText(open, words)] : [])].join(t.punctuation.semicolon);
}

function isSame(from: Holding, to: Holding): boolean {
	return from.kind === "held" && to.kind === "held" && from.party === to.party;
}

/** The day of an assessment, or between which days it lies; inferred ones say so. */
function dayText({ from, basis }: Assessment, { t, f }: ReadingWords): string {
	const days =
		from.earliest === from.latest
			? t.compare.on(f.day(from.shown))
			: t.compare.within(f.span(spanBetween(from.earliest, from.latest)));
	return basis === "inferred" ? `${days}${t.punctuation.comma}${t.confidence.inferred}` : days;
}

function wayText({ from, to }: Passing, words: ReadingWords): string {
	return words.t.compare.way(holdingName(from, words), holdingName(to, words));
}

function holdingName(holding: Holding, words: ReadingWords): string {
	return holding.kind === "held" ? partyName(holding.party, words) : words.t.short[holding.kind];
}

function wayKey({ from, to }: Passing): string {
	return [from, to].map((each) => (each.kind === "held" ? each.party.id : each.kind)).join(" ");
}
