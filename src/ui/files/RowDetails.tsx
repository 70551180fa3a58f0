/** A row of a file in detail: what happened and when, its source if it names one, every field as written. */
import { type FileLayer, findRow } from "../../app/file-layers";
import { rowDays } from "../../app/row-words";
import { type ImportedShape, type RowKey, rowId } from "../../model/imported";
import { eventAt } from "../../world/imported";
import { useApp, useWords } from "../context";
import { ThingHead } from "../ThingHead";
import { kindName } from "./FileKinds";
import { type RowTexts, useTexts, valueIn } from "./use-texts";
import { WebLink } from "./WebLink";
import { useImportWords } from "./words";

export function RowDetails() {
	const { t } = useWords();
	const key = useApp((state) => state.row);
	const layer = useApp((state) => state.brought.find(({ id }) => id === key?.file));
	if (!key) return null;
	const found = layer && findRow(layer, key.row);
	if (!layer || !found) {
		return (
			<article class="details" aria-labelledby="details-heading">
				<ThingHead id={rowId(key)} name={<bdi>{key.file}</bdi>} />
				<p>{t.files.notFound}</p>
			</article>
		);
	}
	const { events, shapes } = layer.file;
	const part = found.kind === "event" ? eventAt(events, found.index) : shapes[found.index];
	return part ? <Row rowKey={key} layer={layer} of={part} /> : null;
}

interface RowProps {
	rowKey: RowKey;
	layer: FileLayer;
	of: Omit<ImportedShape, "geometry">;
}

function Row({ rowKey, layer, of }: RowProps) {
	const own = useImportWords();
	const words = useWords();
	const { f } = words;
	const { file } = layer;
	const { roles, fields } = file;
	const texts = useTexts(file, of);
	const place = valueIn(texts, roles.place);
	const kind = kindName(file, of.kind, own);
	const source = file.sources[of.source] ?? valueIn(texts, roles.source);
	const link = valueIn(texts, roles.link);
	const where = file.counts === "row" ? own.row.where : own.row.whereFeature;
	return (
		<article class="details row-details" aria-labelledby="details-heading">
			<ThingHead id={rowId(rowKey)} name={<bdi>{place === "" ? kind : place}</bdi>}>
				<p class="muted">{where(f.number(rowKey.row), layer.name)}</p>
			</ThingHead>
			<p class="status-line">
				<strong>
					<bdi>{kind}</bdi>
				</strong>
			</p>
			<p>{rowDays(of, words, own)}</p>
			<p class="muted small">{own.list.notChecked}</p>
			<h3>{own.row.source}</h3>
			<p>
				{source === "" && link === "" ? own.row.noSource : <WebLink text={source} />}{" "}
				{link !== "" && <WebLink text={link} />}
			</p>
			<h3>{own.row.fields}</h3>
			<Fields names={fields} texts={texts} />
		</article>
	);
}

function Fields({ names, texts }: { names: readonly string[]; texts: RowTexts }) {
	const own = useImportWords();
	const { f } = useWords();
	if (texts === "reading") return <p class="muted">{own.row.reading}</p>;
	if (texts === "gone") return <p class="muted">{own.row.gone}</p>;
	return (
		<dl class="row-fields">
			{names.map((name, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: names may stand twice
				<div key={index}>
					<dt>
						<bdi>{name === "" ? f.number(index + 1) : name}</bdi>
					</dt>
					<dd>
						{texts[index] ? (
							<WebLink text={texts[index]} />
						) : (
							<span class="muted">{own.row.empty}</span>
						)}
					</dd>
				</div>
			))}
		</dl>
	);
}
