/** All places of the day by who holds them, as tables under headings: the map for who does not see it. */
import { groupName, heldGround, heldSince, heldWay } from "../app/held-words";
import type { Place } from "../model/types";
import type { MarkId } from "../scene/scene";
import { isFiltering } from "../world/filters";
import { type HeldPlace, type HolderGroup, placesByHolder } from "../world/holders";
import { ClearFilters } from "./ClearFilters";
import { useApp, useDataset, useWorld } from "./context";
import { useFoundPlaces } from "./found";
import { Mark } from "./Mark";
import { PlaceLink } from "./PlaceLink";
import { useReadingWords } from "./reading-words";
import "./styles/held.css";

export function HeldPlaces() {
	const { t, f } = useReadingWords();
	const dataset = useDataset();
	const world = useWorld();
	const filters = useApp((state) => state.filters);
	const groups = placesByHolder(useFoundPlaces(""), dataset, world, filters);
	const left = groups.reduce((sum, { places }) => sum + places.length, 0);
	return (
		<section class="held-places" aria-labelledby="list-heading">
			<h2 id="list-heading">{t.held.heading}</h2>
			<p class="muted">{t.held.intro(f.day(world.day))}</p>
			{isFiltering(filters) && (
				<p>
					{left === 0
						? t.held.nothing
						: t.filters.places(f.number(left), f.number(dataset.places.size))}{" "}
					<ClearFilters />
				</p>
			)}
			{groups.map((group) => (
				<Group key={group.kind === "held" ? group.party.id : group.kind} group={group} />
			))}
		</section>
	);
}

function Group({ group }: { group: HolderGroup }) {
	const words = useReadingWords();
	const { t, f } = words;
	const { day } = useWorld();
	const name = groupName(group, words);
	const mark = markOfGroup(group);
	return (
		<>
			<h3>
				{mark && <Mark mark={mark} />}
				<span>
					{name} <span class="held-count">{t.places.results(group.places.length)}</span>
				</span>
			</h3>
			<table class="area-table">
				<caption>
					<span class="visually-hidden">{t.held.caption(name, f.day(day))}</span>
				</caption>
				{group.kind === "not-assessed" ? (
					<OtherRows places={group.places} />
				) : (
					<HeldRows places={group.places} isUncertain={group.kind === "uncertain"} />
				)}
			</table>
		</>
	);
}

/** The sign of the group on the map, that of what is inferred aside: each row says so in words. */
function markOfGroup(group: HolderGroup): MarkId | null {
	if (group.kind === "held") return `held-${group.party.slot}`;
	return group.kind === "not-assessed" ? null : group.kind;
}

interface HeldRowsProps {
	places: readonly HeldPlace[];
	isUncertain: boolean;
}

function HeldRows({ places, isUncertain }: HeldRowsProps) {
	const words = useReadingWords();
	const { t } = words;
	return (
		<>
			<thead>
				<tr>
					<th scope="col">{t.held.place}</th>
					{isUncertain && <th scope="col">{t.held.way}</th>}
					<th scope="col">{t.held.since}</th>
					<th scope="col">{t.held.ground}</th>
				</tr>
			</thead>
			<tbody>
				{places.map(({ place, status }) => (
					<tr key={place.id}>
						<PlaceHead place={place} />
						{isUncertain && <td>{heldWay(status, words)}</td>}
						<td>{heldSince(status, words)}</td>
						<td>{heldGround(status, words)}</td>
					</tr>
				))}
			</tbody>
		</>
	);
}

function OtherRows({ places }: { places: readonly Place[] }) {
	const { t } = useReadingWords();
	return (
		<>
			<thead>
				<tr>
					<th scope="col">{t.held.place}</th>
					<th scope="col">{t.held.kind}</th>
				</tr>
			</thead>
			<tbody>
				{places.map((place) => (
					<tr key={place.id}>
						<PlaceHead place={place} />
						<td>{t.details.kind[place.kind]}</td>
					</tr>
				))}
			</tbody>
		</>
	);
}

function PlaceHead({ place }: { place: Place }) {
	return (
		<th scope="row">
			<PlaceLink place={place} />
		</th>
	);
}
