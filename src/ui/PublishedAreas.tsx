/** Areas that sources published, each beside ours for the same days, and by how much they differ. */
import { rangeText } from "../app/area-words";
import { squareKm, textIn } from "../app/i18n/format";
import type { ReadingWords } from "../app/i18n/reading";
import { publishedFigure } from "../app/published-words";
import { publisherOf } from "../world/claims";
import { type PublishedArea, publishedAreas } from "../world/published";
import { useActions, useDataset } from "./context";
import { useReadingWords } from "./reading-words";

export function PublishedAreas() {
	const { t } = useReadingWords();
	const all = publishedAreas(useDataset());
	if (all.length === 0) return null;
	return (
		<details class="more">
			<summary>
				<h4>{t.areas.published}</h4> <span class="muted">({t.article.claims(all.length)})</span>
			</summary>
			<ul class="plain statements">
				{all.map((area) => (
					<Row key={area.claim.id} area={area} />
				))}
			</ul>
			<p class="muted small">{t.areas.why}</p>
		</details>
	);
}

function Row({ area }: { area: PublishedArea }) {
	const words = useReadingWords();
	const { t, f, language } = words;
	const dataset = useDataset();
	const { openSource } = useActions();
	const { claim, from, to, ours } = area;
	const by = claim.text?.counted?.by;
	const publisher = publisherOf(dataset, claim);
	return (
		<li>
			<button type="button" class="link" onClick={() => openSource(claim.source, claim.id)}>
				<bdi>{publisher}</bdi>
			</button>
			{": "}
			{t.areas.publishedSays(
				publishedFigure(area, words),
				from === null ? "…" : f.day(from),
				f.day(to),
			)}
			{by && (
				<>
					{t.punctuation.semicolon}
					{t.areas.by(textIn(by, language).text)}
				</>
			)}
			{ours && (
				<span class="status-ground">
					{t.areas.ours(f.number(squareKm(ours.shown)), rangeText(ours, words))}
					{from !== null && (
						<>
							{t.punctuation.semicolon}
							{differenceText(area, words)}
						</>
					)}
				</span>
			)}
			{from === null && <span class="status-ground">{t.areas.openStart}</span>}
		</li>
	);
}

/** By how much ours is larger or smaller than the published figure, or the sum of its parts. */
function differenceText({ km2, ours }: PublishedArea, { t, f }: ReadingWords): string {
	const published = km2.reduce((total, value) => total + value, 0);
	const difference = (ours?.shown ?? 0) - published;
	const size = squareKm(Math.abs(difference));
	if (size === 0) return t.areas.same;
	const percent = f.number(Math.round((size / published) * 100));
	const say = difference > 0 ? t.areas.difference : t.areas.smaller;
	return say(f.number(size), percent);
}
