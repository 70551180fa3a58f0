/** Which parts a picture shall have. */
import { laterIn } from "../app/i18n/later";
import { PARTS } from "../app/picture-choices";
import type { Parts } from "../app/picture-wish";
import { CheckField } from "./CheckField";
import { useDataset, useWords } from "./context";

interface PartsFieldProps {
	parts: Parts;
	onChange: (part: Partial<Parts>) => void;
}

export function PartsField({ parts, onChange }: PartsFieldProps) {
	const own = laterIn(useWords().language).picture;
	const hasInset = useDataset().manifest.files.some(({ path }) => path === "base/locator.geojson");
	return (
		<fieldset class="field">
			<legend>{own.parts}</legend>
			{PARTS.filter((part) => part !== "inset" || hasInset).map((part) => (
				<CheckField
					key={part}
					label={own.part[part]}
					isOn={parts[part]}
					onChange={(isOn) => onChange({ [part]: isOn })}
				/>
			))}
		</fieldset>
	);
}
