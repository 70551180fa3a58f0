/** What archives say of the spot that was clicked: each event with every field that it has, and whose word it is. */
import { laterIn } from "../app/i18n/later";
import { type Day, parseDay } from "../model/day";
import type { Archive } from "../model/types";
import type { ArchiveFind } from "../scene/tiles";
import { CreditName } from "./CreditName";
import { useApp, useDataset, useWords } from "./context";
import { Name, Text } from "./Text";

export function ArchivedEvents() {
	const { heading } = laterIn(useWords().language).archives;
	const { archives = [] } = useDataset().manifest;
	const archived = useApp((state) => state.archived);
	if (archived.length === 0) return null;
	return (
		<section class="details archived" aria-labelledby="archived-heading">
			<h2 id="archived-heading">{heading}</h2>
			{archives.map((archive) => {
				const finds = archived.filter((find) => find.archive === archive.id);
				return finds.length > 0 && <FromArchive key={archive.id} archive={archive} finds={finds} />;
			})}
		</section>
	);
}

function FromArchive({ archive, finds }: { archive: Archive; finds: readonly ArchiveFind[] }) {
	const { f, language } = useWords();
	const own = laterIn(language).archives;
	const { name, credit, checked, days } = archive;
	const [first, last] = [parseDay(days?.first ?? ""), parseDay(days?.last ?? "")];
	return (
		<>
			<h3>
				<Name of={name} />
			</h3>
			<ul class="plain statements">
				{finds.map((find) => (
					<li key={JSON.stringify([find.at, find.properties])}>
						<Event archive={archive} find={find} />
					</li>
				))}
			</ul>
			<p class="muted">
				<CreditName of={credit} />
				{" · "}
				<bdi>{credit.licence}</bdi>
				{first !== null && last !== null && ` · ${own.covers(f.days(first, last))}`}
			</p>
			<p class="muted">
				{checked ? (
					<>
						{own.checked} <Text of={checked} />
					</>
				) : (
					own.notChecked
				)}
			</p>
		</>
	);
}

function Event({ archive, find }: { archive: Archive; find: ArchiveFind }) {
	const { f, language } = useWords();
	const { first, last = first, kind } = archive;
	const { properties } = find;
	const [from, to] = [dayIn(properties[first]), dayIn(properties[last] ?? properties[first])];
	const others = Object.entries(properties).filter(([key]) => ![first, last, kind].includes(key));
	return (
		<>
			<strong>
				{from === null ? laterIn(language).archives.noDate : f.days(from, to ?? from)}
			</strong>
			{kind !== undefined && properties[kind] !== undefined && (
				<>
					{" "}
					<bdi>{String(properties[kind])}</bdi>
				</>
			)}
			{others.map(([key, value]) => (
				<div key={key}>
					<bdi class="muted">{key}</bdi>: <bdi>{String(value)}</bdi>
				</div>
			))}
		</>
	);
}

/** A day as the tiles count it. */
function dayIn(value: unknown): Day | null {
	const day = typeof value === "string" ? Number.parseInt(value, 10) : value;
	return typeof day === "number" && Number.isInteger(day) ? (day as Day) : null;
}
