/** The events of a file on the days shown, the newest first, a page at a time. */
import { useMemo, useState } from "preact/hooks";
import { type FileLayer, windowOf } from "../../app/file-layers";
import { rowDays } from "../../app/row-words";
import type { Day } from "../../model/day";
import { newestOn, shapesOn } from "../../world/imported";
import { useActions, useApp, useWords } from "../context";
import { kindName } from "./FileKinds";
import { ShapeRow } from "./ShapeRow";
import { useTexts, valueIn } from "./use-texts";
import { useImportWords } from "./words";

const PAGE = 20;
/** More are counted on the strip, not here: nobody reads on. */
const MOST = 2000;

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
					<EventRow key={index} layer={layer} index={index} isOfDay={isOfDay(layer, index, day)} />
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

function isOfDay({ file: { events } }: FileLayer, index: number, day: Day): boolean {
	return (events.first[index] ?? 0) <= day && (events.last[index] ?? 0) >= day;
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

/** What happened and where, as the file has it; its text is read when it comes into the list. */
export function EventRow({
	layer,
	index,
	isOfDay: isNow = false,
	isAmongOthers = false,
	tabIndex,
	onChosen,
}: EventRowProps) {
	const own = useImportWords();
	const words = useWords();
	const { t } = words;
	const { openRow } = useActions();
	const { events, roles } = layer.file;
	const texts = useTexts(layer.file, {
		offset: events.offset[index] ?? 0,
		bytes: events.bytes[index] ?? 0,
	});
	const place = valueIn(texts, roles.place);
	const kind = kindName(layer.file, events.kind[index] ?? 0, own);
	const span = { first: events.first[index] as Day, last: events.last[index] as Day };
	return (
		<li>
			<button
				type="button"
				class="row"
				tabIndex={tabIndex}
				aria-current={isNow ? "date" : undefined}
				onClick={() => {
					openRow({ file: layer.id, row: events.row[index] ?? 0 });
					onChosen?.();
				}}
			>
				<span class="row-text">
					<span>
						<bdi>{kind}</bdi>
						{place !== "" && (
							<>
								{t.punctuation.comma}
								<bdi>{place}</bdi>
							</>
						)}
					</span>
					<span class="muted">
						{rowDays(span, words, own)}
						{isAmongOthers && (
							<>
								{" · "}
								<bdi>{layer.name}</bdi>
							</>
						)}
					</span>
				</span>
			</button>
		</li>
	);
}
