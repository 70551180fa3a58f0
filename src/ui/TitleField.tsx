/** What a reader calls a picture or a film. */
import { pictureWordsIn } from "../app/i18n/picture-words";
import { LONGEST_TITLE } from "../app/picture-wish";
import { useWords } from "./context";

interface TitleFieldProps {
	title: string;
	onWrite: (title: string) => void;
}

export function TitleField({ title, onWrite }: TitleFieldProps) {
	const own = pictureWordsIn(useWords().language);
	return (
		<label class="field">
			<span>{own.title}</span>
			<input
				type="text"
				dir="auto"
				value={title}
				maxLength={LONGEST_TITLE}
				onInput={(event) => onWrite(event.currentTarget.value)}
			/>
		</label>
	);
}
