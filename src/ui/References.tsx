/** The small numbers that point at the sources of what is said. */
import type { Source } from "../model/types";
import type { Citations } from "../world/citations";
import { claimsOf } from "../world/claims";
import { useDataset, useWords } from "./context";

/** Numbers of the sources of some claims, each a way to its source in the list: [1] [4]. */
export function References({
	claims,
	citations,
}: {
	claims: readonly string[];
	citations: Citations;
}) {
	const dataset = useDataset();
	const cited = new Set(claimsOf(dataset, claims).map(({ source }) => source));
	const sources = citations.sources.filter(({ id }) => cited.has(id));
	return (
		<span class="references">
			{sources.map((source) => (
				<Reference key={source.id} source={source} number={citations.number(source.id)} />
			))}
		</span>
	);
}

/** The number of a source, which leads to it in the list of sources. */
export function Reference({ source, number }: { source: Source; number: number }) {
	const { t } = useWords();
	return (
		<button
			type="button"
			class="reference"
			// The numbers stand in the order of the line, each for itself from left to right.
			dir="ltr"
			aria-label={t.details.source(number, source.publisher)}
			onClick={(event) => {
				const within = event.currentTarget.closest("article");
				const item = within?.querySelector<HTMLElement>(`[data-source="${source.id}"]`);
				// What is folded away cannot take the focus.
				item?.closest("details")?.setAttribute("open", "");
				item?.focus();
			}}
		>
			[{number}]
		</button>
	);
}
