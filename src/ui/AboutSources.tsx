/** The balance of the sources by side, and how sure each kind of statement is: tables, so that both can be read out. */
import { CONFIDENCES, SIDES } from "../model/schema";
import { useDataset, useWords } from "./context";

export function Balance() {
	const { t, f } = useWords();
	const { claims, sources } = useDataset();
	const sideOf = new Map([...sources.values()].map(({ id, side }) => [id, side]));
	const rows = SIDES.map((side) => ({
		side,
		sources: [...sources.values()].filter((source) => source.side === side).length,
		claims: [...claims.values()].filter(({ source }) => sideOf.get(source) === side).length,
	}))
		.filter((row) => row.sources > 0)
		.toSorted((a, b) => b.claims - a.claims);
	return (
		<>
			<h3 id="balance-heading">{t.about.balance}</h3>
			<table aria-labelledby="balance-heading">
				<thead>
					<tr>
						<th scope="col">{t.about.side}</th>
						<th scope="col">{t.about.sources}</th>
						<th scope="col">{t.about.claims}</th>
						<th scope="col">{t.about.share}</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.side}>
							<th scope="row">{t.source.side[row.side]}</th>
							<td>{f.number(row.sources)}</td>
							<td>{f.number(row.claims)}</td>
							<td>{t.about.percent(f.number(Math.round((row.claims / claims.size) * 100)))}</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}

export function Sureness() {
	const { t, f } = useWords();
	const { assessments } = useDataset();
	const all = [...assessments.values()].flat();
	return (
		<>
			<h3 id="sureness-heading">{t.about.sureness}</h3>
			<table aria-labelledby="sureness-heading">
				<thead>
					<tr>
						<th scope="col">{t.about.confidence}</th>
						<th scope="col">{t.about.assessments}</th>
						<th scope="col">{t.about.means}</th>
					</tr>
				</thead>
				<tbody>
					{CONFIDENCES.map((id) => (
						<tr key={id}>
							<th scope="row">{t.confidence[id]}</th>
							<td>{f.number(all.filter(({ confidence }) => confidence === id).length)}</td>
							<td>{t.about.meaning[id]}</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}
