/** A button that shows a sign and no words: its name is heard, and seen while a pointer rests on it. */
import type { ButtonHTMLAttributes } from "preact";
import { Icon, type IconName } from "./Icon";

interface IconButtonProps
	extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "name" | "icon" | "type" | "aria-label"> {
	name: string;
	icon: IconName;
}

/** @param more whatever else a button may have; a title among it stands in place of the name. */
export function IconButton({ name, icon, class: own, children, ...more }: IconButtonProps) {
	return (
		<button
			type="button"
			class={own ? `icon-button ${own}` : "icon-button"}
			aria-label={name}
			title={name}
			{...more}
		>
			<Icon name={icon} />
			{children}
		</button>
	);
}
