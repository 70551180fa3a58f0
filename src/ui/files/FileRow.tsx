/** A row of a file in a list: what happened and where, as the file has it; its text is read when it comes into the list. */
import type { ComponentChildren } from "preact";
import type { FileLayer } from "../../app/file-layers";
import { rowDays } from "../../app/row-words";
import type { ImportedShape } from "../../model/imported";
import { useActions, useWords } from "../context";
import { kindName } from "./FileKinds";
import { useTexts, valueIn } from "./use-texts";
import { useImportWords } from "./words";

interface FileRowProps {
	layer: FileLayer;
	of: Pick<ImportedShape, "first" | "last" | "kind" | "row" | "offset" | "bytes">;
	isOfDay?: boolean | undefined;
	tabIndex?: number | undefined;
	onChosen?: (() => void) | undefined;
	/** What stands after its days. */
	children?: ComponentChildren;
}

export function FileRow({
	layer,
	of,
	isOfDay = false,
	tabIndex,
	onChosen,
	children,
}: FileRowProps) {
	const own = useImportWords();
	const words = useWords();
	const { openRow } = useActions();
	const { file } = layer;
	const place = valueIn(useTexts(file, of), file.roles.place);
	return (
		<li>
			<button
				type="button"
				class="row"
				tabIndex={tabIndex}
				aria-current={isOfDay ? "date" : undefined}
				onClick={() => {
					openRow({ file: layer.id, row: of.row });
					onChosen?.();
				}}
			>
				<span class="row-text">
					<span>
						<bdi>{kindName(file, of.kind, own)}</bdi>
						{place !== "" && (
							<>
								{words.t.punctuation.comma}
								<bdi>{place}</bdi>
							</>
						)}
					</span>
					<span class="muted">
						{rowDays(of, words, own)}
						{children}
					</span>
				</span>
			</button>
		</li>
	);
}
