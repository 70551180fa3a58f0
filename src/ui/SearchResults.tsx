/** What a search finds: places first, then agreements and truces, sources and events; without a query, all places. */
import { shownPlaces } from "../world/shown-places";
import { useApp, useDataset, useWorld } from "./context";
import { useFoundOthers, useFoundPlaces } from "./found";
import { FilesLater } from "./Later";
import { OtherResults } from "./OtherResults";
import { PlaceResults } from "./PlaceResults";
import { useReadingWords } from "./reading-words";

interface SearchResultsProps {
	query: string;
	/** Called once the reader has chosen a result. */
	onChosen: () => void;
}

export function SearchResults({ query, onChosen }: SearchResultsProps) {
	const words = useReadingWords();
	const { t, f } = words;
	const dataset = useDataset();
	const world = useWorld();
	const filters = useApp((state) => state.filters);
	const hasFiles = useApp(({ brought }) => brought.length > 0);
	const hasQuery = query.trim() !== "";
	const everywhere = useFoundPlaces(query);
	const isShown = shownPlaces(dataset, world, filters);
	const places = everywhere.filter(({ id }) => isShown(id));
	const held = everywhere.length - places.length;
	const others = useFoundOthers(query);
	const n = Object.values(others).flat().length;
	const told =
		everywhere.length + n === 0 && hasQuery
			? [t.places.none(query)]
			: [
					places.length === 0 ? t.find.noPlace : t.places.results(places.length),
					...(held > 0 ? [t.find.placesHeld(held, f.number(held))] : []),
					...(n > 0 ? [t.find.others(n, f.number(n))] : []),
				];
	return (
		<>
			<p class="results muted" role="status">
				{told.join(t.punctuation.semicolon)}
			</p>
			{!hasQuery && <p class="results muted">{t.find.hint}</p>}
			<div class="found">
				{(places.length > 0 || !hasQuery) && (
					<PlaceResults places={places} isWhole={!hasQuery} onChosen={onChosen} />
				)}
				{hasQuery && <OtherResults found={others} onChosen={onChosen} />}
				{hasQuery && hasFiles && (
					<FilesLater>
						{({ parts: { FileResults } }) => <FileResults query={query} onChosen={onChosen} />}
					</FilesLater>
				)}
			</div>
		</>
	);
}
