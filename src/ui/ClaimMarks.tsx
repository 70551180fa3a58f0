/** What the other claims of the dataset make of a claim: who says the same, who differs, what came after. */
import { holderName } from "../app/phrases";
import type { Claim } from "../model/types";
import type { ArticleClaim } from "../world/article";
import { useActions, useDataset, useWords } from "./context";

export function ClaimMarks({ item }: { item: ArticleClaim }) {
	const words = useWords();
	const { t, f } = words;
	const dataset = useDataset();
	const { alsoReportedBy, sameOrigin, differsFrom, differsWithin, later } = item;
	const isOnly = alsoReportedBy.length + sameOrigin.length + differsFrom.length === 0;
	return (
		<ul class="plain claim-marks">
			{alsoReportedBy.length > 0 && (
				<li>
					{t.article.alsoBy} <Publishers ids={alsoReportedBy} />
				</li>
			)}
			{sameOrigin.length > 0 && (
				<li>
					{t.article.sameOrigin} <Publishers ids={sameOrigin} />
				</li>
			)}
			{differsFrom.length > 0 && (
				<li>
					{t.article.differs} <Claims claims={differsFrom} />
				</li>
			)}
			{differsWithin.length > 0 && (
				<li>
					{t.article.within} <Claims claims={differsWithin} />
				</li>
			)}
			{later && (
				<li>{t.article.later(f.day(later.from.shown), holderName(later, dataset, words))}</li>
			)}
			{isOnly && <li>{t.article.only}</li>}
		</ul>
	);
}

/** Publishers, each a way to its article. */
function Publishers({ ids }: { ids: readonly string[] }) {
	const { t } = useWords();
	const { sources } = useDataset();
	const { openSource } = useActions();
	return (
		<>
			{ids.map((id, index) => (
				<span key={id}>
					{index > 0 && t.punctuation.comma}
					<button type="button" class="link" onClick={() => openSource(id)}>
						<bdi>{sources.get(id)?.publisher ?? id}</bdi>
					</button>
				</span>
			))}
		</>
	);
}

/** Claims by id and publisher, each a way to its place in its article. */
function Claims({ claims }: { claims: readonly Claim[] }) {
	const { t } = useWords();
	const { sources } = useDataset();
	const { openSource } = useActions();
	return (
		<>
			{claims.map(({ id, source }, index) => (
				<span key={id}>
					{index > 0 && t.punctuation.comma}
					<button type="button" class="link" onClick={() => openSource(source, id)}>
						<bdi>{sources.get(source)?.publisher ?? source}</bdi> (<bdi>{id}</bdi>)
					</button>
				</span>
			))}
		</>
	);
}
