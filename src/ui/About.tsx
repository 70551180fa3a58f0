/** "About the data": how to read the map, the balance of its sources, credits and licences. */
import { datasetCitation, datasetForms } from "../app/cite";
import { Limits, Upkeep } from "./AboutLimits";
import { Parties } from "./AboutParties";
import { Balance, Sureness } from "./AboutSources";
import { CopyButtons } from "./CopyButtons";
import { useActions, useApp, useDataset, useWords } from "./context";
import { Dialog } from "./Dialog";
import { Name, Text, TextBlock } from "./Text";

export function About() {
	const words = useWords();
	const { t, f } = words;
	const dataset = useDataset();
	const open = useApp((state) => state.dialog) === "about";
	const { openDialog } = useActions();
	if (!open) return null;
	const { manifest, claims, sources, places } = dataset;
	return (
		<Dialog heading={t.about.heading} onClose={() => openDialog(null)}>
			<p>
				<Text of={manifest.title} />. {t.about.version(manifest.version)}.{" "}
				{t.about.intro(f.number(claims.size), f.number(sources.size), f.number(places.size))}
			</p>
			<h3>{t.about.method}</h3>
			{manifest.method.map((paragraph) => (
				<TextBlock key={paragraph.en} class="method" of={paragraph} />
			))}
			<Sureness />
			<Limits />
			<Balance />
			<Parties />
			<h3>{t.about.licences}</h3>
			<ul>
				{manifest.credits.map((credit) => (
					<li key={credit.id}>
						<Name of={credit.text} /> (
						<Licence name={credit.licence} address={credit.licenceUrl} />){t.punctuation.semicolon}
						{t.about.covers}: <Text of={credit.covers} />
					</li>
				))}
			</ul>
			<h3>{t.about.cite}</h3>
			<p>
				<bdi>{datasetCitation(dataset, words)}</bdi>
			</p>
			<CopyButtons of={t.about.heading} forms={datasetForms(dataset, words)} />
			<Upkeep />
		</Dialog>
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
