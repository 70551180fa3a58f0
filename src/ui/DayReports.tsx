/** What else is reported for the day shown: each claim for itself, never added up. */
import type { Day } from "../model/day";
import type { Claim } from "../model/types";
import type { Citations } from "../world/citations";
import { ClaimList } from "./ClaimList";
import { useReadingWords } from "./reading-words";

/** More would push everything else out of sight. */
const MOST_OPEN = 3;

interface DayReportsProps {
	claims: readonly Claim[];
	citations: Citations;
	day: Day;
}

export function DayReports({ claims, citations, day }: DayReportsProps) {
	const { t } = useReadingWords();
	if (claims.length === 0) return null;
	const list = <ClaimList claims={claims} citations={citations} day={day} />;
	return (
		<section class="day-reports">
			<h3>{t.lead.others}</h3>
			{claims.length <= MOST_OPEN ? (
				list
			) : (
				<details>
					<summary>{t.lead.othersCount(claims.length)}</summary>
					{list}
				</details>
			)}
		</section>
	);
}
