/** The second day of a comparison as typed: Enter applies it, Escape brings back what it was. */
import { useId, useLayoutEffect, useState } from "preact/hooks";
import { readTypedDate } from "../app/typed-date";
import { type Day, formatDay } from "../model/day";
import { useActions, useDataset } from "./context";
import { onEnter } from "./enter";
import { IconButton } from "./IconButton";
import { useReadingWords } from "./reading-words";

export function CompareDate({ compare }: { compare: Day }) {
	const words = useReadingWords();
	const { t } = words;
	const { span } = useDataset();
	const { compareWith } = useActions();
	const [text, setText] = useState(formatDay(compare));
	const [complaint, setComplaint] = useState("");
	const note = useId();
	// The day may also be moved on the strip. The field stays what it is: who is in it stays there.
	useLayoutEffect(() => {
		setText(formatDay(compare));
		setComplaint("");
	}, [compare]);
	const write = (typed: string) => {
		setText(typed);
		setComplaint("");
	};
	const apply = () => {
		const typed = readTypedDate(text, span, compare, words);
		if ("complaint" in typed) setComplaint(typed.complaint);
		else compareWith(typed.day);
	};
	return (
		<div class="compare-date">
			<label for={`${note}-field`}>{t.compare.field}</label>
			<div>
				<input
					id={`${note}-field`}
					type="text"
					dir="auto"
					autocomplete="off"
					enterkeyhint="go"
					value={text}
					aria-invalid={complaint !== ""}
					aria-describedby={note}
					onInput={(event) => write(event.currentTarget.value)}
					onKeyDown={(event) => {
						onEnter(apply)(event);
						if (event.key !== "Escape" || text === formatDay(compare)) return;
						event.stopPropagation();
						write(formatDay(compare));
					}}
				/>
				<IconButton name={t.compare.apply} icon="check" onClick={apply} />
			</div>
			<p id={note} class="complaint" role="alert">
				{complaint}
			</p>
		</div>
	);
}
