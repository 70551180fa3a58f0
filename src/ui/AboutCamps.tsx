/** Who is counted as whose side: set by hand and open to argument, so it is told. */
import { textIn } from "../app/i18n/format";
import { partyName } from "../app/phrases";
import { COMPILED, NEITHER } from "../model/holders";
import { camps } from "../world/balance";
import { useDataset } from "./context";
import { useReadingWords } from "./reading-words";

export function AboutCamps() {
	const words = useReadingWords();
	const { t, f, language } = words;
	const dataset = useDataset();
	const nameOf = (camp: string) =>
		camp === NEITHER || camp === COMPILED
			? t.about.camp[camp]
			: t.about.campOf(partyName(dataset.parties.get(camp) ?? null, words));
	return (
		<details class="camps">
			<summary>{t.about.camps}</summary>
			<p>{t.about.campsText}</p>
			<dl>
				{camps(dataset).map(({ camp, origins }) => (
					<div key={camp}>
						<dt>{nameOf(camp)}</dt>
						<dd>{f.list(origins.map(({ name }) => t.source.name(textIn(name, language).text)))}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}
