/** The events of a file on the days shown, the newest first, a page at a time. */
import { useMemo, useState } from "preact/hooks";
import { type FileLayer, windowOf } from "../../app/file-layers";
import { eventAt, isOfDay, newestOn, shapesOn } from "../../world/imported";
import { useApp, useWords } from "../context";
import { FileRow } from "./FileRow";
import { ShapeRow } from "./ShapeRow";
import { useImportWords } from "./words";

const PAGE = 20;
/** More are counted on the strip, not here: nobody reads on. */
const MOST = 2000;

/** Follows the day shown and for how many days before it rows are shown. */
export function RowList({ layer }: { layer: FileLayer }) {
	const own = useImportWords();
	const { f } = useWords();
	const trail = useApp((state) => state.trail);
	const day = useApp((state) => state.day);
	const { events } = layer.file;
	const [shown, setShown] = useState(PAGE);
	const { from } = windowOf(day, trail);
	const { total, indices } = useMemo(
		() => newestOn(events, from, day, layer.kinds, Math.min(shown, MOST)),
		[events, from, day, layer.kinds, shown],
	);
	const shapes = useMemo(
		() => shapesOn(layer.file.shapes, from, day, layer.kinds),
		[layer.file, from, day, layer.kinds],
	);
	const days = from === day ? f.day(day) : f.days(from, day);
	return (
		<section class="row-list" aria-label={layer.name}>
			<h3>
				<bdi>{layer.name}</bdi>
			</h3>
			<p class="muted small">
				{total === 0 ? own.list.nothing : own.list.inWindow(total, f.number(total), days)}
			</p>
			<ul class="plain">
				{shapes.slice(0, PAGE).map((index) => (
					<ShapeRow key={`shape ${index}`} layer={layer} index={index} />
				))}
				{indices.map((index) => (
					<EventRow key={index} layer={layer} index={index} isOfDay={isOfDay(events, index, day)} />
				))}
			</ul>
			{total > shown && shown < MOST && (
				<button type="button" class="secondary" onClick={() => setShown(shown + PAGE)}>
					{own.list.showMore}
				</button>
			)}
		</section>
	);
}

interface EventRowProps {
	layer: FileLayer;
	index: number;
	isOfDay?: boolean;
	/** Where rows of several files, and things of the dataset, stand in one list. */
	isAmongOthers?: boolean;
	tabIndex?: number;
	onChosen?: () => void;
}

/** A point of a file, by its index in the table. */
export function EventRow({ layer, index, isAmongOthers = false, ...more }: EventRowProps) {
	return (
		<FileRow layer={layer} of={eventAt(layer.file.events, index)} {...more}>
			{isAmongOthers && (
				<>
					{" · "}
					<bdi>{layer.name}</bdi>
				</>
			)}
		</FileRow>
	);
}
