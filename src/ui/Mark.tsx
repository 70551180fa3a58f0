/** A sign of the map in the page, drawn from the same paths. */
import { markOf } from "../scene/marks";
import type { MarkId } from "../scene/scene";
import { usePalette } from "./palette";

export function Mark({ mark }: { mark: MarkId }) {
	const palette = usePalette();
	return (
		<svg
			class="mark"
			viewBox="0 0 24 24"
			width="20"
			height="20"
			aria-hidden="true"
			focusable="false"
		>
			{markOf(mark, palette).map((shape) => (
				<path
					key={shape.d}
					d={shape.d}
					fill={shape.fill}
					stroke={shape.stroke}
					stroke-width={shape.width}
					stroke-dasharray={shape.dash?.join(" ")}
				/>
			))}
		</svg>
	);
}
