/** Says how a place stands once it is chosen, however it was: once, and not again as the date moves on. */
import { useEffect, useRef, useState } from "preact/hooks";
import { worldOn } from "../world/world";
import { useApp, useDataset, useServices, useWords } from "./context";

export function SpokenPlace() {
	const { language } = useWords();
	const dataset = useDataset();
	const { reading } = useServices();
	const place = useApp((state) => state.place);
	const day = useApp((state) => state.day);
	const [text, setText] = useState("");
	/** A place that the address names at the start is where the reader begins, not news. */
	const spoken = useRef(place);
	useEffect(() => {
		if (spoken.current === place) return;
		spoken.current = place;
		if (place === null) {
			// So that the same place can be said again.
			setText("");
			return;
		}
		void reading.get().then((came) => {
			if (came && spoken.current === place) {
				setText(came.spokenPlace(place, dataset, worldOn(dataset, day), language));
			}
		});
	}, [place, day, dataset, language, reading]);
	return (
		<p class="visually-hidden spoken-place" role="status">
			{text}
		</p>
	);
}
