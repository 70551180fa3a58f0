/** The page: map first, the panel beside it, the time line below. */
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { textIn } from "../app/i18n/format";
import { AboutDialog } from "./AboutDialog";
import { Credits } from "./Credits";
import { type AppContext, AppProvider, useApp, useDataset, useServices, useWords } from "./context";
import { DataDialog } from "./DataDialog";
import { DropZone } from "./DropZone";
import { EmbedDialog } from "./EmbedDialog";
import { FilesDialog } from "./FilesDialog";
import { FilmDialog } from "./FilmDialog";
import { FilterChip } from "./FilterChip";
import { focusDate, focusPanel } from "./focus";
import { Guard, QuietGuard } from "./Guard";
import { IconButton } from "./IconButton";
import type { Compact } from "./Later";
import { Legend } from "./Legend";
import { Notices } from "./Notices";
import { Panel, shownThing } from "./Panel";
import { ScaleBar } from "./ScaleBar";
import { SnapshotDialog } from "./SnapshotDialog";
import { SpokenDay } from "./SpokenDay";
import { SpokenPlace } from "./SpokenPlace";
import { Timeline } from "./Timeline";
import { TopBar } from "./TopBar";

interface AppProps {
	context: AppContext;
	/** What an embedded page has in place of bar and panel; null: it is none, and has these. */
	compact: Compact | null;
	/** Called with the element that the map is drawn in. @returns takes the map off it again. */
	onMapElement: (element: HTMLElement) => () => void;
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
	const shown = useApp(shownThing);
	const title = textIn(manifest.title, language).text;
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
				<Guard part="bar">{compact ? <compact.EmbedBar /> : <TopBar />}</Guard>
				<main class="stage">
					<h1 class="visually-hidden">{title}</h1>
					<Guard part="map">
						<MapBox onMapElement={onMapElement} />
					</Guard>
					<Guard part="mapTools">
						{compact && <compact.GestureHint />}
						<MapButtons />
						<FilterChip />
					</Guard>
					<div class="stage-foot">
						<Guard part="legend">
							<Legend />
							<ScaleBar />
						</Guard>
						<Guard part="credits">
							<Credits />
						</Guard>
					</div>
				</main>
				<Guard part="panel" about={shown}>
					{compact ? (
						<compact.EmbedPanel>
							<Panel />
						</compact.EmbedPanel>
					) : (
						<Panel />
					)}
				</Guard>
				<Guard part="timeline">
					<Timeline />
				</Guard>
			</div>
			<QuietGuard>
				<SpokenDay />
				<SpokenPlace />
			</QuietGuard>
			<QuietGuard>
				<Notices />
			</QuietGuard>
			<SnapshotDialog />
			<DataDialog />
			<EmbedDialog />
			<FilmDialog />
			<FilesDialog />
			<AboutDialog />
			{!compact && (
				<QuietGuard>
					<DropZone />
				</QuietGuard>
			)}
		</>
	);
}

function MapBox({ onMapElement }: Pick<AppProps, "onMapElement">) {
	const box = useRef<HTMLDivElement>(null);
	const noMap = useApp((state) => state.mapMissing);
	const isComing = useApp((state) => !state.mapDrawn);
	const { t } = useWords();
	useEffect(() => (box.current ? onMapElement(box.current) : undefined), [onMapElement]);
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
			<IconButton name={t.map.zoomIn} icon="plus" onClick={() => zoomBy(1)} />
			<IconButton name={t.map.zoomOut} icon="minus" onClick={() => zoomBy(-1)} />
			<IconButton name={t.map.wholeZone} icon="whole" onClick={showWholeZone} />
		</div>
	);
}
