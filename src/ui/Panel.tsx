/** The panel: the day, a choice between things that lie together, or one thing in detail. */
import { useRef } from "preact/hooks";
import { isSomethingSelected, type State } from "../app/state";
import { Compare } from "./Compare";
import { useActions, useApp, useDataset, useWords } from "./context";
import type { FilesProgram } from "./files/program";
import { focusPanel, isSheet, useFoldedFocus, useHeldFocus } from "./focus";
import { FilesLater, Later, type Reading, ReadingLater } from "./Later";
import { Lead } from "./Lead";
import { PanelHead } from "./PanelHead";
import { PanelNav } from "./PanelNav";

/** The panel with its keys: Escape leaves what is chosen, then folds the sheet of a small screen. */
export function Panel() {
	const { t } = useWords();
	const height = useApp((state) => state.panel);
	const { movePanel, clearSelection } = useActions();
	const side = useRef<HTMLElement>(null);
	useHeldFocus(side, useApp(shownThing));
	useFoldedFocus(height !== "line");
	const isChosen = useApp(
		(state) =>
			isSomethingSelected(state) || state.candidates.length > 1 || state.archived.length > 0,
	);
	return (
		<aside
			class="side"
			ref={side}
			data-height={height}
			aria-label={t.page.details}
			onKeyDown={(event) => {
				if (event.key !== "Escape") return;
				if (isChosen) clearSelection();
				else if (isSheet()) movePanel("line");
				else return;
				focusPanel();
			}}
		>
			<div class={height === "line" ? "panel" : "panel open"}>
				<PanelHead sheet={side} />
				<div class="panel-body" id="panel-body" tabIndex={-1}>
					<Archived />
					<PanelContent />
				</div>
			</div>
		</aside>
	);
}

/** What the panel shows, as one value that changes when it does. */
export function shownThing({
	place,
	source,
	agreement,
	at,
	row,
	candidates,
	list,
}: State): unknown {
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
	if (candidates.length > 1) {
		return <ReadingLater>{({ Choice }) => <Choice ids={candidates} />}</ReadingLater>;
	}
	const chosen = place === null ? undefined : dataset.places.get(place);
	if (chosen) return <ReadingLater>{({ Thing }) => <Thing place={chosen} />}</ReadingLater>;
	const article = source === null ? undefined : dataset.sources.get(source);
	if (article) {
		return (
			<ReadingLater>
				{({ SourceDetails }) => <SourceDetails key={article.id} source={article} />}
			</ReadingLater>
		);
	}
	const agreed = dataset.agreements.find(({ id }) => id === agreement);
	if (agreed) {
		return (
			<ReadingLater>
				{({ AgreementDetails }) => <AgreementDetails key={agreed.id} agreement={agreed} />}
			</ReadingLater>
		);
	}
	if (at) return <ReadingLater>{({ SpotDetails }) => <SpotDetails at={at} />}</ReadingLater>;
	if (row) return <FilesLater>{rowDetails}</FilesLater>;
	return <Overview />;
}

/** What archives say of the spot, above what the dataset says. */
function Archived() {
	const isThere = useApp(({ archived }) => archived.length > 0);
	return isThere ? <Later>{({ ArchivedEvents }) => <ArchivedEvents />}</Later> : null;
}

const heldPlaces = ({ HeldPlaces }: Reading) => <HeldPlaces />;
const eventList = ({ EventList }: Reading) => <EventList />;
const agreementList = ({ AgreementList }: Reading) => <AgreementList />;
const sourceIndex = ({ SourceIndex }: Reading) => <SourceIndex />;
const disagreementList = ({ DisagreementList }: Reading) => <DisagreementList />;
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
		places: <ReadingLater>{heldPlaces}</ReadingLater>,
		events: <ReadingLater>{eventList}</ReadingLater>,
		agreements: <ReadingLater>{agreementList}</ReadingLater>,
		sources: <ReadingLater>{sourceIndex}</ReadingLater>,
		disagreements: <ReadingLater>{disagreementList}</ReadingLater>,
		files: <FilesLater>{filesList}</FilesLater>,
	}[list];
	return (
		<>
			<PanelNav />
			{shown}
		</>
	);
}
