/** A list of places, each with its status on the day. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Place } from "../model/types";
import { useActions, useApp } from "./context";
import { PlaceLine } from "./PlaceLine";
import { useReadingWords } from "./reading-words";

interface PlaceResultsProps {
	places: readonly Place[];
	/** Whether these are all places, not the answers to a query: the list then opens at the chosen one. */
	isWhole: boolean;
	onChosen: () => void;
}

export function PlaceResults({ places, isWhole, onChosen }: PlaceResultsProps) {
	const { t } = useReadingWords();
	const selected = useApp((state) => state.place);
	const { select } = useActions();
	const chosen = useRef<HTMLButtonElement>(null);
	const at = places.findIndex(({ id }) => id === selected);
	/** Tab stops at one of them; the arrows go to the others. */
	const stop = isWhole ? Math.max(at, 0) : 0;
	useLayoutEffect(() => {
		if (isWhole) scrollToMiddle(chosen.current);
	}, [isWhole]);
	return (
		<ul class="plain place-list" aria-label={t.places.list}>
			{places.map((place, index) => (
				<li key={place.id}>
					<PlaceLine
						place={place}
						isChosen={index === at}
						tabIndex={index === stop ? 0 : -1}
						{...(index === at && { button: chosen })}
						onChoose={() => {
							select(place.id);
							onChosen();
						}}
					/>
				</li>
			))}
		</ul>
	);
}

/** Scrolls the list alone: the page around it stays where it is. */
function scrollToMiddle(row: HTMLElement | null): void {
	const box = row?.closest(".found");
	if (!row || !box) return;
	const [inner, outer] = [row.getBoundingClientRect(), box.getBoundingClientRect()];
	box.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
}
