/** The places that changed hands between two days, by the way they went, each with its days and its sources. */
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { rangeText } from "../app/area-words";
import { daysText, wayText } from "../app/compare-words";
import { squareKm } from "../app/i18n/format";
import type { Citations } from "../world/citations";
import {
	type Comparison,
	claimsBehind,
	type Passing,
	type PlaceChange,
} from "../world/compare-days";
import { useDataset } from "./context";
import { useFirstOf } from "./first-of";
import { lasting } from "./lasting";
import { PlaceLink } from "./PlaceLink";
import { References } from "./References";
import { useReadingWords } from "./reading-words";
import { SignSwatch } from "./SignSwatch";

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
	const list = useRef<HTMLUListElement>(null);
	const { shown, showAll } = useFirstOf(places, MOST_PLACES, () =>
		list.current?.children[MOST_PLACES]?.querySelector("button"),
	);
	return (
		<>
			<ul class="plain statements" ref={list}>
				{shown.map((each) => (
					<LastingLine key={each.place} of={each} citations={citations} />
				))}
			</ul>
			{shown.length < places.length && (
				<button type="button" class="link" onClick={showAll}>
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
	return <KeyedLine facts={[...told, ...numbers].join(" ")} of={of} citations={citations} />;
}

interface LineProps {
	/** All that can differ: what is told, and the numbers of its sources. */
	facts: string;
	of: PlaceChange;
	citations: Citations;
}

function Line({ of, citations }: LineProps): ComponentChildren {
	const words = useReadingWords();
	const dataset = useDataset();
	const place = dataset.places.get(of.place);
	if (!place) return null;
	const days = daysText(of, dataset, words);
	return (
		<li>
			<PlaceLink place={place} />
			{days !== "" && `: ${days}`} <References claims={claimsBehind(of)} citations={citations} />
		</li>
	);
}

const KeyedLine = lasting(Line, (before, now) => before.facts === now.facts);

function wayKey({ from, to }: Passing): string {
	return [from, to].map((each) => (each.kind === "held" ? each.party.id : each.kind)).join(" ");
}
