/** The date, always visible and large; it turns into a text field when it is to be changed. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Words } from "../app/i18n/dictionary";
import { addDays, addMonths, type Day } from "../model/day";
import { useActions, useApp, useWords } from "./context";
import { Icon } from "./Icon";
import { ReadingLater } from "./Later";

export function DateField() {
	const { pause } = useActions();
	const [editing, setEditing] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const wasEditing = useRef(false);

	useLayoutEffect(() => {
		if (!editing && wasEditing.current) button.current?.focus();
		wasEditing.current = editing;
	}, [editing]);

	if (editing) {
		return (
			<ReadingLater>
				{({ DateForm }) => <DateForm onLeave={() => setEditing(false)} />}
			</ReadingLater>
		);
	}
	return (
		<LargeDate
			button={button}
			onEdit={() => {
				// What is typed over stands still.
				pause();
				setEditing(true);
			}}
		/>
	);
}

interface LargeDateProps {
	button: { current: HTMLButtonElement | null };
	onEdit: () => void;
}

/** As wide on every day as on the widest, so that nothing beside it moves; only the texts follow the day. */
function LargeDate({ button, onEdit }: LargeDateProps) {
	const { t } = useWords();
	return (
		<button ref={button} type="button" class="date-large" title={t.timeline.edit} onClick={onEdit}>
			<span class="date-day">
				<OfDay text={dayAndMonth} />
				<Room days={MONTHS} text={dayAndMonth} />
			</span>
			<Icon name="edit" />
			<span class="date-year">
				<OfDay text={yearAndWeekday} />
				<Room days={WEEK} text={yearAndWeekday} />
			</span>
			<span class="visually-hidden">{t.timeline.edit}</span>
		</button>
	);
}

type DayText = (day: Day, words: Words) => string;
const dayAndMonth: DayText = (day, { f }) => f.dayOfMonth(day);
const yearAndWeekday: DayText = (day, { t, f }) =>
	t.timeline.yearAndWeekday(f.year(day), f.weekday(day));

/** 28 January 1970. All digits are equally wide: month and weekday alone tell how wide a text gets. */
const ANY_DAY = 27 as Day;
const MONTHS = Array.from({ length: 12 }, (_, months) => addMonths(ANY_DAY, months));
const WEEK = Array.from({ length: 7 }, (_, days) => addDays(ANY_DAY, days));

function OfDay({ text }: { text: DayText }) {
	const words = useWords();
	const day = useApp((state) => state.day);
	return <span>{text(day, words)}</span>;
}

/** Takes the width of the widest of the texts, unseen and unheard. */
function Room({ days, text }: { days: readonly Day[]; text: DayText }) {
	const words = useWords();
	return (
		<span class="date-room" aria-hidden="true">
			{days.map((day) => (
				<span key={day}>{text(day, words)}</span>
			))}
		</span>
	);
}
