/** The panel: the day, a choice between things that lie together, or one thing in detail. */
import { useRef } from "preact/hooks";
import { Choice } from "./Choice";
import { useActions, useApp, useDataset, useWords } from "./context";
import { focusPanel, useHeldFocus } from "./focus";
import { Icon } from "./Icon";
import { Lead } from "./Lead";
import { PlaceDetails } from "./PlaceDetails";
import { PostDetails } from "./PostDetails";
import { ZoneDetails } from "./ZoneDetails";

export function Panel() {
	const { t } = useWords();
	const open = useApp((state) => state.panelOpen);
	const { openPanel, clearSelection } = useActions();
	const side = useRef<HTMLElement>(null);
	useHeldFocus(
		side,
		useApp((state) => state.place ?? state.candidates),
	);
	const isChosen = useApp((state) => state.place !== null || state.candidates.length > 1);
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
					<PanelContent />
				</div>
			</div>
		</aside>
	);
}

function PanelContent() {
	const candidates = useApp((state) => state.candidates);
	const id = useApp((state) => state.place);
	const dataset = useDataset();
	if (candidates.length > 1) return <Choice ids={candidates} />;
	const place = id === null ? undefined : dataset.places.get(id);
	if (!place) return <Lead />;
	const zones = dataset.zones.filter(({ properties }) => properties.place === place.id);
	if (zones.length > 0) return <ZoneDetails key={place.id} place={place} zones={zones} />;
	const post = dataset.posts.find(({ properties }) => properties.id === place.id);
	if (post) return <PostDetails key={place.id} place={place} post={post.properties} />;
	return <PlaceDetails key={place.id} place={place} />;
}

/** What the folded panel shows on a small screen. */
function PanelTitle() {
	const { t, language } = useWords();
	const { places, manifest } = useDataset();
	const several = useApp((state) => state.candidates.length > 1);
	const id = useApp((state) => state.place);
	const place = id === null ? undefined : places.get(id);
	if (several) return <span>{t.places.several}</span>;
	const name = place?.name ?? manifest.title;
	return <bdi>{name[language] ?? name.en}</bdi>;
}
