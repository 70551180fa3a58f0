/** Claims one below the other. */
import type { Day } from "../model/day";
import type { Claim } from "../model/types";
import type { Citations } from "../world/citations";
import { ClaimItem } from "./ClaimItem";

interface ClaimListProps {
	claims: readonly Claim[];
	citations: Citations;
	/** Ids of those among them that differ from what the map shows. */
	differing?: readonly string[];
	/** The day that they are shown for, if any. */
	day?: Day;
}

export function ClaimList({ claims, citations, differing = [], day }: ClaimListProps) {
	return (
		<ol class="plain claims">
			{claims.map((claim) => (
				<ClaimItem
					key={claim.id}
					claim={claim}
					citations={citations}
					differs={differing.includes(claim.id)}
					day={day}
				/>
			))}
		</ol>
	);
}
