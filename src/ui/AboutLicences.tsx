/** Who must be credited, how to report an error, how to cite, and what each version of the data brought. */
import { datasetCitation } from "../app/cite-dataset";
import { ltr } from "../app/i18n/bidi";
import { parseDay } from "../model/day";
import { changesNewestFirst } from "../world/balance";
import { CopyButtons } from "./CopyCitation";
import { useApp, useDataset } from "./context";
import { useReadingWords } from "./reading-words";
import { Name, Text } from "./Text";

/** Who must be credited for what, and under which licence. */
export function AboutLicences() {
	const { t } = useReadingWords();
	const { credits } = useDataset().manifest;
	return (
		<>
			<h3>{t.about.licences}</h3>
			<ul>
				{credits.map((credit) => (
					<li key={credit.id}>
						<Name of={credit.text} /> (
						<Licence name={credit.licence} address={credit.licenceUrl} />){t.punctuation.semicolon}
						{t.about.covers}: <Text of={credit.covers} />
					</li>
				))}
			</ul>
		</>
	);
}

function Licence({ name, address }: { name: string; address: string | undefined }) {
	if (address === undefined) return <bdi>{name}</bdi>;
	return (
		<a href={address} target="_blank" rel="noopener noreferrer license">
			<bdi>{name}</bdi>
		</a>
	);
}

/** How to report an error: as the dataset says, or else what can be said without an address. */
export function AboutReport() {
	const { t } = useReadingWords();
	const { manifest, claims, assessments } = useDataset();
	const { contact } = manifest;
	const [claim] = claims.keys();
	const [[assessment] = []] = assessments.values();
	const example = claim ?? assessment?.id;
	return (
		<>
			<h3>{t.about.report}</h3>
			<p>{example !== undefined && t.about.reportText(example)}</p>
			{contact ? (
				<p>
					<Text of={contact.text} />
					{contact.url && (
						<>
							{" "}
							<a href={contact.url} target="_blank" rel="noopener noreferrer">
								<bdi>{contact.url}</bdi>
							</a>
						</>
					)}
				</p>
			) : (
				<p>{t.about.noContact}</p>
			)}
		</>
	);
}

/** A citation of the dataset, and buttons that copy it. */
export function AboutCite() {
	const words = useReadingWords();
	const { t } = words;
	const dataset = useDataset();
	const { text, csl } = datasetCitation(dataset, words);
	// What is copied has the address bare; on the page it must not run the other way.
	const address = dataset.manifest.homepage;
	return (
		<>
			<h3>{t.about.cite}</h3>
			<p class="citation">{text.replace(address, ltr(address))}</p>
			<CopyButtons of={t.about.theDataset} text={() => text} item={() => csl} />
			<p class="muted">{t.about.citeText}</p>
		</>
	);
}

/** The dataset's own log, newest first. */
export function AboutChanges() {
	const { t, f } = useReadingWords();
	const { about } = useDataset();
	const detailCame = useApp((state) => state.detailCame);
	if (!about?.changes.length && detailCame) return null;
	return (
		<>
			<h3>{t.about.changes}</h3>
			{!about && <p class="muted">{t.about.changesLoading}</p>}
			<ul>
				{changesNewestFirst(about?.changes ?? []).map((change) => {
					const day = parseDay(change.date);
					return (
						<li key={change.version}>
							<strong>{t.about.version(change.version)}</strong>
							{day !== null && <> ({f.day(day)})</>}: <Text of={change.text} />
						</li>
					);
				})}
			</ul>
		</>
	);
}
