/** Takes what is dropped anywhere on the page, and rows that are pasted where nothing is being written. */
import { useEffect, useState } from "preact/hooks";
import { useActions, useApp, useWords } from "./context";
import { filesIn, isTable, MOST_FILES } from "./dropped";

/** Where a text goes that is pasted. */
const WRITABLE = "input, textarea, select, [contenteditable]";
export function DropZone() {
	const { t } = useWords();
	const { bring, notify } = useActions();
	const dialog = useApp((state) => state.dialog);
	const isFree = dialog === null || dialog === "files";
	const [isOver, setIsOver] = useState(false);
	useEffect(() => {
		if (!isFree) return;
		const life = new AbortController();
		const hasFiles = ({ dataTransfer }: DragEvent) =>
			dataTransfer?.types.includes("Files") ?? false;
		const listen = <K extends keyof WindowEventMap>(
			type: K,
			listener: (event: WindowEventMap[K]) => void,
		) => window.addEventListener(type, listener, { signal: life.signal });
		listen("dragover", (event) => {
			if (!hasFiles(event)) return;
			event.preventDefault();
			setIsOver(true);
		});
		listen("dragleave", ({ relatedTarget }) => {
			if (relatedTarget === null) setIsOver(false);
		});
		listen("drop", (event) => {
			setIsOver(false);
			if (!event.dataTransfer || !hasFiles(event)) return;
			event.preventDefault();
			void filesIn(event.dataTransfer).then((files) => {
				if (files.length > 0) bring(files);
				if (files.length === MOST_FILES) notify({ kind: "folder-cut", taken: MOST_FILES });
			});
		});
		listen("paste", (event) => {
			if (event.target instanceof Element && event.target.closest(WRITABLE)) return;
			const { clipboardData } = event;
			const files = [...(clipboardData?.files ?? [])];
			const text = clipboardData?.getData("text/plain") ?? "";
			if (files.length > 0) bring(files.map((file) => ({ name: file.name, bytes: file })));
			else if (isTable(text)) bring([{ name: "pasted.csv", bytes: new Blob([text]) }]);
		});
		return () => life.abort();
	}, [isFree, bring, notify]);
	return isOver ? (
		<div class="drop-zone" aria-hidden="true">
			<p>{t.files.drop}</p>
		</div>
	) : null;
}
