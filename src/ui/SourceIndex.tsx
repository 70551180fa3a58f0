/** All documents behind the dataset: those read in full first, each a way to its article view. */
import { useState } from "preact/hooks";
import { publishedOn } from "../app/evidence-phrases";
import { fold } from "../model/fold";
import type { Source } from "../model/types";
import { useActions, useDataset } from "./context";
import { useReadingWords } from "./reading-words";

export function SourceIndex() {
	const { t, f } = useReadingWords();
	const { manifest, sources } = useDataset();
	const [query, setQuery] = useState("");
	const main = (manifest.articles ?? []).flatMap((id) => sources.get(id) ?? []);
	const wanted = fold(query).trim();
	const found = [...sources.values()].filter(({ publisher, title, id }) =>
		fold(`${publisher} ${title ?? ""} ${id}`).includes(wanted),
	);
	return (
		<section aria-labelledby="list-heading">
			<h2 id="list-heading">{t.article.heading}</h2>
			{main.length > 0 && (
				<>
					<h3>{t.article.main}</h3>
					<Rows sources={main} />
				</>
			)}
			<h3>{t.article.all(f.number(sources.size))}</h3>
			<label class="field">
				<span>{t.article.filter}</span>
				<input
					type="search"
					value={query}
					autocomplete="off"
					onInput={(event) => setQuery(event.currentTarget.value)}
				/>
			</label>
			<Rows sources={found} />
		</section>
	);
}

function Rows({ sources }: { sources: readonly Source[] }) {
	const words = useReadingWords();
	const { t } = words;
	const { claims } = useDataset();
	const { openSource } = useActions();
	const counts = new Map<string, number>();
	for (const { source } of claims.values()) counts.set(source, (counts.get(source) ?? 0) + 1);
	return (
		<ul class="plain choices">
			{sources.map((source) => (
				<li key={source.id}>
					<button type="button" class="row" onClick={() => openSource(source.id)}>
						<span class="row-text">
							<bdi dir="auto">{source.title ?? t.source.noTitle}</bdi>
							<span class="muted">
								<bdi>{source.publisher}</bdi>
								{t.punctuation.comma}
								{publishedOn(source, words)}
								{t.punctuation.comma}
								{t.article.claims(counts.get(source.id) ?? 0)}
							</span>
						</span>
					</button>
				</li>
			))}
		</ul>
	);
}
