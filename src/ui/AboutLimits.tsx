/** What is not known: counted from the data, and written down by its editors. */
import { useDataset, useWords, useWorld } from "./context";
import { Text } from "./Text";

export function Limits() {
	const { t, f } = useWords();
	const { about, places, assessments, sources } = useDataset();
	const { statuses, day } = useWorld();
	const all = [...assessments.values()].flat();
	const count = <T,>(of: Iterable<T>, test: (each: T) => boolean) => [...of].filter(test).length;
	const counted = [
		t.about.noPosition(count(places.values(), ({ at, kind }) => at === null && kind !== "area")),
		t.about.noDay(
			count(all, ({ basis, from }) => basis === "reported" && from.earliest < from.latest),
		),
		t.about.unknownNow(
			count(statuses.values(), ({ kind }) => kind === "unknown"),
			f.day(day),
		),
		t.about.openings(count(sources.values(), ({ read }) => read !== "full")),
		t.about.notSurveyed,
	];
	return (
		<>
			<h3>{t.about.notKnown}</h3>
			<ul>
				{counted.map((text) => (
					<li key={text}>{text}</li>
				))}
				{about?.notKnown.map((text) => (
					<li key={text.en}>
						<Text of={text} />
					</li>
				))}
			</ul>
		</>
	);
}

/** How to report an error, and what changed with each version. */
export function Upkeep() {
	const { t, f } = useWords();
	const { about } = useDataset();
	const { contact, changes = [] } = about ?? {};
	return (
		<>
			<h3>{t.about.errors}</h3>
			<p>{t.about.errorsText}</p>
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
			{changes.length > 0 && <h3>{t.about.changes}</h3>}
			<ul>
				{changes.map(({ version, date, text }) => (
					<li key={version}>
						<strong>
							<bdi>{version}</bdi>
							{t.punctuation.comma}
							{f.date(date)}
						</strong>
						{": "}
						<Text of={text} />
					</li>
				))}
			</ul>
		</>
	);
}
