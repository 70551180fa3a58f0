/** "Export film": the map over a span of days; and the button that leads there. */
import { useActions, useApp, useWords } from "./context";
import { Dialog } from "./Dialog";
import { DialogLink } from "./DialogLink";
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

export function FilmLink() {
	const { t } = useWords();
	return <DialogLink to="film" label={t.film.open} />;
}
