/** "Embed the map": the code of a frame for another page; and the button that leads there. */
import { useWords } from "./context";
import { Dialog } from "./Dialog";
import { DialogLink } from "./DialogLink";
import { Later } from "./Later";

/** The dialog; its form is fetched once it is opened. */
export function EmbedDialog() {
	const { t } = useWords();
	return (
		<Dialog name="embed" heading={t.embed.heading}>
			{() => <Later>{({ EmbedForm }) => <EmbedForm />}</Later>}
		</Dialog>
	);
}

/** From another dialog to this one. */
export function EmbedLink() {
	const { t } = useWords();
	return <DialogLink to="embed" label={t.embed.open} />;
}
