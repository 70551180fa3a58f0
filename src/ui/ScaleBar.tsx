/** How far a distance on the map is, at the latitude of its middle. */
import { niceDistance } from "../scene/scale";
import { useApp, useWords } from "./context";

const LONGEST_PX = 110;

export function ScaleBar() {
	const { t, f } = useWords();
	const camera = useApp((state) => state.looking);
	if (camera === null) return null;
	const { km, pixels } = niceDistance(camera, LONGEST_PX);
	return (
		<p class="scale-bar">
			<span class="scale-line" style={{ inlineSize: `${pixels}px` }} />
			{t.map.scale(f.number(km))}
		</p>
	);
}
