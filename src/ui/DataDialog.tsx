/** "Export data": what is seen, or everything, as a file; and the button that leads there. */
import { useActions, useApp, useWords } from "./context";
import { Dialog } from "./Dialog";
import { DialogLink } from "./DialogLink";
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

export function DataLink() {
	const { t } = useWords();
	return <DialogLink to="data" label={t.data.open} />;
}
