/** How a file of rows is written: its letters, and what parts its columns. A choice has the file looked at again. */
import type { Chosen, TablePlan } from "../../import/types";
import { DELIMITERS, ENCODINGS } from "../../model/written";
import { SelectField } from "../SelectField";
import { useImportWords } from "./words";

interface MappingWritingProps {
	plan: TablePlan;
	chosen: Chosen;
	onChoose: (more: Chosen) => void;
}

export function MappingWriting({ plan, chosen, onChoose }: MappingWritingProps) {
	const own = useImportWords();
	return (
		<div class="mapping-roles">
			<SelectField
				label={own.mapping.letters}
				options={ENCODINGS}
				value={chosen.encoding ?? plan.encoding}
				labelOf={(encoding) => own.mapping.encodings[encoding]}
				onChoose={(encoding) => onChoose({ encoding })}
			/>
			<SelectField
				label={own.mapping.separated}
				options={DELIMITERS}
				value={chosen.delimiter ?? plan.delimiter}
				labelOf={(delimiter) => own.mapping.delimiters[delimiter]}
				onChoose={(delimiter) => onChoose({ delimiter })}
			/>
		</div>
	);
}
