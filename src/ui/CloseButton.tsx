/** Leaves what is chosen for the day; the focus stays in the panel. */
import { useActions, useWords } from "./context";
import { focusPanel } from "./focus";
import { IconButton } from "./IconButton";

export function CloseButton() {
	const { t } = useWords();
	const { clearSelection } = useActions();
	return (
		<IconButton
			name={t.page.close}
			icon="close"
			onClick={() => {
				clearSelection();
				focusPanel();
			}}
		/>
	);
}
