/** "Export data": what is seen, or everything, as a file. */
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
