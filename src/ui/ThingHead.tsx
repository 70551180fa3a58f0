/** The head of what the panel shows: its name, what it is, the way back. The reader is moved to it when asked for. */
import type { ComponentChildren } from "preact";
import { CloseButton } from "./CloseButton";
import { useAskedFocus } from "./focus";

interface ThingHeadProps {
	/** What the store's `focusOn` calls it. */
	id: string;
	name: ComponentChildren;
	children?: ComponentChildren;
}

export function ThingHead({ id, name, children }: ThingHeadProps) {
	const heading = useAskedFocus<HTMLHeadingElement>(id);
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
