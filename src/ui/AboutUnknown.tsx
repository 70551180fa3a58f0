/** What is not known: counted in the data, and said by those who made it. */
import { unknowns } from "../world/balance";
import { useDataset, useWorld } from "./context";
import { useReadingWords } from "./reading-words";
import { Text } from "./Text";

export function AboutUnknown() {
	const { t, f } = useReadingWords();
	const dataset = useDataset();
	const world = useWorld();
	const { manifest, control, about, places, sources } = dataset;
	const found = unknowns(dataset, world);
	const words = t.about.unknown;
	const date = f.day(world.day);
	const counted: readonly (readonly [count: number, text: (n: string) => string])[] = [
		[found.noPosition, (n) => words.noPosition(n, f.number(places.size))],
		[found.unknownHolder, (n) => words.unknownHolder(n, date)],
		[found.unsureOnDay, (n) => words.unsureOnDay(n, date)],
		[found.undatedChanges, (n) => words.undatedChanges(n, f.number(found.changes))],
		[found.openings, (n) => words.openings(n, f.number(sources.size))],
		[found.secondHand, words.secondHand],
		[found.undatedSources, words.undatedSources],
	];
	return (
		<>
			<h3>{t.about.notKnown}</h3>
			<ul>
				{counted
					.filter(([count]) => count > 0)
					.map(([count, text]) => (
						<li key={text(f.number(count))}>{text(f.number(count))}</li>
					))}
				{control.cells.length > 0 && (
					<li>
						<Text of={manifest.caveat} />
					</li>
				)}
			</ul>
			{about && about.notKnown.length > 0 && (
				<>
					<p>{t.about.alsoNotKnown}</p>
					<ul>
						{about.notKnown.map((statement) => (
							<li key={statement.en}>
								<Text of={statement} />
							</li>
						))}
					</ul>
				</>
			)}
		</>
	);
}
