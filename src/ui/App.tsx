/** The page: map first, the panel beside it, the time line below. */
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { About } from "./About";
import { Credits } from "./Credits";
import { type AppContext, AppProvider, useApp, useDataset, useServices, useWords } from "./context";
import { DataDialog } from "./DataDialog";
import { DropZone } from "./DropZone";
import { EmbedDialog } from "./EmbedDialog";
import { FilesDialog } from "./FilesDialog";
import { FilmDialog } from "./FilmDialog";
import { FilterChip } from "./FilterChip";
import { focusDate, focusPanel } from "./focus";
import { Icon } from "./Icon";
import type { Compact } from "./Later";
import { Legend } from "./Legend";
import { Notices } from "./Notices";
import { Panel } from "./Panel";
import { ScaleBar } from "./ScaleBar";
import { SnapshotDialog } from "./SnapshotDialog";
import { SpokenDay } from "./SpokenDay";
import { Timeline } from "./Timeline";
import { TopBar } from "./TopBar";

interface AppProps {
	context: AppContext;
	/** What an embedded page has in place of bar and panel; null: it is none, and has these. */
	compact: Compact | null;
	/** Called once with the element that the map is drawn in. */
	onMapElement: (element: HTMLElement) => void;
}

export function App({ context, ...page }: AppProps) {
	return (
		<AppProvider value={context}>
			<Page {...page} />
		</AppProvider>
	);
}

function Page({ compact, onMapElement }: Omit<AppProps, "context">) {
	const { t, language } = useWords();
	const { manifest } = useDataset();
	const title = manifest.title[language] ?? manifest.title.en;
	// Before the browser draws: no frame shows one language in the direction of the other.
	useLayoutEffect(() => {
		document.documentElement.lang = language;
		document.documentElement.dir = t.direction;
		document.title = `${title} · ${t.product}`;
	}, [language, t, title]);
	return (
		<>
			{!compact && (
				<button type="button" class="skip" onClick={focusPanel}>
					{t.page.skipMap}
				</button>
			)}
			<button type="button" class="skip" onClick={focusDate}>
				{t.page.skipToDate}
			</button>
			<div class={compact ? "page embed" : "page"}>
				{compact ? <compact.EmbedBar /> : <TopBar />}
				<main class="stage">
					<h1 class="visually-hidden">{title}</h1>
					<MapBox onMapElement={onMapElement} />
					{compact && <compact.GestureHint />}
					<MapButtons />
					<FilterChip />
					<div class="stage-foot">
						<Legend />
						<ScaleBar />
						<Credits />
					</div>
				</main>
				{compact ? (
					<compact.EmbedPanel>
						<Panel />
					</compact.EmbedPanel>
				) : (
					<Panel />
				)}
				<Timeline />
			</div>
			<SpokenDay />
			<Notices />
			<SnapshotDialog />
			<DataDialog />
			<EmbedDialog />
			<FilmDialog />
			<FilesDialog />
			{!compact && <DropZone />}
			<About />
		</>
	);
}

function MapBox({ onMapElement }: Pick<AppProps, "onMapElement">) {
	const box = useRef<HTMLDivElement>(null);
	const noMap = useApp((state) => state.mapMissing);
	const isComing = useApp((state) => !state.mapDrawn);
	const { t } = useWords();
	// biome-ignore lint/correctness/useExhaustiveDependencies: the map is made once
	useEffect(() => {
		if (box.current) onMapElement(box.current);
	}, []);
	return (
		<>
			<div class="map" ref={box} />
			{!noMap && isComing && (
				<p class="map-coming" role="status">
					<span>{t.map.coming}</span>
				</p>
			)}
			{noMap && <p class="no-map">{noMap === "no-webgl" ? t.map.noWebGl : t.map.notLoaded}</p>}
		</>
	);
}

function MapButtons() {
	const { t } = useWords();
	const { zoomBy, showWholeZone } = useServices();
	return (
		<div class="map-buttons">
			<button
				type="button"
				class="icon-button"
				aria-label={t.map.zoomIn}
				title={t.map.zoomIn}
				onClick={() => zoomBy(1)}
			>
				<Icon name="plus" />
			</button>
			<button
				type="button"
				class="icon-button"
				aria-label={t.map.zoomOut}
				title={t.map.zoomOut}
				onClick={() => zoomBy(-1)}
			>
				<Icon name="minus" />
			</button>
			<button
				type="button"
				class="icon-button"
				aria-label={t.map.wholeZone}
				title={t.map.wholeZone}
				onClick={showWholeZone}
			>
				<Icon name="whole" />
			</button>
		</div>
	);
}
