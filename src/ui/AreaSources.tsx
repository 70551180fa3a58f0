/** The documents that the areas of the day rest on, folded away: there are many. */
import { useState } from "preact/hooks";
import { publishedOn } from "../app/evidence-phrases";
import { sourcesOfAreas } from "../world/citations";
import { useActions, useDataset, useWorld } from "./context";
import { AREA_SOURCES } from "./focus";
import { useReadingWords } from "./reading-words";

export function AreaSources() {
	const { t } = useReadingWords();
	const [open, setOpen] = useState(false);
	return (
		<details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary id={AREA_SOURCES}>
				<h4>{t.areas.sources}</h4>
			</summary>
			{open && <Documents />}
		</details>
	);
}

/** Gathered only while they are looked at: a step of the date should not pay for them. */
function Documents() {
	const words = useReadingWords();
	const { t, f } = words;
	const { openSource } = useActions();
	const sources = sourcesOfAreas(useDataset(), useWorld());
	return (
		<>
			<p class="muted small">{t.find.sources(sources.length, f.number(sources.length))}</p>
			<ul class="plain statements" aria-labelledby={AREA_SOURCES}>
				{sources.map((source) => (
					<li key={source.id}>
						<button type="button" class="link" onClick={() => openSource(source.id)}>
							<bdi>{source.publisher}</bdi>
						</button>
						{": "}
						<bdi>{source.title ?? t.source.noTitle}</bdi>
						<span class="muted">
							{t.punctuation.comma}
							{publishedOn(source, words)}
						</span>
					</li>
				))}
			</ul>
		</>
	);
}
