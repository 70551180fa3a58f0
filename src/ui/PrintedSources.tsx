/** The end of what is printed: every source of the map, and what was printed when. */
import type { LaterWords } from "../app/i18n/later";

interface PrintedSourcesProps {
	own: LaterWords["printing"];
	/** Each as it is cited, in the order of their numbers. */
	sources: readonly string[];
	foot: readonly string[];
	/** The address of the view. */
	link: string;
}

export function PrintedSources({ own, sources, foot, link }: PrintedSourcesProps) {
	return (
		<section class="print-sources">
			<h2>{own.sources}</h2>
			<p class="muted">{own.sourcesText}</p>
			<ol>
				{sources.map((source) => (
					<li key={source}>{source}</li>
				))}
			</ol>
			<footer>
				{foot.map((line) => (
					<p key={line}>{line}</p>
				))}
				<p>
					<bdi dir="ltr">{link}</bdi>
				</p>
			</footer>
		</section>
	);
}
