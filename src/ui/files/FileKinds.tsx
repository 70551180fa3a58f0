/** Which kinds of a file's events are shown, and how many there are of each. */
import { useMemo } from "preact/hooks";
import type { FileLayer } from "../../app/file-layers";
import type { LaterWords } from "../../app/i18n/later";
import type { ImportedFile } from "../../model/imported";
import { OTHER_KINDS } from "../../model/imported";
import { useActions, useWords } from "../context";
import { useImportWords } from "./words";

/** A kind's name by its index: the file's own, what its code stands for, or that it has none. */
export function kindName(
	{ kinds, profile }: Pick<ImportedFile, "kinds" | "profile">,
	index: number,
	own: LaterWords["brought"],
): string {
	const kind = kinds[index] ?? "";
	if (kind === "") return own.list.noKind;
	if (kind === OTHER_KINDS) return own.list.otherKinds;
	return own.list.kindWords[`${profile} ${kind}`] ?? kind;
}

/** The kinds that occur, the most frequent first, each with a box to tick. */
export function FileKinds({ layer }: { layer: FileLayer }) {
	const own = useImportWords();
	const { f } = useWords();
	const { changeFile } = useActions();
	const { file, kinds } = layer;
	const counts = useMemo(() => countsOfKinds(file), [file]);
	const all = [...file.kinds.entries()]
		.filter(([index]) => (counts[index] ?? 0) > 0)
		.toSorted(([a], [b]) => (counts[b] ?? 0) - (counts[a] ?? 0));
	return (
		<details class="file-kinds">
			<summary>{own.list.kinds}</summary>
			<ul class="plain">
				{all.map(([index]) => (
					<li key={index}>
						<label class="choice">
							<input
								type="checkbox"
								checked={kinds[index] === 1}
								onChange={({ currentTarget }) => {
									const next = kinds.slice();
									next[index] = currentTarget.checked ? 1 : 0;
									changeFile(layer.id, { kinds: next });
								}}
							/>
							<bdi>{kindName(file, index, own)}</bdi>{" "}
							<span class="muted">{f.number(counts[index] ?? 0)}</span>
						</label>
					</li>
				))}
			</ul>
		</details>
	);
}

function countsOfKinds({ events, shapes, kinds }: ImportedFile): Uint32Array {
	const counts = new Uint32Array(kinds.length);
	const add = (kind: number) => {
		counts[kind] = (counts[kind] ?? 0) + 1;
	};
	events.kind.forEach(add);
	for (const { kind } of shapes) add(kind);
	return counts;
}
