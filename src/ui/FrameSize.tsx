/** How large a frame is, drawn small: its title, map and time line as bars. */
import { laterIn } from "../app/i18n/later";
import { useWords } from "./context";

/** Of the drawing, in pixels; frames of all sizes are drawn at one scale, so that they can be told apart. */
const SCALE = 0.2;
/** What stands for a frame that is as wide as its place. */
const USUAL_WIDTH = 800;
/** Of the compact layout, about. */
const HEAD_PX = 44;
const TIME_PX = 110;

interface FrameSizeProps {
	/** Pixels; null: as wide as its place. */
	width: number | null;
	height: number;
}

export function FrameSize({ width, height }: FrameSizeProps) {
	const { f, language } = useWords();
	const own = laterIn(language).embedding;
	const drawn = width ?? USUAL_WIDTH;
	return (
		<figure class="frame-size" aria-label={own.preview}>
			<svg
				aria-hidden="true"
				viewBox={`0 0 ${drawn} ${height}`}
				width={drawn * SCALE}
				height={height * SCALE}
			>
				<rect class="frame-map" width={drawn} height={height} />
				<rect class="frame-bar" width={drawn} height={HEAD_PX} />
				<rect class="frame-bar" y={height - TIME_PX} width={drawn} height={TIME_PX} />
			</svg>
			<figcaption class="muted small">
				{width === null
					? own.sizeFull(f.number(height))
					: own.size(f.number(width), f.number(height))}
			</figcaption>
		</figure>
	);
}
