/** A sign of the map in the page, drawn from the same paths. */
import { markOf } from "../scene/marks";
import type { MarkId } from "../scene/scene";
import { lasting } from "./lasting";
import { usePalette } from "./palette";

export const Mark = lasting(({ mark }: { mark: MarkId }) => (
	<svg class="mark" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
		{markOf(mark, usePalette()).map(({ d, fill, stroke, width, dash }) => (
			<path
				// A shape and the halo under it have the same outline, and differ in width.
				key={`${width} ${d}`}
				d={d}
				fill={fill}
				stroke={stroke}
				stroke-width={width}
				stroke-dasharray={dash?.join(" ")}
			/>
		))}
	</svg>
));
