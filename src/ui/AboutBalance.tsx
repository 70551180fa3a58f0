/** Whose documents the claims were read in, and how sure the assessments made from them are. */
import { balance, confidenceCounts } from "../world/balance";
import { useDataset } from "./context";
import { useReadingWords } from "./reading-words";

/** Sources, claims and origins by side. */
export function AboutBalance() {
	const { t, f } = useReadingWords();
	const dataset = useDataset();
	return (
		<>
			<h3 id="balance-heading">{t.about.balance}</h3>
			<p>{t.about.balanceText}</p>
			<table class="figures" aria-labelledby="balance-heading">
				<thead>
					<tr>
						<th scope="col">{t.about.side}</th>
						<th scope="col">{t.about.sources}</th>
						<th scope="col">{t.about.claims}</th>
						<th scope="col">{t.about.share}</th>
						<th scope="col">{t.about.origins}</th>
					</tr>
				</thead>
				<tbody>
					{balance(dataset).map((row) => (
						<tr key={row.side}>
							<th scope="row">{t.source.side[row.side]}</th>
							<td>{f.number(row.sources)}</td>
							<td>{f.number(row.claims)}</td>
							<td>{f.percent(row.share)}</td>
							<td>{f.number(row.origins)}</td>
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">{t.about.total}</th>
						<td>{f.number(dataset.sources.size)}</td>
						<td>{f.number(dataset.claims.size)}</td>
						<td>{f.percent(1)}</td>
						<td>{f.number(dataset.origins.size)}</td>
					</tr>
				</tfoot>
			</table>
		</>
	);
}

/** The confidences, with how many assessments have each. */
export function AboutConfidence() {
	const { t, f } = useReadingWords();
	const dataset = useDataset();
	return (
		<>
			<h3 id="sure-heading">{t.about.sure}</h3>
			<p>{t.about.sureText}</p>
			<table class="figures" aria-labelledby="sure-heading">
				<thead>
					<tr>
						<th scope="col">{t.about.confidence}</th>
						<th scope="col">{t.about.assessments}</th>
					</tr>
				</thead>
				<tbody>
					{confidenceCounts(dataset).map(([confidence, count]) => (
						<tr key={confidence}>
							<th scope="row">
								<strong>{t.confidence[confidence]}</strong>
								<span class="meaning">{t.about.meaning[confidence]}</span>
							</th>
							<td>{f.number(count)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}
