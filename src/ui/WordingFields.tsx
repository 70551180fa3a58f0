/** What the reader writes over a picture. */
import { pictureWordsIn } from "../app/i18n/picture-words";
import { LONGEST_CAPTION, LONGEST_TITLE, type Wording } from "../app/picture-wish";
import { useWords } from "./context";

interface WordingFieldsProps {
	wording: Wording;
	onChange: (part: Partial<Wording>) => void;
}

export function WordingFields({ wording: { title, caption }, onChange }: WordingFieldsProps) {
	const own = pictureWordsIn(useWords().language);
	return (
		<>
			<label class="field">
				<span>{own.title}</span>
				<input
					type="text"
					dir="auto"
					value={title}
					maxLength={LONGEST_TITLE}
					onInput={(event) => onChange({ title: event.currentTarget.value })}
				/>
			</label>
			<label class="field">
				<span>{own.caption}</span>
				<textarea
					dir="auto"
					rows={2}
					value={caption}
					maxLength={LONGEST_CAPTION}
					aria-describedby="caption-hint"
					onInput={(event) => onChange({ caption: event.currentTarget.value })}
				/>
				<small id="caption-hint" class="muted">
					{own.captionHint}
				</small>
			</label>
		</>
	);
}
