/** Which parts a picture shall have. */
import { pictureWordsIn } from "../app/i18n/picture-words";
import { PARTS, type Parts } from "../app/picture-wish";
import { useWords } from "./context";

interface PartsFieldProps {
	parts: Parts;
	onChange: (part: Partial<Parts>) => void;
}

export function PartsField({ parts, onChange }: PartsFieldProps) {
	const own = pictureWordsIn(useWords().language);
	return (
		<fieldset class="field">
			<legend>{own.parts}</legend>
			{PARTS.map((part) => (
				<label key={part} class="choice">
					<input
						type="checkbox"
						checked={parts[part]}
						onChange={(event) => onChange({ [part]: event.currentTarget.checked })}
					/>
					{own.part[part]}
				</label>
			))}
		</fieldset>
	);
}
