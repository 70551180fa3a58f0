/** A small piece of a line, an area or the land as the map draws it. */
import type { SwatchSign } from "../scene/layer";
import type { MarkId } from "../scene/scene";
import { landSwatch, type Swatch, swatchOf } from "../scene/swatch";
import { SWATCH_BOX } from "../scene/swatch-parts";
import { usePalette } from "./palette";

/** What the legend and lists show of a sign, in the colours as seen. */
export function SignSwatch({ sign }: { sign: SwatchSign }) {
	return <Piece of={swatchOf(sign, usePalette())} />;
}

/** The land around a place that bears a sign. */
export function LandSwatch({ mark }: { mark: MarkId }) {
	return <Piece of={landSwatch(mark, usePalette())} />;
}

function Piece({ of: { fill, strokes } }: { of: Swatch }) {
	return (
		<svg
			class="swatch"
			viewBox={`0 0 ${SWATCH_BOX.width} ${SWATCH_BOX.height}`}
			{...SWATCH_BOX}
			aria-hidden="true"
			focusable="false"
		>
			{fill !== null && <rect x="0" y="0" {...SWATCH_BOX} fill={fill} />}
			{strokes.map(({ d, colour, width, dash, fill: inside }) => (
				<path
					key={d + colour}
					d={d}
					fill={inside ?? "none"}
					stroke={colour}
					stroke-width={width}
					stroke-dasharray={dash?.join(" ")}
				/>
			))}
		</svg>
	);
}
