/** The date, always visible and large; it turns into a text field when it is to be changed. */
import { useEffect, useRef, useState } from "preact/hooks";
import { readTypedDate } from "../app/typed-date";
import { formatDay } from "../model/day";
import { useActions, useApp, useDataset, useWords } from "./context";
import { Icon } from "./Icon";

export function DateField() {
	const words = useWords();
	const { t, f } = words;
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
		const typed = readTypedDate(text, span, day, words);
		if ("complaint" in typed) return setComplaint(typed.complaint);
		chooseDay(typed.day);
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
					dir="auto"
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
