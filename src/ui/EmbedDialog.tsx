/** "Embed the map": the code of a frame for another page; and the button that leads there. */
import { useWords } from "./context";
import { Dialog } from "./Dialog";
import { DialogLink } from "./DialogLink";
import { Later } from "./Later";

export function EmbedDialog() {
	const { t } = useWords();
	return (
		<Dialog name="embed" heading={t.embed.heading}>
			{() => <Later>{({ EmbedForm }) => <EmbedForm />}</Later>}
		</Dialog>
	);
}

export function EmbedLink() {
	const { t } = useWords();
	return <DialogLink to="embed" label={t.embed.open} />;
}
