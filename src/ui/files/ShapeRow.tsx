/** A line or an area of a file in a list, and where it stands in the file. */
import type { FileLayer } from "../../app/file-layers";
import { useWords } from "../context";
import { FileRow } from "./FileRow";
import { useImportWords } from "./words";

interface ShapeRowProps {
	layer: FileLayer;
	/** Among the file's lines and areas. */
	index: number;
	tabIndex?: number;
	onChosen?: () => void;
}

export function ShapeRow({ layer, index, tabIndex, onChosen }: ShapeRowProps) {
	const own = useImportWords();
	const { f } = useWords();
	const { shapes, counts } = layer.file;
	const shape = shapes[index];
	if (!shape) return null;
	const where = counts === "row" ? own.row.where : own.row.whereFeature;
	return (
		<FileRow layer={layer} of={shape} tabIndex={tabIndex} onChosen={onChosen}>
			{" · "}
			{where(f.number(shape.row), layer.name)}
		</FileRow>
	);
}
