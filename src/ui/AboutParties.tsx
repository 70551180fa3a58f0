/** Who the parties are: what the map calls them, what the sources call them, and who the sources say they were. */
import { useMemo } from "preact/hooks";
import type { Party } from "../model/types";
import { type Citations, cite } from "../world/citations";
import { claimsOf } from "../world/claims";
import { ClaimList } from "./ClaimList";
import { useDataset } from "./context";
import { useReadingWords } from "./reading-words";
import { SourceItems } from "./SourceList";
import { Name, Text } from "./Text";

export function AboutParties() {
	const { t, f } = useReadingWords();
	const dataset = useDataset();
	const { parties } = dataset.manifest;
	const citations = useMemo(
		() =>
			cite(
				dataset,
				parties.flatMap(({ claims }) => claimsOf(dataset, claims)),
			),
		[dataset, parties],
	);
	return (
		<>
			<h3 id="parties-heading">{t.about.words}</h3>
			<article class="parties" aria-labelledby="parties-heading">
				<p>{t.about.wordsText}</p>
				{parties.map((party) => (
					<AboutParty key={party.id} party={party} citations={citations} />
				))}
				{citations.sources.length > 0 && (
					<details class="sources">
						<summary>{t.about.partySources(f.number(citations.sources.length))}</summary>
						<SourceItems citations={citations} />
					</details>
				)}
			</article>
		</>
	);
}

function AboutParty({ party, citations }: { party: Party; citations: Citations }) {
	const { t, f } = useReadingWords();
	const dataset = useDataset();
	const claims = claimsOf(dataset, party.claims);
	return (
		<section class="party">
			<p>
				<strong>
					<Text of={party.name} />
				</strong>{" "}
				<span class="tag">
					<Name of={party.short} />
				</span>
			</p>
			{party.note && (
				<p>
					<Text of={party.note} />
				</p>
			)}
			{claims.length > 0 && (
				<details>
					<summary>
						{t.about.partyClaims(f.number(claims.length))}
						<span class="visually-hidden">
							: <Name of={party.short} />
						</span>
					</summary>
					<ClaimList claims={claims} citations={citations} />
				</details>
			)}
		</section>
	);
}
