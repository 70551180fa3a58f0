/** All events that the filters let through, by month; the month of the day shown is open. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { eventTitle, eventWhen } from "../app/event-words";
import { type EventMonth, eventMonths, monthOf } from "../world/event-months";
import { type Event, events } from "../world/events";
import { isFiltering } from "../world/filters";
import { reportsIn } from "../world/reports";
import { ClearFilters } from "./ClearFilters";
import { useActions, useApp, useDataset } from "./context";
import type { FilesProgram } from "./files/program";
import { FilesLater } from "./Later";
import { useReadingWords } from "./reading-words";

const fileRows = ({ parts: { FileRows } }: FilesProgram) => <FileRows />;

export function EventList() {
	const { t, f } = useReadingWords();
	const dataset = useDataset();
	const filters = useApp((state) => state.filters);
	const hasFiles = useApp(({ brought }) => brought.length > 0);
	const months = eventMonths(dataset, filters);
	const left = events(dataset, filters).length;
	const all = events(dataset).length;
	// Who opens the list is shown the month of the day; a later step of the date or a filter scrolls nothing.
	const list = useRef<HTMLElement>(null);
	useLayoutEffect(() => list.current?.querySelector("[aria-current=date]")?.scrollIntoView(), []);
	return (
		<section class="event-list" aria-labelledby="list-heading" ref={list}>
			<h2 id="list-heading">{t.events.heading}</h2>
			<p class="muted">{all === 0 ? t.events.none : t.events.intro}</p>
			{isFiltering(filters) && (
				<p>
					{left === 0 ? t.events.nothing : t.events.left(f.number(left), f.number(all))}{" "}
					<ClearFilters />
				</p>
			)}
			{hasFiles && <FilesLater>{fileRows}</FilesLater>}
			{months.map((month) => (
				<Month key={month.id} month={month} />
			))}
		</section>
	);
}

/** Its rows are made when it is first opened: there are years of them. */
function Month({ month: { id, span, events: list } }: { month: EventMonth }) {
	const { t, f } = useReadingWords();
	const isOfDay = useApp((state) => monthOf(state.day) === id);
	const [open, setOpen] = useState(isOfDay);
	useEffect(() => {
		if (isOfDay) setOpen(true);
	}, [isOfDay]);
	return (
		<details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary aria-current={isOfDay ? "date" : undefined}>
				{f.span(span)}{" "}
				<span class="muted">{t.find.events(list.length, f.number(list.length))}</span>
			</summary>
			{open && (
				<ul class="plain">
					{list.map((event) => (
						<Row key={event.id} event={event} />
					))}
				</ul>
			)}
		</details>
	);
}

/** Follows the day for itself, so that a step of the date draws only those whose mark comes or goes. */
function Row({ event }: { event: Event }) {
	const words = useReadingWords();
	const { t } = words;
	const dataset = useDataset();
	const filters = useApp((state) => state.filters);
	const isOnDay = useApp(({ day }) => event.first <= day && day <= event.last);
	const { openEvent } = useActions();
	const reports = reportsIn(dataset, event, filters).length;
	return (
		<li>
			<button
				type="button"
				class="row"
				aria-current={isOnDay ? "date" : undefined}
				onClick={() => openEvent(event)}
			>
				<span class="row-text">
					<bdi>{eventTitle(event, dataset, words)}</bdi>
					<span class="muted">
						{eventWhen(event, dataset, words)}
						{t.punctuation.comma}
						{t.lead.othersCount(reports)}
						{isOnDay && (
							<>
								{t.punctuation.semicolon}
								<strong>{t.events.onDay}</strong>
							</>
						)}
					</span>
				</span>
			</button>
		</li>
	);
}
