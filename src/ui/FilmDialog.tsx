/** "Export film": the map over a span of days. */
import { useActions, useApp, useWords } from "./context";
import { Dialog } from "./Dialog";
import { Later } from "./Later";

export function FilmDialog() {
	const { t } = useWords();
	const open = useApp((state) => state.dialog) === "film";
	const { openDialog } = useActions();
	if (!open) return null;
	return (
		<Dialog heading={t.film.heading} onClose={() => openDialog(null)}>
			<Later>{({ FilmForm }) => <FilmForm />}</Later>
		</Dialog>
	);
}
