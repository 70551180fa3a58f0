/** "Export film": the map over a span of days; and the button that leads there. */
import { useWords } from "./context";
import { Dialog } from "./Dialog";
import { DialogLink } from "./DialogLink";
import { Later } from "./Later";

export function FilmDialog() {
	const { t } = useWords();
	return (
		<Dialog name="film" heading={t.film.heading}>
			{() => <Later>{({ FilmForm }) => <FilmForm />}</Later>}
		</Dialog>
	);
}

export function FilmLink() {
	const { t } = useWords();
	return <DialogLink to="film" label={t.film.open} />;
}
