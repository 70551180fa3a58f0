/** "Embed the map": the code of a frame for another page; and the button that leads there. */
import { useActions, useApp, useWords } from "./context";
import { Dialog } from "./Dialog";
import { DialogLink } from "./DialogLink";
import { Later } from "./Later";

export function EmbedDialog() {
	const { t } = useWords();
	const open = useApp((state) => state.dialog) === "embed";
	const { openDialog } = useActions();
	if (!open) return null;
	return (
		<Dialog heading={t.embed.heading} onClose={() => openDialog(null)}>
			<Later>{({ EmbedForm }) => <EmbedForm />}</Later>
		</Dialog>
	);
}

export function EmbedLink() {
	const { t } = useWords();
	return <DialogLink to="embed" label={t.embed.open} />;
}
