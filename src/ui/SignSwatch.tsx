/** A small piece of a line or area as the map draws it. */
import type { SwatchSign } from "../scene/layer";
import { swatchOf } from "../scene/swatch";
import { usePalette } from "./palette";

export function SignSwatch({ sign }: { sign: SwatchSign }) {
	const { fill, strokes } = swatchOf(sign, usePalette());
	return (
		<svg
			class="swatch"
			viewBox="0 0 24 16"
			width="24"
			height="16"
			aria-hidden="true"
			focusable="false"
		>
			{fill !== null && <rect x="0" y="0" width="24" height="16" fill={fill} />}
			{strokes.map(({ d, colour, width, dash }) => (
				<path
					key={d + colour}
					d={d}
					fill="none"
					stroke={colour}
					stroke-width={width}
					stroke-dasharray={dash?.join(" ")}
				/>
			))}
		</svg>
	);
}
