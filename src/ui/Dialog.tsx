/** A modal dialog: the browser keeps the focus inside and gives it back. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useWords } from "./context";
import { Icon } from "./Icon";

interface DialogProps {
	heading: string;
	onClose: () => void;
	children: ComponentChildren;
}

export function Dialog({ heading, onClose, children }: DialogProps) {
	const { t } = useWords();
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => {
		dialog.current?.showModal();
	}, []);
	return (
		<dialog ref={dialog} aria-labelledby="dialog-heading" onClose={onClose}>
			<header class="dialog-head">
				<h2 id="dialog-heading">{heading}</h2>
				<button
					type="button"
					class="icon-button"
					aria-label={t.page.close}
					title={t.page.close}
					onClick={() => dialog.current?.close()}
				>
					<Icon name="close" />
				</button>
			</header>
			{children}
		</dialog>
	);
}
