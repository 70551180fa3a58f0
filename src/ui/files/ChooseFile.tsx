/** Where a file is picked, or rows are pasted. */
import { useState } from "preact/hooks";
import type { Brought } from "../../import/types";
import { useActions } from "../context";
import { useImportWords } from "./words";

export function ChooseFile({ note }: { note: string | null }) {
	const own = useImportWords();
	const { bring } = useActions();
	const [pasted, setPasted] = useState("");
	const readPasted = () => bring([{ name: own.pastedName, bytes: new Blob([pasted]) }]);
	return (
		<>
			{note !== null && <p role="status">{note}</p>}
			<p>{own.intro}</p>
			<p class="dialog-actions">
				<FileButton label={own.pick} onFiles={bring} />
				<FileButton label={own.pickFolder} onFiles={bring} isFolder />
			</p>
			<p class="muted small">{own.accepted}</p>
			<label class="field">
				<span>{own.paste}</span>
				<textarea
					rows={4}
					dir="auto"
					spellcheck={false}
					value={pasted}
					onInput={(event) => setPasted(event.currentTarget.value)}
				/>
			</label>
			{pasted.trim() !== "" && (
				<p class="dialog-actions">
					<button type="button" class="secondary" onClick={readPasted}>
						{own.pasteRead}
					</button>
				</p>
			)}
		</>
	);
}

interface FileButtonProps {
	label: string;
	onFiles: (files: readonly Brought[]) => void;
	isFolder?: boolean;
}

/** A native field: the browser's own words for it would be in the browser's language, so they are not shown. */
function FileButton({ label, onFiles, isFolder = false }: FileButtonProps) {
	return (
		<label class={isFolder ? "file-button secondary" : "file-button primary"}>
			<span>{label}</span>
			<input
				type="file"
				class="visually-hidden"
				multiple
				{...(isFolder && { webkitdirectory: true })}
				onChange={({ currentTarget }) => {
					onFiles(
						[...(currentTarget.files ?? [])].map((file) => ({
							name: file.webkitRelativePath || file.name,
							bytes: file,
						})),
					);
					currentTarget.value = "";
				}}
			/>
		</label>
	);
}
