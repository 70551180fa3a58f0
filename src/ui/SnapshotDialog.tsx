/** "Export snapshot": a look at the picture, what shall be in it, and the ways to take it along. */
import { useActions, useApp, useWords } from "./context";
import { DataLink } from "./DataDialog";
import { Dialog } from "./Dialog";
import { EmbedLink } from "./EmbedDialog";
import { FilmLink } from "./FilmDialog";
import { Later } from "./Later";
import { useWish } from "./wish";

export function SnapshotDialog() {
	const { t } = useWords();
	const open = useApp((state) => state.dialog) === "snapshot";
	const { openDialog } = useActions();
	/** Kept here, so that it is still there when the dialog is opened once more. */
	const wishing = useWish();
	if (!open) return null;
	return (
		<Dialog heading={t.snapshot.heading} onClose={() => openDialog(null)}>
			<Later>{({ SnapshotForm }) => <SnapshotForm {...wishing} />}</Later>
			<FilmLink />
			<DataLink />
			<EmbedLink />
		</Dialog>
	);
}
