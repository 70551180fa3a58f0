/** Takes all filters off. It goes as it is pressed, so the reader is moved to where filters are chosen. */
import { useActions, useWords } from "./context";
import { focusFilters } from "./focus";

/** @param isShort where there is little room; it is named in full aloud. */
export function ClearFilters({ isShort = false }: { isShort?: boolean }) {
	const { t } = useWords();
	const { clearFilters } = useActions();
	return (
		<button
			type="button"
			class="link act"
			aria-label={isShort ? t.filters.clear : undefined}
			onClick={() => {
				clearFilters();
				focusFilters();
			}}
		>
			{isShort ? t.filters.clearShort : t.filters.clear}
		</button>
	);
}
