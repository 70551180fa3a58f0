/** The head of what the panel shows: its name, what it is, the way back. The reader is moved to it when asked for. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { CloseButton } from "./CloseButton";
import { useActions, useApp } from "./context";

interface ThingHeadProps {
	/** What the store's `focusOn` calls it. */
	id: string;
	name: ComponentChildren;
	children?: ComponentChildren;
}

export function ThingHead({ id, name, children }: ThingHeadProps) {
	const { focusTaken } = useActions();
	const heading = useRef<HTMLHeadingElement>(null);
	const isAskedFor = useApp((state) => state.focusOn === id);
	// Before the browser draws: a focus taken later would be taken from what the reader has begun since.
	useLayoutEffect(() => {
		if (!isAskedFor) return;
		heading.current?.focus();
		focusTaken();
	}, [isAskedFor, focusTaken]);
	return (
		<header class="details-head">
			<div>
				<h2 id="details-heading" tabIndex={-1} ref={heading}>
					{name}
				</h2>
				{children}
			</div>
			<CloseButton />
		</header>
	);
}
