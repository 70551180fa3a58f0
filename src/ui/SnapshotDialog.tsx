/** "Export snapshot": a look at the picture, what shall be in it, and the ways to take it along. */
import { useWords } from "./context";
import { DataLink } from "./DataDialog";
import { Dialog } from "./Dialog";
import { EmbedLink } from "./EmbedDialog";
import { FilmLink } from "./FilmDialog";
import { Later } from "./Later";
import { useWish } from "./wish";

export function SnapshotDialog() {
	const { t } = useWords();
	/** Kept here, so that it is still there when the dialog is opened once more. */
	const wishing = useWish();
	return (
		<Dialog name="snapshot" heading={t.snapshot.heading}>
			{() => (
				<>
					<Later>{({ SnapshotForm }) => <SnapshotForm {...wishing} />}</Later>
					<FilmLink />
					<DataLink />
					<EmbedLink />
				</>
			)}
		</Dialog>
	);
}
