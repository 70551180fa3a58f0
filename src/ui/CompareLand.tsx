/** Square kilometres that each party gained and lost between two days, each with its range. */
import { rangeText } from "../app/area-words";
import { netRange, signedKm2 } from "../app/compare-words";
import { squareKm } from "../app/i18n/format";
import { partyName } from "../app/phrases";
import type { Comparison } from "../world/compare-days";
import { useReadingWords } from "./reading-words";
import { SignSwatch } from "./SignSwatch";

export function CompareLand({ comparison: { balance, from, to } }: { comparison: Comparison }) {
	const words = useReadingWords();
	const { t, f } = words;
	if (balance.length === 0) return null;
	return (
		<section class="areas compare-land">
			<h3 id="compare-land">{t.compare.land}</h3>
			<table aria-labelledby="compare-land" aria-describedby="compare-note">
				<thead>
					<tr>
						<td />
						{balance.map(({ party }) => (
							<th key={party.id} scope="col">
								<SignSwatch sign={{ kind: "passed", passed: party.slot }} />{" "}
								{partyName(party, words)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{(["gained", "lost"] as const).map((way) => (
						<tr key={way}>
							<th scope="row">{t.compare[way]}</th>
							{balance.map((of) => (
								<Km2
									key={of.party.id}
									value={f.number(squareKm(of[way].shown))}
									range={rangeText(of[way], words)}
								/>
							))}
						</tr>
					))}
					<tr>
						<th scope="row">{t.compare.net}</th>
						{balance.map(({ party, net }) => (
							<Km2
								key={party.id}
								value={signedKm2(net.shown, words)}
								range={netRange(net, words)}
							/>
						))}
					</tr>
				</tbody>
			</table>
			<p id="compare-note" class="muted small">
				{t.compare.note(f.day(from), f.day(to))}
			</p>
		</section>
	);
}

function Km2({ value, range }: { value: string; range: string }) {
	const { t } = useReadingWords();
	return (
		<td>
			{t.compare.about(value)}
			<span class="status-ground">{range}</span>
		</td>
	);
}
