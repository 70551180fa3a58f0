/** What the picture will be, drawn as vectors: title, legend and credits as they will stand in it; and its size. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { laterIn } from "../app/i18n/later";
import type { PictureWish } from "../app/picture-wish";
import { useApp, useServices, useWords } from "./context";
import { usePalette } from "./palette";
import type { SnapshotPreview as Preview } from "./services";

/** Who types a title does not wait for a drawing at each letter. */
const PAUSE_MS = 250;

/**
 * The picture that is wished for; null until it has come.
 * @param isDrawn whether the wish is one that can be drawn; else the last drawing stays.
 */
export function usePreview(wish: PictureWish, isDrawn: boolean): Preview | null {
	const { language } = useWords();
	const { previewSnapshot } = useServices();
	const [preview, setPreview] = useState<Preview | null>(null);
	const latest = useRef(wish);
	latest.current = wish;
	const { wording, size, format } = wish;
	const hasTiles = useApp(({ tiles }) => tiles !== null);
	const isFirst = preview === null;
	const palette = usePalette();
	// biome-ignore lint/correctness/useExhaustiveDependencies: all that the drawing depends on; a first one waits for nobody
	useEffect(() => {
		if (!isDrawn) return;
		let isLatest = true;
		const make = async () => {
			const made = await previewSnapshot(latest.current);
			if (isLatest) setPreview(made ?? { kind: "failed" });
		};
		const timer = setTimeout(make, isFirst ? 0 : PAUSE_MS);
		return () => {
			isLatest = false;
			clearTimeout(timer);
		};
	}, [
		JSON.stringify([wording, size, hasTiles && format]),
		isDrawn,
		language,
		palette,
		previewSnapshot,
	]);
	return preview;
}

/** The drawing; nothing until it has come, and words where there can be none. */
export function SnapshotPreview({ of: preview }: { of: Preview | null }) {
	const own = laterIn(useWords().language).picture;
	const box = useRef<HTMLDivElement>(null);
	const drawing = preview?.kind === "drawn" ? preview.drawing : null;
	useLayoutEffect(() => box.current?.replaceChildren(...(drawing ? [drawing] : [])), [drawing]);
	return (
		<figure class="preview">
			<div ref={box} />
			{preview && preview.kind !== "drawn" && <p class="muted">{own.noPreview}</p>}
			<figcaption class="visually-hidden">{own.preview}</figcaption>
		</figure>
	);
}
