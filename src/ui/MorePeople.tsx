/** The further claims about civilians that hold the day: drawn, with their own sources, only once asked for. */
import { useState } from "preact/hooks";
import type { Day } from "../model/day";
import type { Claim } from "../model/types";
import { cite } from "../world/citations";
import { ClaimList } from "./ClaimList";
import { useDataset } from "./context";
import { useReadingWords } from "./reading-words";
import { SourceItems } from "./SourceList";

export function MorePeople({ claims, day }: { claims: readonly Claim[]; day: Day }) {
	const { t } = useReadingWords();
	const [open, setOpen] = useState(false);
	if (claims.length === 0) return null;
	return (
		<details class="more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary id="more-people">{t.lead.morePeople(claims.length)}</summary>
			{open && <Claims claims={claims} day={day} />}
		</details>
	);
}

function Claims({ claims, day }: { claims: readonly Claim[]; day: Day }) {
	const citations = cite(useDataset(), claims);
	return (
		<article aria-labelledby="more-people">
			<ClaimList claims={claims} citations={citations} day={day} />
			<SourceItems citations={citations} />
		</article>
	);
}
