/** "Export data": what is seen, or everything, as a file; and the button that leads there. */
import { useWords } from "./context";
import { Dialog } from "./Dialog";
import { DialogLink } from "./DialogLink";
import { Later } from "./Later";

/** The dialog; its form is fetched once it is opened. */
export function DataDialog() {
	const { t } = useWords();
	return (
		<Dialog name="data" heading={t.data.heading}>
			{() => <Later>{({ DataForm }) => <DataForm />}</Later>}
		</Dialog>
	);
}

/** From another dialog to this one. */
export function DataLink() {
	const { t } = useWords();
	return <DialogLink to="data" label={t.data.open} />;
}
