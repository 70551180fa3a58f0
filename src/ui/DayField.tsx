/**
 * A day of the data as typed, in a form; what is no such day stays, and is told why once it has been typed. Until then
 * `data-unread` alone marks the field, for a form that is sent meanwhile.
 */
import { useEffect, useId, useState } from "preact/hooks";
import { readTypedDate } from "../app/typed-date";
import { type Day, formatDay } from "../model/day";
import { useDataset } from "./context";
import { useReadingWords } from "./reading-words";

/** Who types a date is not told at each letter that it is none yet. */
const PAUSE_MS = 700;

interface DayFieldProps {
	label: string;
	/** The day to begin with. */
	preset: Day;
	/** Null: what is typed is no day of the data. */
	onType: (day: Day | null) => void;
}

export function DayField({ label, preset, onType }: DayFieldProps) {
	const words = useReadingWords();
	const { span } = useDataset();
	const [text, setText] = useState(formatDay(preset));
	const [isTyped, setTyped] = useState(true);
	// Not when the field is left: what is told then would push away the button that is being pressed.
	// biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the pause anew
	useEffect(() => {
		const timer = setTimeout(() => setTyped(true), PAUSE_MS);
		return () => clearTimeout(timer);
	}, [text]);
	const read = (written: string) => readTypedDate(written, span, preset, words);
	const typed = read(text);
	const isUnread = "complaint" in typed;
	const complaint = isTyped && isUnread ? typed.complaint : "";
	const note = useId();
	return (
		<div class="day-field">
			<label class="field">
				<span>{label}</span>
				<input
					type="text"
					dir="auto"
					autocomplete="off"
					value={text}
					data-unread={isUnread}
					aria-invalid={complaint !== ""}
					aria-describedby={note}
					onInput={({ currentTarget: { value } }) => {
						setText(value);
						setTyped(false);
						const now = read(value);
						onType("day" in now ? now.day : null);
					}}
				/>
			</label>
			<p id={note} class="complaint small" role="alert">
				{complaint}
			</p>
		</div>
	);
}
