/** Several things lie where the map was clicked: which one? */
import { useLayoutEffect, useRef } from "preact/hooks";
import { statusPhrase } from "../app/phrases";
import { CloseButton } from "./CloseButton";
import { useActions, useDataset, useWords, useWorld } from "./context";
import { PlaceMark } from "./PlaceMark";
import { Name } from "./Text";

/** Shown in place of what the panel held, so the reader is moved to it. */
export function Choice({ ids }: { ids: readonly string[] }) {
	const words = useWords();
	const { places, assessments } = useDataset();
	const { statuses } = useWorld();
	const { select } = useActions();
	const heading = useRef<HTMLHeadingElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each choice
	useLayoutEffect(() => heading.current?.focus(), [ids]);
	return (
		<section aria-labelledby="choice-heading">
			<header class="details-head">
				<h2 id="choice-heading" tabIndex={-1} ref={heading}>
					{words.t.places.several}
				</h2>
				<CloseButton />
			</header>
			<ul class="plain choices">
				{ids
					.flatMap((id) => places.get(id) ?? [])
					.map((place) => (
						<li key={place.id}>
							<button type="button" class="row" onClick={() => select(place.id)}>
								<PlaceMark id={place.id} />
								<span class="row-text">
									<Name of={place.name} />
									<span class="muted">
										{assessments.has(place.id)
											? statusPhrase(statuses.get(place.id), words)
											: words.t.details.kind[place.kind]}
									</span>
								</span>
							</button>
						</li>
					))}
			</ul>
		</section>
	);
}
