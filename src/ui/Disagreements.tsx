/** Where sources differ: the list of all, and those about one thing, each side with its claims. */
import { reason } from "../app/evidence-phrases";
import { holderName } from "../app/phrases";
import { type Citations, cite } from "../world/citations";
import { claimsOf } from "../world/claims";
import {
	claimsIn,
	type Disagreement,
	disagreementsAbout,
	disagreementsIn,
} from "../world/disagreements";
import { ClaimList } from "./ClaimList";
import { useActions, useApp, useDataset } from "./context";
import { References } from "./References";
import { useReadingWords } from "./reading-words";
import { SourceList } from "./SourceList";
import { Name, Text } from "./Text";

export function DisagreementList() {
	const { t } = useReadingWords();
	const dataset = useDataset();
	const detailCame = useApp((state) => state.detailCame);
	const all = disagreementsIn(dataset);
	const citations = cite(
		dataset,
		all.flatMap((each) => claimsIn(each, dataset)),
	);
	const ofKind = (kind: Disagreement["kind"]) =>
		detailCame ? all.filter((each) => each.kind === kind) : [];
	const [recorded, implied] = [ofKind("recorded"), ofKind("implied")];
	return (
		<article aria-labelledby="list-heading">
			<h2 id="list-heading">{t.disagreement.heading}</h2>
			{!detailCame && <p class="muted">{t.disagreement.waiting}</p>}
			{detailCame && all.length === 0 && <p class="muted">{t.disagreement.none}</p>}
			{recorded.length > 0 && <h3>{t.disagreement.recorded(recorded.length)}</h3>}
			<Items of={recorded} citations={citations} />
			{implied.length > 0 && <h3>{t.disagreement.implied(implied.length)}</h3>}
			<Items of={implied} citations={citations} />
			<SourceList citations={citations} />
		</article>
	);
}

/** Those about one place or agreement; nothing where there are none. */
export function DisagreementsAbout({ id, citations }: { id: string; citations: Citations }) {
	const { t } = useReadingWords();
	const about = disagreementsAbout(useDataset(), id);
	if (about.length === 0) return null;
	return (
		<>
			<h3>{t.disagreement.here}</h3>
			<Items of={about} citations={citations} />
		</>
	);
}

function Items({ of, citations }: { of: readonly Disagreement[]; citations: Citations }) {
	return (
		<ul class="plain disagreements">
			{of.map((each) => (
				<li key={each.id}>
					{each.kind === "recorded" ? (
						<Recorded of={each} citations={citations} />
					) : (
						<Implied of={each} citations={citations} />
					)}
				</li>
			))}
		</ul>
	);
}

function Recorded({
	of: { record },
	citations,
}: {
	of: Extract<Disagreement, { kind: "recorded" }>;
	citations: Citations;
}) {
	const { t } = useReadingWords();
	return (
		<details class="more">
			<summary>
				<Text of={record.topic} />
			</summary>
			<ul class="statements">
				{record.sides.map((side) => (
					<li key={side.text.en}>
						<Text of={side.text} /> <References claims={side.claims} citations={citations} />{" "}
						<ClaimIds claims={side.claims} />
					</li>
				))}
			</ul>
			<p>
				<strong>{t.disagreement.shown}: </strong>
				<Text of={record.shown} />
			</p>
			<Things places={record.places} agreements={record.agreements ?? []} />
			<p class="muted small">
				<bdi>{record.id}</bdi>
			</p>
		</details>
	);
}

function Implied({
	of: { assessment, against, days },
	citations,
}: {
	of: Extract<Disagreement, { kind: "implied" }>;
	citations: Citations;
}) {
	const words = useReadingWords();
	const { t, f } = words;
	const dataset = useDataset();
	const place = dataset.places.get(assessment.place);
	return (
		<details class="more">
			<summary>
				{place && <Name of={place.name} />}
				{t.punctuation.comma}
				{f.day(assessment.from.shown)}: {holderName(assessment, dataset, words)}
			</summary>
			<ClaimList
				claims={claimsOf(dataset, [...assessment.claims, ...against])}
				citations={citations}
				differing={[...days, ...against]}
			/>
			<p>
				<strong>{t.disagreement.shown}: </strong>
				{reason(assessment, dataset, words)}
			</p>
			<Things places={[assessment.place]} agreements={[]} />
		</details>
	);
}

/** The claims of a side by their ids, each a way to its place in its article. */
function ClaimIds({ claims }: { claims: readonly string[] }) {
	const { openSource } = useActions();
	return (
		<span class="claim-ids">
			{claimsOf(useDataset(), claims).map(({ id, source }) => (
				<button key={id} type="button" class="link" onClick={() => openSource(source, id)}>
					<bdi>{id}</bdi>
				</button>
			))}
		</span>
	);
}

/** The places and agreements concerned, each a way to it. */
function Things({
	places,
	agreements,
}: {
	places: readonly string[];
	agreements: readonly string[];
}) {
	const dataset = useDataset();
	const { select, openAgreement } = useActions();
	const things = [
		...places.map((id) => ({ id, name: dataset.places.get(id)?.name, open: () => select(id) })),
		...agreements.map((id) => ({
			id,
			name: dataset.agreements.find((agreement) => agreement.id === id)?.name,
			open: () => openAgreement(id),
		})),
	];
	return (
		<p class="things">
			{things.map(
				({ id, name, open }) =>
					name && (
						<button key={id} type="button" class="link" onClick={open}>
							<Name of={name} />
						</button>
					),
			)}
		</p>
	);
}
