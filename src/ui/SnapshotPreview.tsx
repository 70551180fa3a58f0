/** What the picture will be, drawn as vectors: title, legend and credits as they will stand in it; and its size. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type SnapshotPreview as Preview, useServices, useWords } from "./context";

/** Who types a title does not wait for a drawing at each letter. */
const PAUSE_MS = 250;

/** The picture with a title, as long as it is looked at; null until it has come. */
export function usePreview(title: string, isLookedAt: boolean): Preview | null {
	const { language } = useWords();
	const { previewSnapshot } = useServices();
	const [preview, setPreview] = useState<Preview | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the words of the picture are in the language; only a title makes wait
	useEffect(() => {
		if (!isLookedAt) {
			setPreview(null);
			return;
		}
		let isLatest = true;
		const make = async () => {
			const made = await previewSnapshot(title);
			if (isLatest) setPreview(made);
		};
		const timer = setTimeout(make, preview === null ? 0 : PAUSE_MS);
		return () => {
			isLatest = false;
			clearTimeout(timer);
		};
	}, [title, isLookedAt, language, previewSnapshot]);
	return preview;
}

export function SnapshotPreview({ drawing }: { drawing: SVGElement | null }) {
	const { t } = useWords();
	const box = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => box.current?.replaceChildren(...(drawing ? [drawing] : [])), [drawing]);
	return (
		<figure class="preview">
			<div ref={box} />
			<figcaption class="visually-hidden">{t.snapshot.preview}</figcaption>
		</figure>
	);
}
