/** The date, always visible and large; it turns into a text field when it is to be changed. */
import { useEffect, useRef, useState } from "preact/hooks";
import { typedDay } from "../app/i18n/typed-day";
import { dayFromCivil, formatDay } from "../model/day";
import { useActions, useApp, useDataset, useWords } from "./context";
import { Icon } from "./Icon";

export function DateField() {
	const { t, f } = useWords();
	const { span } = useDataset();
	const day = useApp((state) => state.day);
	const { chooseDay } = useActions();
	const [editing, setEditing] = useState(false);
	const [complaint, setComplaint] = useState("");
	const field = useRef<HTMLInputElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const wasEditing = useRef(false);

	useEffect(() => {
		if (editing) {
			field.current?.focus();
			field.current?.select();
		} else if (wasEditing.current) button.current?.focus();
		wasEditing.current = editing;
	}, [editing]);

	const leave = () => {
		setEditing(false);
		setComplaint("");
	};
	const apply = (text: string) => {
		const typed = typedDay(text);
		const to = typed && dayFromCivil(typed.year, typed.month, typed.day);
		if (text.trim() === "") return setComplaint(t.timeline.noDate(formatDay(day)));
		if (to === null) return setComplaint(t.timeline.badDate(text.slice(0, 40), formatDay(day)));
		if (to < span.first || to > span.last) {
			return setComplaint(t.timeline.outside(f.day(span.first), f.day(span.last)));
		}
		chooseDay(to);
		leave();
	};

	if (!editing) {
		return (
			<button
				ref={button}
				type="button"
				class="date-large"
				title={t.timeline.edit}
				onClick={() => setEditing(true)}
			>
				<span class="date-day">
					<span>{f.dayOfMonth(day)}</span>
					{/* The room that the longest date needs, so that nothing beside it moves with the date. */}
					{f.longDaysOfMonth().map((longest) => (
						<span key={longest} class="date-room" aria-hidden="true">
							{longest}
						</span>
					))}
				</span>
				<Icon name="edit" />
				<span class="date-year">{t.timeline.yearAndWeekday(f.year(day), f.weekday(day))}</span>
				<span class="visually-hidden">{t.timeline.edit}</span>
			</button>
		);
	}
	return (
		<form
			class="date-form"
			onSubmit={(event) => {
				event.preventDefault();
				apply(field.current?.value ?? "");
			}}
			onKeyDown={(event) => {
				if (event.key === "Escape") leave();
			}}
		>
			<label>
				<span class="visually-hidden">{t.timeline.dateField}</span>
				<input
					ref={field}
					type="text"
					dir="ltr"
					autocomplete="off"
					placeholder={formatDay(day)}
					defaultValue={formatDay(day)}
					aria-invalid={complaint !== ""}
					aria-describedby="date-complaint"
				/>
			</label>
			<button
				type="submit"
				class="icon-button"
				aria-label={t.timeline.apply}
				title={t.timeline.apply}
			>
				<Icon name="check" />
			</button>
			<p id="date-complaint" class="complaint" role="alert">
				{complaint}
			</p>
		</form>
	);
}
