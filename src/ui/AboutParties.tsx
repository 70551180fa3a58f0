/** Who the parties are: their names and other names, and the claims that say who they were. */
import type { Party } from "../model/types";
import { cite } from "../world/citations";
import { claimsOf } from "../world/reports";
import { ClaimItem } from "./ClaimItem";
import { useDataset, useWords } from "./context";
import { Name, Text } from "./Text";

export function Parties() {
	const { t } = useWords();
	const { manifest } = useDataset();
	return (
		<>
			<h3>{t.about.words}</h3>
			<p>{t.about.wordsText}</p>
			{manifest.parties.map((party) => (
				<WhoTheyAre key={party.id} party={party} />
			))}
		</>
	);
}

function WhoTheyAre({ party }: { party: Party }) {
	const { t } = useWords();
	const dataset = useDataset();
	const claims = claimsOf(dataset, party.claims);
	const citations = cite(dataset, claims);
	return (
		<div>
			<p>
				<strong>
					<Name of={party.name} />
				</strong>
				{party.note && (
					<>
						{": "}
						<Text of={party.note} />
					</>
				)}
			</p>
			{claims.length > 0 && (
				<details class="more">
					<summary>{t.details.claims(claims.length)}</summary>
					<ol class="plain claims">
						{claims.map((claim) => (
							<ClaimItem key={claim.id} claim={claim} citations={citations} />
						))}
					</ol>
				</details>
			)}
		</div>
	);
}
