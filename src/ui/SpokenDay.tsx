/** Says what is new on the day once the date has come to rest: silent while it is dragged, and while it plays. */
import { useEffect, useRef, useState } from "preact/hooks";
import { spokenDay } from "../app/spoken";
import { useApp, useDataset, useWords } from "./context";

/** A date that stays for so long is where the reader wanted to go. */
const AT_REST_MS = 700;

export function SpokenDay() {
	const words = useWords();
	const dataset = useDataset();
	const day = useApp((state) => state.day);
	const filters = useApp((state) => state.filters);
	const playing = useApp((state) => state.playing);
	const [text, setText] = useState("");
	const spoken = useRef(day);
	useEffect(() => {
		if (playing || spoken.current === day) return;
		const timer = setTimeout(() => {
			spoken.current = day;
			const isOnSlider = document.activeElement?.matches(".date-slider") ?? false;
			setText(spokenDay(dataset, day, filters, !isOnSlider, words));
		}, AT_REST_MS);
		return () => clearTimeout(timer);
	}, [day, playing, filters, dataset, words]);
	return (
		<p class="visually-hidden spoken-day" role="status">
			{text}
		</p>
	);
}
