/** The legend: what is on the map on this day, in the colours as seen, and what can be switched off. */
import { hiddenLayers } from "../app/layers";
import { legendText } from "../app/phrases";
import { eventsInLegend } from "../app/scene-events";
import { placesMarked } from "../app/selection";
import { SWITCHABLE } from "../app/view";
import { legendOf } from "../scene/build";
import type { LegendSign } from "../scene/layer";
import { hasLayer } from "../scene/present";
import { worldOn } from "../world/world";
import { useActions, useApp, useDataset, useWords, useWorld } from "./context";
import { Mark } from "./Mark";
import { LandSwatch, SignSwatch } from "./SignSwatch";

export function Legend() {
	const { t } = useWords();
	const dataset = useDataset();
	const layers = useApp((state) => state.layers);
	const { switchLayer } = useActions();
	const embed = useApp((state) => state.embed);
	const switches = SWITCHABLE.filter((layer) => hasLayer(dataset, layer));
	return (
		<details class="legend" open={!embed && isWide()}>
			<summary>{t.legend.heading}</summary>
			<LegendLines />
			{switches.length > 0 && (
				<fieldset class="layers">
					<legend class="visually-hidden">{t.legend.heading}</legend>
					{switches.map((layer) => (
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
			)}
		</details>
	);
}

/** Apart from the switches, so that a step of the date draws these lines and nothing else. */
function LegendLines() {
	const words = useWords();
	const dataset = useDataset();
	const world = useWorld();
	const bufferKm = useApp((state) => state.buffer);
	const selected = useApp((state) => placesMarked(state.dataset, state));
	const layers = useApp((state) => state.layers);
	const filters = useApp((state) => state.filters);
	const tiles = useApp((state) => state.tiles);
	const trail = useApp((state) => state.trail);
	const brought = useApp((state) => state.brought);
	const files = useApp((state) => state.files);
	const day = useApp((state) => state.day);
	const events = eventsInLegend({ brought, files, day, trail });
	const compare = useApp((state) => state.compare);
	const compared = compare === null ? null : worldOn(dataset, compare);
	const entries = legendOf(
		{ dataset, world, selected, bufferKm, filters, compared, tiles, trail, events },
		hiddenLayers(layers, tiles),
	);
	/** Several shapes with one sign and one name are one line. */
	const lines = new Map(
		entries.map(({ sign, label }) => {
			const text = legendText(label, words);
			return [`${JSON.stringify(sign)} ${text}`, { sign, text }];
		}),
	);
	return (
		<ul class="plain">
			{[...lines].map(([key, { sign, text }]) => (
				<li key={key}>
					<Sign sign={sign} />
					<span>{text}</span>
				</li>
			))}
		</ul>
	);
}

function Sign({ sign }: { sign: LegendSign }) {
	if (sign.kind !== "mark") return <SignSwatch sign={sign} />;
	if (!sign.onLand) return <Mark mark={sign.mark} />;
	return (
		<span class="on-land">
			<LandSwatch mark={sign.mark} />
			<Mark mark={sign.mark} />
		</span>
	);
}

/** On a small screen the map comes first and the legend is folded. */
function isWide(): boolean {
	return globalThis.matchMedia?.("(min-width: 80rem)").matches ?? true;
}
