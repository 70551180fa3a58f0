/** The panel: the day, a choice between things that lie together, or one thing in detail. */
import { useRef } from "preact/hooks";
import { isSomethingSelected, type State } from "../app/state";
import { AgreementDetails } from "./AgreementDetails";
import { AgreementList } from "./AgreementList";
import { Choice } from "./Choice";
import { Compare } from "./Compare";
import { useActions, useApp, useDataset, useWords } from "./context";
import { DisagreementList } from "./Disagreements";

import { EventList } from "./EventList";
import type { FilesProgram } from "./files/program";
import { focusPanel, useFoldedFocus, useHeldFocus } from "./focus";
import { Icon } from "./Icon";
import { FilesLater, Later } from "./Later";
import { Lead } from "./Lead";
import { PanelNav } from "./PanelNav";
import { PlaceDetails } from "./PlaceDetails";
import { PostDetails } from "./PostDetails";
import { SourceDetails } from "./SourceDetails";
import { SourceIndex } from "./SourceIndex";
import { SpotDetails } from "./SpotDetails";
import { ZoneDetails } from "./ZoneDetails";

export function Panel() {
	const { t } = useWords();
	const open = useApp((state) => state.panelOpen);
	const { openPanel, clearSelection } = useActions();
	const side = useRef<HTMLElement>(null);
	useHeldFocus(side, useApp(shownThing));
	useFoldedFocus(open);
	const isChosen = useApp(
		(state) =>
			isSomethingSelected(state) || state.candidates.length > 1 || state.archived.length > 0,
	);
	return (
		<aside
			class="side"
			ref={side}
			aria-label={t.page.details}
			onKeyDown={(event) => {
				if (event.key !== "Escape" || !isChosen) return;
				clearSelection();
				focusPanel();
			}}
		>
			<div class={open ? "panel open" : "panel"}>
				<button
					type="button"
					class="panel-handle"
					aria-expanded={open}
					aria-controls="panel-body"
					onClick={() => openPanel(!open)}
				>
					<PanelTitle />
					<Icon name={open ? "down" : "up"} />
					<span class="visually-hidden">{open ? t.page.closePanel : t.page.openPanel}</span>
				</button>
				<div class="panel-body" id="panel-body" tabIndex={-1}>
					<Archived />
					<PanelContent />
				</div>
			</div>
		</aside>
	);
}

/** What the panel shows, as one value that changes when it does. */
function shownThing({ place, source, agreement, at, row, candidates, list }: State): unknown {
	if (candidates.length > 1) return candidates;
	return place ?? source ?? agreement ?? at ?? row ?? list;
}

function PanelContent() {
	const candidates = useApp((state) => state.candidates);
	const place = useApp((state) => state.place);
	const source = useApp((state) => state.source);
	const agreement = useApp((state) => state.agreement);
	const at = useApp((state) => state.at);
	const row = useApp((state) => state.row);
	const dataset = useDataset();
	if (candidates.length > 1) return <Choice ids={candidates} />;
	if (place !== null) return <Thing id={place} />;
	const article = source === null ? undefined : dataset.sources.get(source);
	if (article) return <SourceDetails key={article.id} source={article} />;
	const agreed = dataset.agreements.find(({ id }) => id === agreement);
	if (agreed) return <AgreementDetails key={agreed.id} agreement={agreed} />;
	if (at) return <SpotDetails at={at} />;
	if (row) return <FilesLater>{rowDetails}</FilesLater>;
	return <Overview />;
}

/** What archives say of the spot, above what the dataset says. */
function Archived() {
	const isThere = useApp(({ archived }) => archived.length > 0);
	return isThere ? <Later>{({ ArchivedEvents }) => <ArchivedEvents />}</Later> : null;
}

/** A place, a zone or a post. */
function Thing({ id }: { id: string }) {
	const dataset = useDataset();
	const place = dataset.places.get(id);
	if (!place) return <Overview />;
	const zones = dataset.zones.filter(({ properties }) => properties.place === place.id);
	if (zones.length > 0) return <ZoneDetails key={place.id} place={place} zones={zones} />;
	const post = dataset.posts.find(({ properties }) => properties.id === place.id);
	if (post) return <PostDetails key={place.id} place={place} post={post.properties} />;
	return <PlaceDetails key={place.id} place={place} />;
}

const filesList = ({ parts: { FilesList } }: FilesProgram) => <FilesList />;
const rowDetails = ({ parts: { RowDetails } }: FilesProgram) => <RowDetails />;

/** The day, or one of the dataset's lists. */
function Overview() {
	const list = useApp((state) => state.list);
	const shown = {
		day: (
			<>
				<Compare />
				<Lead />
			</>
		),
		events: <EventList />,
		agreements: <AgreementList />,
		sources: <SourceIndex />,
		disagreements: <DisagreementList />,
		files: <FilesLater>{filesList}</FilesLater>,
	}[list];
	return (
		<>
			<PanelNav />
			{shown}
		</>
	);
}

/** What the folded panel shows on a small screen. */
function PanelTitle() {
	const { t, f, language } = useWords();
	const { places, manifest, sources, agreements } = useDataset();
	const compared = useApp(({ day, compare }) =>
		compare === null ? null : t.compare.dates(f.day(day), f.day(compare)),
	);
	const several = useApp((state) => state.candidates.length > 1);
	const title = useApp(({ place, source, agreement, at, row, brought }) => {
		if (place !== null) return places.get(place)?.name;
		if (source !== null) return sources.get(source)?.publisher;
		if (agreement !== null) return agreements.find(({ id }) => id === agreement)?.name;
		if (row !== null) return brought.find(({ id }) => id === row.file)?.name ?? row.file;
		return at && t.spot.heading;
	});
	if (several) return <span>{t.places.several}</span>;
	const name = title ?? compared ?? manifest.title;
	return <bdi>{typeof name === "string" ? name : (name[language] ?? name.en)}</bdi>;
}
