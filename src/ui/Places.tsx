/** The way in without the map: a search box, and the list of all places with their status on the day. */
import { useMemo, useRef, useState } from "preact/hooks";
import { statusPhrase } from "../app/phrases";
import type { Dataset, Place } from "../model/types";
import { type PlaceSearch, placeSearch } from "../world/search";
import { useActions, useApp, useDataset, useWords, useWorld } from "./context";
import { Icon } from "./Icon";
import { PlaceMark } from "./PlaceMark";
import { Name } from "./Text";

export function Places() {
	const { t } = useWords();
	const [query, setQuery] = useState("");
	const [open, setOpen] = useState(false);
	const box = useRef<HTMLDivElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const close = () => {
		setOpen(false);
		setQuery("");
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
				close();
				button.current?.focus();
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
						type="search"
						placeholder={t.places.search}
						value={query}
						autocomplete="off"
						spellcheck={false}
						onClick={() => setOpen(true)}
						onKeyDown={(event) => {
							if (event.key !== "Enter" || query.trim() === "") return;
							event.preventDefault();
							box.current?.querySelector<HTMLElement>(".place-list button")?.click();
						}}
						onInput={(event) => {
							setQuery(event.currentTarget.value);
							setOpen(true);
						}}
					/>
				</label>
				<button
					ref={button}
					type="button"
					class="icon-button"
					aria-label={t.places.show}
					title={t.places.show}
					aria-expanded={open}
					aria-controls="places-list"
					onClick={() => (open ? close() : setOpen(true))}
				>
					<Icon name={open ? "close" : "list"} />
				</button>
			</div>
			<div id="places-list" hidden={!open}>
				{open && <PlaceList query={query} onChosen={close} />}
			</div>
		</search>
	);
}

/** The arrows go from the box through the list and back: four hundred stops would be too many for Tab. */
function moveFocus(within: HTMLElement, step: 1 | -1): void {
	const stops = [...within.querySelectorAll<HTMLElement>("input, .place-list button")];
	const { activeElement } = document;
	const at = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
	stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
}

function PlaceList({ query, onChosen }: { query: string; onChosen: () => void }) {
	const words = useWords();
	const { t, f, language } = words;
	const dataset = useDataset();
	const { statuses } = useWorld();
	const selected = useApp((state) => state.place);
	const { select } = useActions();
	const all = useMemo(() => {
		const nameOf = ({ name }: Place) => name[language] ?? name.en;
		return [...dataset.places.values()].sort((a, b) => f.compare(nameOf(a), nameOf(b)));
	}, [dataset.places, language, f]);
	const found =
		query.trim() === ""
			? all
			: searchOf(dataset)
					.find(query)
					.flatMap((id) => dataset.places.get(id) ?? []);
	return (
		<>
			<p class="results muted" role="status">
				{found.length === 0 ? t.places.none(query) : t.places.results(found.length)}
			</p>
			<ul class="plain place-list" aria-label={t.places.list}>
				{found.map((place, index) => (
					<li key={place.id}>
						<button
							type="button"
							class="row"
							aria-current={place.id === selected}
							tabIndex={index === 0 ? 0 : -1}
							onClick={() => {
								select(place.id);
								onChosen();
							}}
						>
							<PlaceMark id={place.id} />
							<span class="row-text">
								<Name of={place.name} />
								<span class="muted">
									{t.details.kind[place.kind]}
									{dataset.assessments.has(place.id) && (
										<>
											{t.punctuation.comma}
											{statusPhrase(statuses.get(place.id), words)}
										</>
									)}
									{place.at === null && place.kind !== "area" && (
										<>
											{t.punctuation.comma}
											{t.places.noPosition}
										</>
									)}
									{statuses.get(place.id)?.assessment?.basis === "inferred" && (
										<>
											{t.punctuation.comma}
											{t.confidence.inferred}
										</>
									)}
								</span>
							</span>
						</button>
					</li>
				))}
			</ul>
		</>
	);
}

const searches = new WeakMap<Dataset["places"], PlaceSearch>();

/** The index of a dataset's places, made when it is first asked for. */
function searchOf(dataset: Dataset): PlaceSearch {
	const search = searches.get(dataset.places) ?? placeSearch(dataset);
	searches.set(dataset.places, search);
	return search;
}
