/** "Export film": the map over a span of days; and the button that leads there. */
import { useWords } from "./context";
import { Dialog } from "./Dialog";
import { DialogLink } from "./DialogLink";
import { Later } from "./Later";

/** The dialog; its form is fetched once it is opened. */
export function FilmDialog() {
	const { t } = useWords();
	return (
		<Dialog name="film" heading={t.film.heading}>
			{() => <Later>{({ FilmForm }) => <FilmForm />}</Later>}
		</Dialog>
	);
}

/** From another dialog to this one. */
export function FilmLink() {
	const { t } = useWords();
	return <DialogLink to="film" label={t.film.open} />;
}
