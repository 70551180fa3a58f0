/** Milestones: a line for those of the day shown, and small marks above the bars of the strip. */
import { textIn } from "../app/i18n/format";
import type { Milestone } from "../model/types";
import type { Citations } from "../world/citations";
import { evidencePasses } from "../world/filters";
import { fractionOf, type Range, roomAfter } from "../world/timeline";
import { useApp, useDataset, useWords } from "./context";
import { References } from "./References";
import { Text } from "./Text";

interface MilestoneLinesProps {
	milestones: readonly Milestone[];
	citations: Citations;
}

/** Those of the day; where sources differ on the day, with the days between which it lies. */
export function MilestoneLines({ milestones, citations }: MilestoneLinesProps) {
	const { t, f } = useWords();
	if (milestones.length === 0) return null;
	return (
		<ul class="plain statements">
			{milestones.map(({ name, when, claims }) => (
				<li key={name.en}>
					<strong>
						<Text of={name} />
					</strong>
					{t.punctuation.comma}
					{f.span(when)} <References claims={claims} citations={citations} />
				</li>
			))}
		</ul>
	);
}

/** The width of a letter of a label, at most, in CSS pixels. */
const LETTER_PX = 6.5;

/** A tick for each milestone on the strip, with its name where there is room before the next one. */
export function MilestoneMarks({ range, width }: { range: Range; width: number }) {
	const { t, f, language } = useWords();
	const dataset = useDataset();
	const filters = useApp((state) => state.filters);
	const shown = dataset.milestones.filter(
		(milestone) =>
			milestone.when.first >= range.first &&
			milestone.when.first <= range.last &&
			evidencePasses(dataset, filters, milestone),
	);
	if (shown.length === 0) return null;
	const days = shown.map(({ when }) => when.first);
	return (
		<div class="strip-marks">
			{shown.map(({ name, when }) => {
				const label = textIn(name, language);
				const room = roomAfter(when.first, days, range) * width;
				return (
					<span
						key={name.en}
						style={{ insetInlineStart: `${(fractionOf(when.first, range) * 100).toFixed(3)}%` }}
						title={`${label.text}${t.punctuation.comma}${f.span(when)}`}
					>
						{label.text.length * LETTER_PX <= room && <bdi>{label.text}</bdi>}
					</span>
				);
			})}
		</div>
	);
}
