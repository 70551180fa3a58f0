/** Under the map, always: how exact it is, what it covers, and who must be credited. */
import { hiddenLayers } from "../app/layers";
import { broughtLine } from "../app/phrases";
import { creditsOf } from "../scene/build";
import { MOST_DOTS } from "../scene/event-marks";
import { CreditName } from "./CreditName";
import { useApp, useDataset, useWords } from "./context";
import { Text } from "./Text";

export function Credits() {
	const words = useWords();
	const { t, f } = words;
	const dataset = useDataset();
	const layers = useApp((state) => state.layers);
	const brought = useApp((state) => broughtLine(state, words, state.vectors ? MOST_DOTS : null));
	const tiles = useApp((state) => state.tiles);
	const { manifest, span } = dataset;
	const credits = creditsOf(dataset, hiddenLayers(layers, tiles), tiles);
	return (
		<footer class="credits">
			<p>
				<Text of={manifest.caveat} /> {t.lead.lastDay(f.year(span.first), f.year(span.last))}
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
