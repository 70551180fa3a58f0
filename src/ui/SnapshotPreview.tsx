/** What the picture will look like, drawn as vectors: title, legend and credits as they will stand in it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { useServices, useWords } from "./context";

/** Who types a title does not wait for a drawing at each letter. */
const PAUSE_MS = 250;

export function SnapshotPreview({ title }: { title: string }) {
	const { t, language } = useWords();
	const { previewSnapshot } = useServices();
	const box = useRef<HTMLDivElement>(null);
	const [isDrawn, setDrawn] = useState(false);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the words of the picture are in the language
	useEffect(() => {
		let isLatest = true;
		const draw = async () => {
			const drawn = await previewSnapshot(title);
			if (!isLatest) return;
			box.current?.replaceChildren(...(drawn ? [drawn] : []));
			setDrawn(drawn !== null);
		};
		const timer = setTimeout(draw, box.current?.childElementCount ? PAUSE_MS : 0);
		return () => {
			isLatest = false;
			clearTimeout(timer);
		};
	}, [title, language, previewSnapshot]);
	return (
		<figure class={isDrawn ? "preview drawn" : "preview"}>
			<div ref={box} />
			<figcaption class="visually-hidden">{t.snapshot.preview}</figcaption>
		</figure>
	);
}
