/** A line or an area of a file in a list: what happened and where, as the file has it. */
import type { FileLayer } from "../../app/file-layers";
import { rowDays } from "../../app/row-words";
import { useActions, useWords } from "../context";
import { kindName } from "./FileKinds";
import { useTexts, valueIn } from "./use-texts";
import { useImportWords } from "./words";

interface ShapeRowProps {
	layer: FileLayer;
	/** Among the file's lines and areas. */
	index: number;
	tabIndex?: number;
	onChosen?: () => void;
}

export function ShapeRow({ layer, index, tabIndex, onChosen }: ShapeRowProps) {
	const shape = layer.file.shapes[index];
	return shape ? <Row {...{ layer, shape, tabIndex, onChosen }} /> : null;
}

interface RowProps {
	layer: FileLayer;
	shape: FileLayer["file"]["shapes"][number];
	tabIndex: number | undefined;
	onChosen: (() => void) | undefined;
}

function Row({ layer, shape, tabIndex, onChosen }: RowProps) {
	const own = useImportWords();
	const words = useWords();
	const { t, f } = words;
	const { openRow } = useActions();
	const { file } = layer;
	const texts = useTexts(file, shape);
	const place = valueIn(texts, file.roles.place);
	const where = file.counts === "row" ? own.row.where : own.row.whereFeature;
	return (
		<li>
			<button
				type="button"
				class="row"
				tabIndex={tabIndex}
				onClick={() => {
					openRow({ file: layer.id, row: shape.row });
					onChosen?.();
				}}
			>
				<span class="row-text">
					<span>
						<bdi>{kindName(file, shape.kind, own)}</bdi>
						{place !== "" && (
							<>
								{t.punctuation.comma}
								<bdi>{place}</bdi>
							</>
						)}
					</span>
					<span class="muted">
						{rowDays(shape, words, own)} · {where(f.number(shape.row), layer.name)}
					</span>
				</span>
			</button>
		</li>
	);
}
