/** What the other claims of the dataset make of a claim: who says the same, who differs, what came after. */
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { holderName } from "../app/phrases";
import type { LanguageMap } from "../model/types";
import type { Difference, Marks, Match } from "../world/article";
import { byPublisher, claimsOf } from "../world/claims";
import { useActions, useDataset } from "./context";
import { useFirstOf } from "./first-of";
import { useReadingWords } from "./reading-words";
import { Name, Text } from "./Text";

/** More are shown when asked for. */
const MOST_CLAIMS = 4;

interface MarkLine {
	readonly name: string;
	readonly list: ComponentChildren;
	/** What is listed: a line of nothing is left out. */
	readonly of: readonly string[];
	/** What they differ in, as recorded; and the record's id. */
	readonly on?: LanguageMap | undefined;
	readonly key?: string | undefined;
}

export function ClaimMarks({ marks }: { marks: Marks }) {
	const words = useReadingWords();
	const { t, f } = words;
	const dataset = useDataset();
	const differing = (name: string, differences: readonly Difference[]) =>
		differences.map(({ record, claims }) => ({
			name,
			list: <Claims ids={claims} />,
			of: claims,
			on: record?.topic,
			key: record?.id,
		}));
	const whole = marks.alsoReportedBy.filter(({ places }) => places === null);
	const inPart = marks.alsoReportedBy.filter(({ places }) => places !== null);
	const voices = (name: string, of: readonly Match[]): MarkLine => ({
		name,
		list: <Voices of={of} />,
		of: of.map(({ claim }) => claim),
	});
	const lists: readonly MarkLine[] = [
		voices(t.article.alsoBy, whole),
		voices(t.ground.alsoInPart, inPart),
		{
			name: t.ground.unconfirmed,
			list: <PlaceNames ids={marks.unconfirmed} />,
			of: marks.unconfirmed,
		},
		voices(t.article.sameOrigin, marks.sameOrigin),
		...differing(t.article.differs, marks.differsFrom),
		...differing(t.article.within, marks.differsWithin),
		{ name: t.article.matter, list: <Claims ids={marks.sameMatter} />, of: marks.sameMatter },
		{ name: t.article.beside, list: <Claims ids={marks.beside} />, of: marks.beside },
	].filter(({ of }) => of.length > 0);
	return (
		<ul class="plain claim-marks">
			{lists.map(({ name, list, on, key }) => (
				<li key={`${name} ${key}`}>
					{name} {list}
					{on && (
						<>
							{" "}
							<span class="muted">
								{t.article.on} <Text of={on} />
							</span>
						</>
					)}
				</li>
			))}
			{marks.laterChanged.map(({ day, assessment }) => (
				<li key={assessment.id}>
					<Name of={dataset.places.get(assessment.place)?.name ?? { en: assessment.place }} />
					{": "}
					{t.article.later(f.day(day), holderName(assessment, dataset, words))}
				</li>
			))}
			{marks.only && <li>{t.article.only}</li>}
			{marks.only === null && <li>{t.article.notCompared}</li>}
		</ul>
	);
}

interface ClaimsProps {
	ids: readonly string[];
	/** What is added to a claim's id. */
	more?: ((id: string) => ComponentChildren) | undefined;
}

/** Claims by publisher, each publisher once; a claim's id is the way to its place in its article. */
function Claims({ ids, more }: ClaimsProps) {
	const { t } = useReadingWords();
	const dataset = useDataset();
	const { openSource } = useActions();
	const all = claimsOf(dataset, ids);
	const box = useRef<HTMLSpanElement>(null);
	const { shown, showAll } = useFirstOf(
		all,
		MOST_CLAIMS,
		() => box.current?.querySelectorAll("button")[MOST_CLAIMS],
	);
	return (
		<span ref={box}>
			{[...byPublisher(dataset, shown)].map(([publisher, claims], index) => (
				<span key={publisher}>
					{index > 0 && t.punctuation.comma}
					<bdi>{publisher}</bdi> (
					{claims.map(({ id, source }, at) => (
						<span key={id}>
							{at > 0 && t.punctuation.comma}
							<button
								type="button"
								class="link"
								aria-label={`${publisher} ${id}`}
								onClick={() => openSource(source, id)}
							>
								<bdi>{id}</bdi>
							</button>
							{more?.(id)}
						</span>
					))}
					)
				</span>
			))}
			{all.length > shown.length && (
				<>
					{" "}
					<button type="button" class="link" onClick={showAll}>
						{t.article.more(all.length - shown.length)}
					</button>
				</>
			)}
		</span>
	);
}

/** Claims that say the same, with the places for which they do where it is not for all. */
function Voices({ of }: { of: readonly Match[] }) {
	const places = new Map(of.map((voice) => [voice.claim, voice.places]));
	const placesOf = (id: string) => {
		const some = places.get(id);
		return (
			some && (
				<>
					{": "}
					<PlaceNames ids={some} />
				</>
			)
		);
	};
	return <Claims ids={of.map(({ claim }) => claim)} more={placesOf} />;
}

function PlaceNames({ ids }: { ids: readonly string[] }) {
	const { t } = useReadingWords();
	const { places } = useDataset();
	return (
		<>
			{ids.map((id, index) => (
				<span key={id}>
					{index > 0 && t.punctuation.comma}
					<Name of={places.get(id)?.name ?? { en: id }} />
				</span>
			))}
		</>
	);
}
