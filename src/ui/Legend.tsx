/** The legend: what is on the map on this day, in the colours as seen, and what can be switched off. */
import { hiddenLayers } from "../app/layers";
import { legendText } from "../app/phrases";
import { SWITCHABLE } from "../app/url";
import { legendOf } from "../scene/build";
import type { LegendSign } from "../scene/layer";
import { useActions, useApp, useDataset, useWords, useWorld } from "./context";
import { Mark } from "./Mark";
import { SignSwatch } from "./SignSwatch";

export function Legend() {
	const words = useWords();
	const { t } = words;
	const dataset = useDataset();
	const world = useWorld();
	const bufferKm = useApp((state) => state.buffer);
	const selected = useApp((state) => state.place);
	const layers = useApp((state) => state.layers);
	const { switchLayer } = useActions();
	const entries = legendOf({ dataset, world, selected, bufferKm }, hiddenLayers(layers));
	return (
		<details class="legend" open={isWide()}>
			<summary>{t.legend.heading}</summary>
			<ul class="plain">
				{entries.map(({ sign, label }) => {
					const text = legendText(label, words);
					return (
						<li key={text}>
							<Sign sign={sign} />
							<span>{text}</span>
						</li>
					);
				})}
			</ul>
			<fieldset class="layers">
				<legend class="visually-hidden">{t.legend.heading}</legend>
				{SWITCHABLE.map((layer) => (
					<label key={layer}>
						<input
							type="checkbox"
							checked={layers.includes(layer)}
							aria-label={t.legend.show(t.legend.layers[layer])}
							onChange={(event) => switchLayer(layer, event.currentTarget.checked)}
						/>
						<span aria-hidden="true">{t.legend.layers[layer]}</span>
					</label>
				))}
			</fieldset>
		</details>
	);
}

function Sign({ sign }: { sign: LegendSign }) {
	return sign.kind === "mark" ? <Mark mark={sign.mark} /> : <SignSwatch sign={sign} />;
}

/** On a small screen the map comes first and the legend is folded. */
function isWide(): boolean {
	return globalThis.matchMedia?.("(min-width: 80rem)").matches ?? true;
}
