/** The choices of the filters. */
import { FILTER_KEYS, isFiltering } from "../world/filters";
import { useActions, useApp } from "./context";
import { EventsLeft } from "./FilterChip";
import { FilterGroup } from "./FilterGroup";
import type { FilesProgram } from "./files/program";
import { IconButton } from "./IconButton";
import { FilesLater } from "./Later";
import { useReadingWords } from "./reading-words";

const fileFilters = ({ parts: { FileFilters } }: FilesProgram) => <FileFilters />;

/** The map stays in sight beside it: who ticks a box sees what goes and what stays. */
export function FilterPanel({ onClose }: { onClose: () => void }) {
	const { t } = useReadingWords();
	const hasFiles = useApp(({ brought }) => brought.length > 0);
	const filters = useApp((state) => state.filters);
	const { clearFilters } = useActions();
	return (
		<section aria-labelledby="filters-heading">
			<header class="filters-head">
				<h2 id="filters-heading">{t.filters.heading}</h2>
				<IconButton name={t.filters.close} icon="close" onClick={onClose} />
			</header>
			<div class="filters-body">
				<p class="muted small">{t.filters.hint}</p>
				{FILTER_KEYS.map((key) => (
					<FilterGroup key={key} of={key} />
				))}
				{hasFiles && <FilesLater>{fileFilters}</FilesLater>}
			</div>
			<footer class="filters-foot">
				<button
					type="button"
					class="filters-clear"
					aria-disabled={!isFiltering(filters)}
					onClick={() => isFiltering(filters) && clearFilters()}
				>
					{t.filters.clear}
				</button>
				{isFiltering(filters) && <EventsLeft />}
			</footer>
		</section>
	);
}
