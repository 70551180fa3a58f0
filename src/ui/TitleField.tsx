/** What a reader calls a picture or a film. */
import { laterIn } from "../app/i18n/later";
import { LONGEST_TITLE } from "../app/picture-choices";
import { useWords } from "./context";

interface TitleFieldProps {
	title: string;
	onWrite: (title: string) => void;
}

export function TitleField({ title, onWrite }: TitleFieldProps) {
	const own = laterIn(useWords().language).picture;
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
