/** What became of a file that is on the map now: how much was read, what was left out, what this map cannot show. */
import type { FileLayer } from "../../app/file-layers";
import { outsideOf } from "../../app/file-outside";
import { OPEN_START } from "../../model/day";
import { undatedCount } from "../../world/imported";
import { useActions, useDataset, useWords } from "../context";
import { FileProblems } from "./Problems";
import { useFiles, useImportWords } from "./words";

interface ReadResultProps {
	layer: FileLayer;
	/** No other file waits to be read. */
	isLast: boolean;
	onDone: () => void;
}

/** The end of bringing a file: its facts and problems, and the ways on. */
export function ReadResult({ layer, isLast, onDone }: ReadResultProps) {
	const own = useImportWords();
	const { openAlone } = useFiles();
	const { openDialog } = useActions();
	const hasOutside = useHasOutside(layer);
	return (
		<>
			<p role="status">
				<strong>
					<bdi>{layer.name}</bdi>
				</strong>
			</p>
			<FileFacts layer={layer} />
			<FileProblems name={layer.name} problems={layer.problems} />
			<p class="dialog-actions">
				<button type="button" class="primary" onClick={onDone}>
					{own.read.show}
				</button>
				{hasOutside && isLast && (
					<button
						type="button"
						class="secondary"
						onClick={() => {
							openDialog(null);
							void openAlone(layer);
						}}
					>
						{own.read.ownMap}
					</button>
				)}
			</p>
		</>
	);
}

/** Whether this map leaves some of it out. */
export function useHasOutside({ file }: FileLayer): boolean {
	const { days, ground } = outsideOf(file, useDataset());
	return days > 0 || ground > 0;
}

/** How much of a file is on the map. */
export function FileFacts({ layer: { file, problems, plan } }: { layer: FileLayer }) {
	const own = useImportWords();
	const { f } = useWords();
	const { read } = own;
	const outside = outsideOf(file, useDataset());
	const all = f.number(file.rows);
	const isUndated =
		undatedCount(file.events) > 0 || file.shapes.some(({ first }) => first === OPEN_START);
	const { told } = problems;
	return (
		<ul class="file-facts">
			{file.events.length > 0 && (
				<li>{read.events(file.events.length, f.number(file.events.length))}</li>
			)}
			{file.shapes.length > 0 && (
				<li>{read.shapes(file.shapes.length, f.number(file.shapes.length))}</li>
			)}
			{file.days && <li>{read.days(f.days(file.days.first, file.days.last))}</li>}
			{plan.swapped && <li class="complaint">{read.swapped}</li>}
			{isUndated && <li>{read.undated}</li>}
			<li class={file.leftOut > 0 ? "complaint" : ""}>
				{file.leftOut > 0
					? read.leftOut(file.leftOut, f.number(file.leftOut), all)
					: read.allRead(file.rows, all)}
			</li>
			{told > 0 && <li>{read.told(told, f.number(told))}</li>}
			{outside.days > 0 && (
				<li class="complaint">{read.daysOutside(outside.days, f.number(outside.days))}</li>
			)}
			{outside.ground > 0 && (
				<li class="complaint">{read.groundOutside(outside.ground, f.number(outside.ground))}</li>
			)}
		</ul>
	);
}
