/** Several things lie where the map was clicked: which one? */
import { statusPhrase } from "../app/phrases";
import { useActions, useDataset, useWords, useWorld } from "./context";
import { Text } from "./Text";

export function Choice({ ids }: { ids: readonly string[] }) {
	const words = useWords();
	const { places, assessments } = useDataset();
	const { statuses } = useWorld();
	const { select } = useActions();
	return (
		<section aria-labelledby="choice-heading">
			<h2 id="choice-heading">{words.t.places.several}</h2>
			<ul class="plain choices">
				{ids
					.flatMap((id) => places.get(id) ?? [])
					.map((place) => (
						<li key={place.id}>
							<button type="button" class="row" onClick={() => select(place.id)}>
								<Text of={place.name} />
								<span class="muted">
									{assessments.has(place.id)
										? statusPhrase(statuses.get(place.id), words)
										: words.t.details.kind[place.kind]}
								</span>
							</button>
						</li>
					))}
			</ul>
		</section>
	);
}
