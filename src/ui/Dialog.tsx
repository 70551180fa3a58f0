/** A modal dialog: the browser keeps the focus inside and gives it back. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { State } from "../app/state";
import { useActions, useApp, useWords } from "./context";
import { Guard } from "./Guard";
import { IconButton } from "./IconButton";

interface DialogProps {
	/** What the state calls it. */
	name: NonNullable<State["dialog"]>;
	heading: string;
	/** Made only while the dialog is open. */
	children: () => ComponentChildren;
}

/** Nothing, unless it is the dialog that is open. */
export function Dialog({ name, heading, children }: DialogProps) {
	const isOpen = useApp((state) => state.dialog === name);
	return isOpen ? <OpenDialog heading={heading}>{children()}</OpenDialog> : null;
}

interface OpenDialogProps {
	heading: string;
	children: ComponentChildren;
}

function OpenDialog({ heading, children }: OpenDialogProps) {
	const { t } = useWords();
	const { openDialog } = useActions();
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => {
		dialog.current?.showModal();
	}, []);
	/** The browser tells of its closing with the next frame only: who opens a dialog before that is not to lose it. */
	const leave = () => {
		dialog.current?.close();
		openDialog(null);
	};
	return (
		<dialog
			ref={dialog}
			aria-labelledby="dialog-heading"
			onCancel={(event) => {
				// A field within, as that of a file, may be cancelled too.
				if (event.target !== dialog.current) return;
				event.preventDefault();
				leave();
			}}
			onClose={() => dialog.current && openDialog(null)}
		>
			<header class="dialog-head">
				<h2 id="dialog-heading">{heading}</h2>
				<IconButton name={t.page.close} icon="close" onClick={leave} />
			</header>
			<Guard part="dialog">{children}</Guard>
		</dialog>
	);
}
