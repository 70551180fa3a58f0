/** A button that stands in one dialog and opens another in its place. */
import type { State } from "../app/state";
import { useActions } from "./context";

interface DialogLinkProps {
	to: State["dialog"];
	label: string;
}

export function DialogLink({ to, label }: DialogLinkProps) {
	const { openDialog } = useActions();
	return (
		<p class="dialog-link">
			<button
				type="button"
				class="secondary"
				onClick={({ currentTarget }) => {
					// Closed first, the other dialog gives the focus back to where this one shall leave it.
					currentTarget.closest("dialog")?.close();
					openDialog(to);
				}}
			>
				{label}
			</button>
		</p>
	);
}
