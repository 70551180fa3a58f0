/** The filters: a button beside the search box, and the panel of choices that it opens. */
import { useRef, useState } from "preact/hooks";
import { FILTER_KEYS, isFiltering } from "../world/filters";
import { useActions, useApp, useWords } from "./context";
import { EventsLeft } from "./FilterChip";
import { FilterGroup } from "./FilterGroup";
import type { FilesProgram } from "./files/program";
import { Icon } from "./Icon";
import { FilesLater } from "./Later";

export function Filters() {
	const { t, f } = useWords();
	const filters = useApp((state) => state.filters);
	const [open, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const inUse = FILTER_KEYS.filter((key) => filters[key] !== null).length;
	const name = inUse === 0 ? t.filters.open : t.filters.openOn(inUse, f.number(inUse));
	return (
		<search
			class="filters"
			aria-label={t.filters.heading}
			onKeyDown={(event) => {
				if (event.key !== "Escape" || !open) return;
				setOpen(false);
				button.current?.focus();
			}}
		>
			<button
				ref={button}
				type="button"
				class="filters-button"
				aria-label={name}
				title={name}
				aria-expanded={open}
				aria-controls="filters-panel"
				onClick={() => setOpen(!open)}
			>
				<Icon name="filter" />
				<span class="filters-name" aria-hidden="true">
					{t.filters.open}
				</span>
				{inUse > 0 && (
					<span class="filters-count" aria-hidden="true">
						{f.number(inUse)}
					</span>
				)}
			</button>
			<div id="filters-panel" class="filters-panel" hidden={!open}>
				{open && (
					<FilterPanel
						onClose={() => {
							setOpen(false);
							button.current?.focus();
						}}
					/>
				)}
			</div>
		</search>
	);
}

const fileFilters = ({ parts: { FileFilters } }: FilesProgram) => <FileFilters />;

/** The map stays in sight beside it: who ticks a box sees what goes and what stays. */
function FilterPanel({ onClose }: { onClose: () => void }) {
	const { t } = useWords();
	const hasFiles = useApp(({ brought }) => brought.length > 0);
	const filters = useApp((state) => state.filters);
	const { clearFilters } = useActions();
	return (
		<section aria-labelledby="filters-heading">
			<header class="filters-head">
				<h2 id="filters-heading">{t.filters.heading}</h2>
				<button
					type="button"
					class="icon-button"
					aria-label={t.filters.close}
					title={t.filters.close}
					onClick={onClose}
				>
					<Icon name="close" />
				</button>
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
