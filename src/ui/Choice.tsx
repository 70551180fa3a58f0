/** Several things lie where the map was clicked: which one? */
import { useLayoutEffect, useRef } from "preact/hooks";
import { rowKey } from "../app/file-layers";
import { rowId } from "../model/imported";
import { CloseButton } from "./CloseButton";
import { useActions, useDataset, useWords } from "./context";
import { FilesLater } from "./Later";
import { PlaceLine } from "./PlaceLine";

/** Shown in place of what the panel held, so the reader is moved to it. */
export function Choice({ ids }: { ids: readonly string[] }) {
	const { t } = useWords();
	const { places } = useDataset();
	const { select } = useActions();
	const rows = ids.flatMap((id) => (places.has(id) ? [] : (rowKey(id) ?? [])));
	const heading = useRef<HTMLHeadingElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each choice
	useLayoutEffect(() => heading.current?.focus(), [ids]);
	return (
		<section aria-labelledby="choice-heading">
			<header class="details-head">
				<h2 id="choice-heading" tabIndex={-1} ref={heading}>
					{t.places.several}
				</h2>
				<CloseButton />
			</header>
			<ul class="plain things-here" aria-labelledby="choice-heading">
				{ids
					.flatMap((id) => places.get(id) ?? [])
					.map((place) => (
						<li key={place.id}>
							<PlaceLine place={place} onChoose={() => select(place.id)} />
						</li>
					))}
				{rows.length > 0 && (
					<FilesLater>
						{({ parts: { RowLine } }) => rows.map((key) => <RowLine key={rowId(key)} of={key} />)}
					</FilesLater>
				)}
			</ul>
		</section>
	);
}
