/** "Add your data". */
import { useWords } from "./context";
import { Dialog } from "./Dialog";
import { FilesLater } from "./Later";

export function FilesDialog() {
	const { t } = useWords();
	return (
		<Dialog name="files" heading={t.files.open}>
			{() => <FilesLater>{({ parts: { FilesForm } }) => <FilesForm />}</FilesLater>}
		</Dialog>
	);
}
