/** "Export data": what is seen, or everything, as a file; and the button that leads there. */
import { useActions, useApp, useWords } from "./context";
import { Dialog } from "./Dialog";
import { Later } from "./Later";

export function DataDialog() {
	const { t } = useWords();
	const open = useApp((state) => state.dialog) === "data";
	const { openDialog } = useActions();
	if (!open) return null;
	return (
		<Dialog heading={t.data.heading} onClose={() => openDialog(null)}>
			<Later>{({ DataForm }) => <DataForm />}</Later>
		</Dialog>
	);
}

/** Stands in another dialog, and takes its place. */
export function DataLink() {
	const { t } = useWords();
	const { openDialog } = useActions();
	return (
		<p class="dialog-actions">
			<button
				type="button"
				class="secondary"
				onClick={({ currentTarget }) => {
					const dialog = currentTarget.closest("dialog");
					// Closed first, the other dialog gives the focus back to where this one shall leave it.
					dialog?.addEventListener("close", () => openDialog("data"), { once: true });
					dialog?.close();
				}}
			>
				{t.data.open}
			</button>
		</p>
	);
}
