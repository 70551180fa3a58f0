/** The filters: a button beside the search box, and the panel of choices that it opens. */
import { useRef, useState } from "preact/hooks";
import { FILTER_KEYS } from "../world/filters";
import { useApp, useWords } from "./context";
import { Icon } from "./Icon";
import { ReadingLater } from "./Later";

export function Filters() {
	const { t, f } = useWords();
	const filters = useApp((state) => state.filters);
	const [open, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const close = () => {
		setOpen(false);
		button.current?.focus();
	};
	const inUse = FILTER_KEYS.filter((key) => filters[key] !== null).length;
	const name = inUse === 0 ? t.filters.open : t.filters.openOn(inUse, f.number(inUse));
	return (
		<search
			class="filters"
			aria-label={t.filters.heading}
			onKeyDown={(event) => {
				if (event.key === "Escape" && open) close();
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
					<span class="filters-count" aria-hidden="true" data-count={f.number(inUse)} />
				)}
			</button>
			<div id="filters-panel" class="filters-panel" hidden={!open}>
				{open && (
					<ReadingLater>{({ FilterPanel }) => <FilterPanel onClose={close} />}</ReadingLater>
				)}
			</div>
		</search>
	);
}
