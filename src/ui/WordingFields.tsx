/** What the reader writes over a picture. */
import { laterIn } from "../app/i18n/later";
import { LONGEST_CAPTION } from "../app/picture-choices";
import type { Wording } from "../app/picture-wish";
import { useWords } from "./context";
import { TitleField } from "./TitleField";

interface WordingFieldsProps {
	wording: Wording;
	onChange: (part: Partial<Wording>) => void;
}

export function WordingFields({ wording: { title, caption }, onChange }: WordingFieldsProps) {
	const own = laterIn(useWords().language).picture;
	return (
		<>
			<TitleField title={title} onWrite={(text) => onChange({ title: text })} />
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
