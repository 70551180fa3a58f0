/** A list of places, each with its status on the day. */
import { statusPhrase } from "../app/phrases";
import type { Place } from "../model/types";
import { useActions, useApp, useDataset, useWords, useWorld } from "./context";
import { PlaceMark } from "./PlaceMark";
import { Name } from "./Text";

interface PlaceResultsProps {
	places: readonly Place[];
	onChosen: () => void;
}

export function PlaceResults({ places, onChosen }: PlaceResultsProps) {
	const words = useWords();
	const { t } = words;
	const dataset = useDataset();
	const { statuses } = useWorld();
	const selected = useApp((state) => state.place);
	const { select } = useActions();
	return (
		<ul class="plain place-list" aria-label={t.places.list}>
			{places.map((place, index) => (
				<li key={place.id}>
					<button
						type="button"
						class="row"
						aria-current={place.id === selected}
						tabIndex={index === 0 ? 0 : -1}
						onClick={() => {
							select(place.id);
							onChosen();
						}}
					>
						<PlaceMark id={place.id} />
						<span class="row-text">
							<Name of={place.name} />
							<span class="muted">
								{t.details.kind[place.kind]}
								{dataset.assessments.has(place.id) && (
									<>
										{t.punctuation.comma}
										{statusPhrase(statuses.get(place.id), words)}
									</>
								)}
								{place.at === null && place.kind !== "area" && (
									<>
										{t.punctuation.comma}
										{t.places.noPosition}
									</>
								)}
								{statuses.get(place.id)?.assessment?.basis === "inferred" && (
									<>
										{t.punctuation.comma}
										{t.confidence.inferred}
									</>
								)}
							</span>
						</span>
					</button>
				</li>
			))}
		</ul>
	);
}
