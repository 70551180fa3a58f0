/** Leaves what is chosen for the day; the focus stays in the panel. */
import { useActions, useWords } from "./context";
import { focusPanel } from "./focus";
import { Icon } from "./Icon";

export function CloseButton() {
	const { t } = useWords();
	const { clearSelection } = useActions();
	return (
		<button
			type="button"
			class="icon-button"
			aria-label={t.page.close}
			title={t.page.close}
			onClick={() => {
				clearSelection();
				focusPanel();
			}}
		>
			<Icon name="close" />
		</button>
	);
}
