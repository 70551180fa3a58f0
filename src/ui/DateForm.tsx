/** The field in which a date is typed. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { readTypedDate } from "../app/typed-date";
import { formatDay } from "../model/day";
import { useActions, useApp, useDataset } from "./context";
import { onEnter } from "./enter";
import { IconButton } from "./IconButton";
import { useReadingWords } from "./reading-words";

/** Enter applies what was typed, Escape leaves it; what is no day of the data stays, and is told why. */
export function DateForm({ onLeave }: { onLeave: () => void }) {
	const words = useReadingWords();
	const { t } = words;
	const { span } = useDataset();
	const day = useApp((state) => state.day);
	const { chooseDay } = useActions();
	const [complaint, setComplaint] = useState("");
	const field = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => {
		field.current?.focus();
		field.current?.select();
	}, []);

	const applyTyped = () => {
		const typed = readTypedDate(field.current?.value ?? "", span, day, words);
		if ("complaint" in typed) return setComplaint(typed.complaint);
		chooseDay(typed.day);
		onLeave();
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves it, wherever in it the focus is
		<div
			class="date-form"
			onKeyDown={(event) => {
				if (event.key === "Escape") onLeave();
			}}
		>
			<label>
				<span class="visually-hidden">{t.timeline.dateField}</span>
				<input
					ref={field}
					type="text"
					dir="auto"
					autocomplete="off"
					enterkeyhint="go"
					onKeyDown={onEnter(applyTyped)}
					placeholder={formatDay(day)}
					defaultValue={formatDay(day)}
					aria-invalid={complaint !== ""}
					aria-describedby="date-complaint"
				/>
			</label>
			<IconButton name={t.timeline.apply} icon="check" onClick={applyTyped} />
			<p id="date-complaint" class="complaint" role="alert">
				{complaint}
			</p>
		</div>
	);
}
