/** Under the map, always: how exact it is, what it covers, and who must be credited. */
import { hiddenLayers } from "../app/layers";
import { broughtLine, coverLine } from "../app/phrases";
import { creditsOf } from "../scene/build";
import { MOST_DOTS } from "../scene/event-marks";
import { CreditName } from "./CreditName";
import { useApp, useDataset, useWords } from "./context";
import { Text } from "./Text";

export function Credits() {
	const words = useWords();
	const { t } = words;
	const dataset = useDataset();
	const layers = useApp((state) => state.layers);
	const brought = useApp((state) => broughtLine(state, words, state.vectors ? MOST_DOTS : null));
	const tiles = useApp((state) => state.tiles);
	const { manifest } = dataset;
	const credits = creditsOf(dataset, hiddenLayers(layers, tiles), tiles);
	return (
		<footer class="credits">
			<p>
				<Text of={manifest.caveat} /> {coverLine(dataset, words)}
			</p>
			{brought !== null && <p>{brought}</p>}
			<p>
				{credits.map((credit, index) => (
					<span key={credit.id}>
						{index > 0 && " · "}
						<CreditName of={credit} />
					</span>
				))}
				{credits.length > 0 && " · "}
				{t.snapshot.data(manifest.id, manifest.version)}
			</p>
		</footer>
	);
}
