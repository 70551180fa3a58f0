/** What the other claims of the dataset make of a claim: who says the same, who differs, what came after. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { textIn } from "../app/i18n/format";
import { holderName } from "../app/phrases";
import type { LanguageMap } from "../model/types";
import type { Difference, Marks, Voice } from "../world/article";
import { claimsOf } from "../world/claims";
import { useActions, useDataset, useWords } from "./context";
import { Name, Text } from "./Text";

/** More are shown when asked for. */
const MOST_CLAIMS = 4;

interface MarkLine {
	readonly name: string;
	readonly list: ComponentChildren;
	/** What is listed: a line of nothing is left out. */
	readonly of: readonly unknown[];
	/** What they differ in, as recorded; and the record's id. */
	readonly on?: LanguageMap | undefined;
	readonly key?: string | undefined;
}

export function ClaimMarks({ marks }: { marks: Marks }) {
	const words = useWords();
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
	const lists: readonly MarkLine[] = [
		{
			name: t.article.alsoBy,
			list: <Voices voices={marks.alsoReportedBy} />,
			of: marks.alsoReportedBy,
		},
		{
			name: t.article.sameOrigin,
			list: <Voices voices={marks.sameOrigin} />,
			of: marks.sameOrigin,
		},
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

/** Sources by publisher, with their claims, and the places that they confirm where it is not all of them. */
function Voices({ voices }: { voices: readonly Voice[] }) {
	const { t, f, language } = useWords();
	const { places } = useDataset();
	const [open, setOpen] = useState(false);
	const shown = open ? voices : voices.slice(0, MOST_CLAIMS);
	const namesOf = (ids: readonly string[]) =>
		f.list(ids.map((id) => textIn(places.get(id)?.name ?? { en: id }, language).text));
	return (
		<>
			{shown.map(({ source, claims, places: shared }, index) => (
				<span key={source}>
					{index > 0 && t.punctuation.comma}
					<ClaimLinks source={source} claims={claims} />
					{shared.length > 0 && <> {t.article.onPlaces(namesOf(shared))}</>}
				</span>
			))}
			{voices.length > shown.length && (
				<>
					{" "}
					<button type="button" class="link" onClick={() => setOpen(true)}>
						{t.article.more(voices.length - shown.length)}
					</button>
				</>
			)}
		</>
	);
}

/** A publisher with the ids of its claims, each a way to its place in its article. */
function ClaimLinks({ source, claims }: { source: string; claims: readonly string[] }) {
	const { sources } = useDataset();
	const { openSource } = useActions();
	return (
		<>
			{claims.map((id, index) => (
				<button key={id} type="button" class="link" onClick={() => openSource(source, id)}>
					{index === 0 && (
						<>
							<bdi>{sources.get(source)?.publisher ?? source}</bdi>{" "}
						</>
					)}
					(<bdi>{id}</bdi>)
				</button>
			))}
		</>
	);
}

/** Claims by id and publisher, each a way to its place in its article. */
function Claims({ ids }: { ids: readonly string[] }) {
	const { t } = useWords();
	const dataset = useDataset();
	const [open, setOpen] = useState(false);
	const all = claimsOf(dataset, ids);
	const claims = open ? all : all.slice(0, MOST_CLAIMS);
	return (
		<>
			{claims.map(({ id, source }, index) => (
				<span key={id}>
					{index > 0 && t.punctuation.comma}
					<ClaimLinks source={source} claims={[id]} />
				</span>
			))}
			{all.length > claims.length && (
				<>
					{" "}
					<button type="button" class="link" onClick={() => setOpen(true)}>
						{t.article.more(all.length - claims.length)}
					</button>
				</>
			)}
		</>
	);
}
