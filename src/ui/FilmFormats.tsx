/** The formats that this browser can write. */
import { laterIn } from "../app/i18n/later";
import type { FilmFormat } from "../film/plan";
import { useWords } from "./context";
import type { Formats } from "./film-making";
import { RadioField } from "./RadioField";

interface FilmFormatsProps {
	formats: Formats;
	value: FilmFormat | null;
	onChoose: (format: FilmFormat) => void;
}

export function FilmFormats({ formats, value, onChoose }: FilmFormatsProps) {
	const own = laterIn(useWords().language).film;
	if (formats === null) return <p class="complaint">{own.failed.load}</p>;
	if (formats === "asking" || value === null) return <p class="muted">{own.asking}</p>;
	return (
		<RadioField
			legend={own.format}
			name="film-format"
			options={formats}
			value={value}
			labelOf={(each) => own.formats[each]}
			onChoose={onChoose}
		>
			{formats.length === 1 && <p class="muted small">{own.onlyGif}</p>}
		</RadioField>
	);
}
