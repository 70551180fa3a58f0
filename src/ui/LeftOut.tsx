/** Said of a thing that is open although the filters leave it out: its details are not narrowed by them. */
import { shownPlaces } from "../world/shown-places";
import { ClearFilters } from "./ClearFilters";
import { useApp, useDataset, useWorld } from "./context";
import { useReadingWords } from "./reading-words";

export function LeftOut({ place }: { place: string }) {
	const { t } = useReadingWords();
	const dataset = useDataset();
	const world = useWorld();
	const filters = useApp((state) => state.filters);
	if (shownPlaces(dataset, world, filters)(place)) return null;
	return (
		<p class="remark">
			{t.filters.leftOut} <ClearFilters />
		</p>
	);
}
