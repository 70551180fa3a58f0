/** Tools that stand in the bar where it has room, and else in a menu that a button beside them opens. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "./context";
import { IconButton } from "./IconButton";

/** The styles know how much room there is: the button is only there where the tools are not. */
export function MoreTools({ children }: { children: ComponentChildren }) {
	const { t } = useWords();
	const [open, setOpen] = useState(false);
	const box = useRef<HTMLDivElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (!open) return;
		const close = () => {
			setOpen(false);
			button.current?.focus();
		};
		const end = new AbortController();
		const on = (type: string, act: (on: Element, event: Event) => void) =>
			document.addEventListener(
				type,
				(event) => event.target instanceof Element && act(event.target, event),
				end,
			);
		/** Whoever presses or goes elsewhere is done with it. */
		const leave = (target: Element) => {
			if (!box.current?.contains(target)) setOpen(false);
		};
		on("pointerdown", leave);
		on("focusin", leave);
		on(
			"keydown",
			(_, event) => event instanceof KeyboardEvent && event.key === "Escape" && close(),
		);
		on("click", (target) => target.closest("#tools-menu button") && close());
		return () => end.abort();
	}, [open]);
	return (
		<div class="more-tools" ref={box}>
			<IconButton
				name={t.page.more}
				icon={open ? "close" : "more"}
				ref={button}
				class="tools-button"
				aria-expanded={open}
				aria-controls="tools-menu"
				onClick={() => setOpen(!open)}
			/>
			<div id="tools-menu" class={open ? "tools-menu open" : "tools-menu"}>
				{children}
			</div>
		</div>
	);
}
