/** The numbered sources of what is shown. */
import { cslOf } from "../app/cite";
import { citation, sourceFacts } from "../app/evidence-phrases";
import type { Source } from "../model/types";
import type { Citations } from "../world/citations";
import { CopyCitation } from "./CopyCitation";
import { useActions } from "./context";
import { lasting } from "./lasting";
import { useReadingWords } from "./reading-words";
import { Text } from "./Text";

/** The list under its heading; nothing where nothing is cited. */
export function SourceList({ citations }: { citations: Citations }) {
	const { t } = useReadingWords();
	if (citations.sources.length === 0) return null;
	return (
		<section class="sources">
			<h3 id="sources-heading">{t.details.sources}</h3>
			<SourceItems citations={citations} labelledBy="sources-heading" />
		</section>
	);
}

/** The numbered list alone. */
export function SourceItems({
	citations,
	labelledBy,
}: {
	citations: Citations;
	labelledBy?: string;
}) {
	return (
		<ol aria-labelledby={labelledBy}>
			{citations.sources.map((source) => (
				<LastingSource key={source.id} source={source} />
			))}
		</ol>
	);
}

function SourceItem({ source }: { source: Source }) {
	const words = useReadingWords();
	const { t } = words;
	const { openSource } = useActions();
	return (
		<li data-source={source.id} tabIndex={-1}>
			<bdi class="source-publisher">{source.publisher}</bdi>
			{": "}
			<SourceTitle source={source} />
			<span class="muted"> · {sourceFacts(source, words).join(" · ")}</span>
			{source.caveat && (
				<span class="block caveat">
					<Text of={source.caveat} />
				</span>
			)}{" "}
			<button type="button" class="link small" onClick={() => openSource(source.id)}>
				{t.article.open}
				<span class="visually-hidden">: {source.publisher}</span>
			</button>{" "}
			<CopyCitation
				of={source.publisher}
				text={() => citation(source, words)}
				item={() => cslOf(source)}
			/>
		</li>
	);
}

/** The title of a document as a link, with its host; where it has no address that is said. */
export function SourceTitle({ source }: { source: Source }) {
	const { t } = useReadingWords();
	const title = source.title ?? t.source.noTitle;
	if (source.url === null) {
		return (
			<>
				<bdi dir="auto">{title}</bdi> <span class="muted">({t.source.noAddress})</span>
			</>
		);
	}
	return (
		<>
			<a href={source.url} target="_blank" rel="noopener noreferrer" title={t.page.newTab}>
				<bdi dir="auto">{title}</bdi>
			</a>{" "}
			<bdi class="muted domain">{domainOf(source.url)}</bdi>
		</>
	);
}

/** The host of an address, shown beside a link so that it is clear where it leads. */
function domainOf(address: string): string {
	return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : "";
}

/** A source stays as it is while others come and go around it. */
const LastingSource = lasting(SourceItem);
