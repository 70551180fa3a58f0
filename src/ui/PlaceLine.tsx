/** A place as a line to choose it by: its sign on the day, its name, what it is and how it stands. */
import type { Ref } from "preact";
import { statusPhrase } from "../app/evidence-phrases";
import type { Place } from "../model/types";
import { useDataset, useWorld } from "./context";
import { PlaceMark } from "./PlaceMark";
import { useReadingWords } from "./reading-words";
import { Name } from "./Text";

interface PlaceLineProps {
	place: Place;
	onChoose: () => void;
	isChosen?: boolean;
	tabIndex?: number;
	button?: Ref<HTMLButtonElement>;
}

export function PlaceLine({ place, onChoose, isChosen, tabIndex, button }: PlaceLineProps) {
	const words = useReadingWords();
	const { t } = words;
	const { assessments } = useDataset();
	const { statuses } = useWorld();
	const status = statuses.get(place.id);
	const told = [
		t.details.kind[place.kind],
		assessments.has(place.id) && statusPhrase(status, words),
		place.at === null && place.kind !== "area" && t.places.noPosition,
		status?.assessment?.basis === "inferred" && t.confidence.inferred,
	];
	return (
		<button
			type="button"
			class="row"
			ref={button ?? null}
			aria-current={isChosen}
			tabIndex={tabIndex}
			onClick={onChoose}
		>
			<PlaceMark id={place.id} />
			<span class="row-text">
				<Name of={place.name} />
				<span class="muted">{told.filter((part) => part !== false).join(t.punctuation.comma)}</span>
			</span>
		</button>
	);
}
