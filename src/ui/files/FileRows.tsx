/** The events of the reader's files on the days shown, and for how many days. */
import { shownFiles, TRAILS } from "../../app/file-layers";
import { useActions, useApp, useWords } from "../context";
import { SelectField } from "../SelectField";
import { RowList } from "./RowList";
import { useImportWords } from "./words";

/** Nothing while no file is shown. */
export function FileRows() {
	const own = useImportWords();
	const { f } = useWords();
	const brought = useApp((state) => state.brought);
	const files = useApp((state) => state.files);
	const trail = useApp((state) => state.trail);
	const { chooseTrail } = useActions();
	const shown = shownFiles(brought, files);
	if (shown.length === 0) return null;
	return (
		<>
			<SelectField
				label={own.list.trail}
				options={TRAILS}
				value={trail}
				labelOf={(days) => own.list.trails(days, f.number(days))}
				onChoose={chooseTrail}
			/>
			{shown.map((layer) => (
				<RowList key={layer.id} layer={layer} />
			))}
		</>
	);
}
