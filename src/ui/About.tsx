/** "About the data": how to read the map, the balance of its sources, credits and licences. */
import { SIDES } from "../model/schema";
import { useActions, useApp, useDataset, useWords } from "./context";
import { Dialog } from "./Dialog";
import { Name, Text, TextBlock } from "./Text";

export function About() {
	const { t, f } = useWords();
	const dataset = useDataset();
	const open = useApp((state) => state.dialog) === "about";
	const { openDialog } = useActions();
	if (!open) return null;
	const { manifest, claims, sources, places } = dataset;
	const balance = SIDES.map((side) => ({
		side,
		sources: [...sources.values()].filter((source) => source.side === side).length,
		claims: [...claims.values()].filter(({ source }) => sources.get(source)?.side === side).length,
	})).filter((row) => row.sources > 0);
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
			<h3>{t.about.words}</h3>
			<p>{t.about.wordsText}</p>
			<ul>
				{manifest.parties.map((party) => (
					<li key={party.id}>
						<strong>
							<Text of={party.name} />
						</strong>
						{party.note && (
							<>
								{": "}
								<Text of={party.note} />
							</>
						)}
					</li>
				))}
			</ul>
			<h3 id="balance-heading">{t.about.balance}</h3>
			<table aria-labelledby="balance-heading">
				<thead>
					<tr>
						<th scope="col">{t.about.side}</th>
						<th scope="col">{t.about.sources}</th>
						<th scope="col">{t.about.claims}</th>
					</tr>
				</thead>
				<tbody>
					{balance.map((row) => (
						<tr key={row.side}>
							<th scope="row">{t.source.side[row.side]}</th>
							<td>{f.number(row.sources)}</td>
							<td>{f.number(row.claims)}</td>
						</tr>
					))}
				</tbody>
			</table>
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
