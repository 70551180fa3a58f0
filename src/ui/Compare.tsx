/** Two days compared: the way in and out. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Day } from "../model/day";
import { secondDay } from "../world/second-day";
import { useActions, useApp, useDataset, useWords } from "./context";
import { Icon } from "./Icon";
import { ReadingLater } from "./Later";

/** The button, or the comparison. Who begins or ends it by hand is taken to what stands there then. */
export function Compare() {
	const { t } = useWords();
	const dataset = useDataset();
	const compare = useApp((state) => state.compare);
	const isComparing = compare !== null;
	const { compareWith } = useActions();
	const day = useApp((state) => state.day);
	const heading = useRef<HTMLHeadingElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const isByHand = useRef(false);
	// biome-ignore lint/correctness/useExhaustiveDependencies: only a beginning or an end takes the focus
	useLayoutEffect(() => {
		if (isByHand.current) (heading.current ?? button.current)?.focus();
		isByHand.current = false;
	}, [isComparing]);
	const go = (second: Day | null) => {
		isByHand.current = true;
		compareWith(second);
	};
	if (compare === null) {
		return (
			<button
				ref={button}
				type="button"
				class="compare-button"
				onClick={() => go(secondDay(dataset, day))}
			>
				<Icon name="swap" />
				{t.compare.begin}
			</button>
		);
	}
	return (
		<article class="compare" aria-labelledby="compare-heading">
			<h2 id="compare-heading" tabIndex={-1} ref={heading}>
				{t.compare.heading}
			</h2>
			<ReadingLater>
				{({ Comparison }) => <Comparison day={day} compare={compare} onStop={() => go(null)} />}
			</ReadingLater>
		</article>
	);
}
