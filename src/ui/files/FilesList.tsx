/** The files that the reader brought: each with what can be done with it, and the events of the days shown. */
import { TRAILS } from "../../app/file-layers";
import { useActions, useApp, useWords } from "../context";
import { SelectField } from "../SelectField";
import { FileCard } from "./FileCard";
import { RowList } from "./RowList";
import { useImportWords } from "./words";

export function FilesList() {
	const own = useImportWords();
	const { f } = useWords();
	const brought = useApp((state) => state.brought);
	const files = useApp((state) => state.files);
	const trail = useApp((state) => state.trail);
	const { chooseTrail, openDialog } = useActions();
	return (
		<section class="files-list" aria-labelledby="list-heading">
			<h2 id="list-heading">{own.list.heading}</h2>
			{brought.length === 0 && <p class="muted">{own.list.none}</p>}
			{brought.map((layer) => (
				<FileCard key={layer.id} layer={layer} isOn={files.includes(layer.id)} />
			))}
			<p>
				<button type="button" class="secondary" onClick={() => openDialog("files")}>
					{own.heading}
				</button>
			</p>
			{files.length > 0 && brought.length > 0 && (
				<>
					<SelectField
						label={own.list.trail}
						options={TRAILS}
						value={trail}
						labelOf={(days) => own.list.trails(days, f.number(days))}
						onChoose={chooseTrail}
					/>
					{brought.map(
						(layer) => files.includes(layer.id) && <RowList key={layer.id} layer={layer} />,
					)}
				</>
			)}
		</section>
	);
}
