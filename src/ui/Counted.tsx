/** The figures of a claim with who was counted, over which days, by whom and where; what is not said is said. */
import type { ComponentChildren } from "preact";
import { parseEdtf } from "../model/day";
import type { ClaimText, LanguageMap } from "../model/types";
import { useDataset } from "./context";
import { useReadingWords } from "./reading-words";
import { Text } from "./Text";

interface CountedProps {
	counted: NonNullable<ClaimText["counted"]>;
	ofPeople: boolean;
}

export function Counted({ counted, ofPeople }: CountedProps) {
	const { t, f } = useReadingWords();
	const { places } = useDataset();
	const when = counted.when === null ? null : parseEdtf(counted.when);
	const where =
		typeof counted.where === "string" ? (places.get(counted.where)?.name ?? null) : counted.where;
	const said = (text: LanguageMap | null) => (text === null ? t.claim.notSaid : <Text of={text} />);
	const rows: readonly (readonly [string, ComponentChildren])[] = [
		[t.claim.who, said(counted.who)],
		[t.claim.unit, said(counted.unit)],
		[t.claim.when, when === null ? t.claim.notSaid : f.span(when)],
		[t.claim.by, said(counted.by)],
		[t.claim.where, said(where)],
	];
	return (
		<details class="counted">
			<summary>{ofPeople ? t.claim.counted : t.claim.figures}</summary>
			<dl>
				{rows.map(([term, value]) => (
					<div key={term}>
						<dt>{term}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}
