/** The way in without the map: a search box, the list of all places, and whatever else is found. */
import { useRef, useState } from "preact/hooks";
import { useWords } from "./context";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";
import { ReadingLater } from "./Later";
import { SMALL_SCREEN, useMedia } from "./media";

export function Places() {
	const { t } = useWords();
	const [query, setQuery] = useState("");
	const [open, setOpen] = useState(false);
	const isNarrow = useMedia(SMALL_SCREEN);
	const box = useRef<HTMLDivElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const field = useRef<HTMLInputElement>(null);
	const close = () => {
		setOpen(false);
		setQuery("");
	};
	/** The button is there on a small screen only while the list is. */
	const leave = () => {
		close();
		(isNarrow ? field : button).current?.focus();
	};
	return (
		<search
			class={open ? "places open" : "places"}
			ref={box}
			onKeyDown={(event) => {
				if (event.key === "ArrowDown" || event.key === "ArrowUp") {
					event.preventDefault();
					setOpen(true);
					if (box.current) moveFocus(box.current, event.key === "ArrowDown" ? 1 : -1);
				}
				if (event.key !== "Escape" || !open) return;
				leave();
			}}
			onFocusOut={(event) => {
				const to = event.relatedTarget;
				if (to instanceof Node && !box.current?.contains(to)) close();
			}}
		>
			<div class="search-line">
				<label>
					<Icon name="search" />
					<span class="visually-hidden">{t.places.search}</span>
					<input
						ref={field}
						type="search"
						placeholder={isNarrow && !open ? t.places.searchInShort : t.places.searchFor}
						value={query}
						autocomplete="off"
						spellcheck={false}
						onClick={() => setOpen(true)}
						onKeyDown={(event) => {
							if (event.key !== "Enter" || query.trim() === "") return;
							event.preventDefault();
							box.current?.querySelector<HTMLElement>("#places-list li button")?.click();
						}}
						onInput={(event) => {
							setQuery(event.currentTarget.value);
							setOpen(true);
						}}
					/>
				</label>
				<IconButton
					name={t.places.show}
					icon={open ? "close" : "list"}
					ref={button}
					aria-expanded={open}
					aria-controls="places-list"
					onClick={() => (open ? leave() : setOpen(true))}
				/>
			</div>
			<div id="places-list" hidden={!open}>
				{open && (
					<ReadingLater>
						{({ SearchResults }) => <SearchResults query={query} onChosen={close} />}
					</ReadingLater>
				)}
			</div>
		</search>
	);
}

/** The arrows go from the box through the list and back: four hundred stops would be too many for Tab. */
function moveFocus(within: HTMLElement, step: 1 | -1): void {
	const stops = [...within.querySelectorAll<HTMLElement>("input, #places-list li button")];
	const { activeElement } = document;
	const stop = within.querySelector<HTMLElement>('#places-list li button[tabindex="0"]');
	const at = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
	const next = stops[Math.min(Math.max(at + step, 0), stops.length - 1)];
	// The list is entered where it was opened: at the chosen place.
	(at === 0 && step === 1 ? (stop ?? next) : next)?.focus();
}
