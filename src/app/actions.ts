/** One action for each thing that a person can intend, and what it makes of the state. */
import type { StoreApi } from "zustand/vanilla";
import { clampDay, type Day } from "../model/day";
import type { Dataset, Problem } from "../model/types";
import type { LeftToPage } from "../scene/port";
import type { Camera } from "../scene/scene";
import type { ArchiveFind, SceneTiles } from "../scene/tiles";
import { dayOfClaim } from "../world/claim-day";
import type { Event } from "../world/events";
import { type Filters, isFiltering, NO_FILTERS } from "../world/filters";
import { type Range, rangeHolding } from "../world/timeline";
import { type FileActions, fileActions } from "./file-actions";
import type { InterfaceLanguage } from "./i18n/languages";
import { type PanelHeight, raised } from "./panel-height";
import {
	DAY,
	isSomethingSelected,
	NO_CANDIDATES,
	NO_FINDS,
	type NoMapLibre,
	type Notice,
	type PanelList,
	SPOT,
	type State,
} from "./state";
import type { AddressProblem } from "./url";
import {
	type BufferDepth,
	NOTHING_SELECTED,
	type Selection,
	type Spot,
	type SwitchableLayer,
	type View,
} from "./view";

export interface Actions extends FileActions {
	showDay(day: Day): void;
	/** Shows a day as a choice of its own (a typed date, a step to an event). */
	chooseDay(day: Day): void;
	/** Lets the date move on by itself; whatever else moves the date stops it. */
	play(): void;
	pause(): void;
	/** A step of the date that moves by itself. */
	advance(day: Day): void;
	chooseSpeed(daysPerSecond: number): void;
	/** Compares the day with a second one; null: no longer. */
	compareWith(day: Day | null): void;
	/** Moves the second day, as a drag does. */
	showCompared(day: Day): void;
	/** Shows the second day, and compares it with the one shown until now. */
	swapDays(): void;
	/** Narrows what is seen, by the filters named. */
	filter(part: Partial<Filters>): void;
	clearFilters(): void;
	select(place: string): void;
	/** Opens the article of a source, perhaps at one of its claims. */
	openSource(source: string, claim?: string): void;
	/** Shows a claim of the open article where it happened, with room for the map. */
	showOnMap(source: string, claim: string): void;
	openAgreement(agreement: string): void;
	/** Goes to the day of an event, and to its place or its agreement where it has one. */
	openEvent(event: Pick<Event, "day" | "places" | "agreement">): void;
	/** Asks what is known about a spot. */
	inspect(at: Spot): void;
	/** The reader has been moved to the details asked for. */
	focusTaken(): void;
	offer(candidates: readonly string[]): void;
	/** What of the dataset's tiles the map draws from now on. */
	showTiles(tiles: SceneTiles | null): void;
	/** What of archives lies where the reader clicked. */
	showArchived(archived: readonly ArchiveFind[]): void;
	clearSelection(): void;
	moveCamera(camera: Camera): void;
	/** There is no map to be had: the page goes on without it. */
	giveUpMap(why: NoMapLibre): void;
	/** The map goes on as vectors. */
	drawVectors(why: NoMapLibre): void;
	mapCame(): void;
	/** Tells the reader how an embedded map is moved; null: no longer. */
	explain(what: LeftToPage | null): void;
	/** The map came to rest, whoever moved it. */
	lookAt(camera: Camera): void;
	/** Back to the dataset's own first view. */
	resetCamera(): void;
	chooseBuffer(depth: BufferDepth): void;
	switchLayer(layer: SwitchableLayer, on: boolean): void;
	chooseLanguage(language: InterfaceLanguage): void;
	/** Shows other days on the strip; the day shown stays, also where it lies outside of them. */
	showRange(range: Range): void;
	openList(list: PanelList): void;
	openDialog(dialog: State["dialog"]): void;
	movePanel(to: PanelHeight): void;
	notify(notice: Notice): void;
	dismiss(kind: Notice["kind"]): void;
	/** Takes the view of an address, as when the reader goes back. */
	travel(view: View, problems: readonly AddressProblem[]): void;
	/** Takes the dataset with its detail, in one step. */
	addDetail(dataset: Dataset, problems: readonly Problem[]): void;
}

/** @param browserLanguage the language of a view whose address names none. */
export function actionsOn(store: StoreApi<State>, browserLanguage: InterfaceLanguage): Actions {
	const set = store.setState;
	const push = (part: Partial<State>) => set({ ...part, historyStep: "push" });
	const replace = (part: Partial<State>) => set({ ...part, historyStep: "replace" });
	const up = () => raised(store.getState().panel);
	/** A day, kept within the span; the strip widens or moves where it would not hold it. */
	const moveTo = (day: Day): Partial<State> => {
		const { dataset, range } = store.getState();
		const held = clampDay(day, dataset.span.first, dataset.span.last);
		// What lay together on one day may not on another: the offer was for the day it was made on.
		return { day: held, candidates: NO_CANDIDATES, range: rangeHolding(held, range, dataset) };
	};
	/** The same as a wish of the reader's, who does not want to be carried on. */
	const at = (day: Day): Partial<State> => ({ ...moveTo(day), playing: false });
	/** Shows one thing in the panel in place of what it held, perhaps on another day. */
	const chosen = (thing: Partial<Selection>, focusOn: string, day?: Day): Partial<State> => ({
		...NOTHING_SELECTED,
		archived: NO_FINDS,
		...(day === undefined ? {} : at(day)),
		...thing,
		dialog: null,
		candidates: NO_CANDIDATES,
		panel: up(),
		focusOn,
	});
	const choose = (...about: Parameters<typeof chosen>) => push(chosen(...about));
	/** The day on which the map shows what a claim tells, if there is such a claim. */
	const dayOf = (id: string): Day | undefined => {
		const { dataset, day } = store.getState();
		const claim = dataset.claims.get(id);
		return claim && dayOfClaim(dataset, claim, day);
	};
	const notify = (notice: Notice) =>
		set(({ notices }) => ({
			notices: [...notices.filter(({ kind }) => kind !== notice.kind), notice],
		}));
	const withinSpan = (day: Day): Day => {
		const { span } = store.getState().dataset;
		return clampDay(day, span.first, span.last);
	};
	return {
		showDay: (day) => replace(at(day)),
		chooseDay: (day) => push(at(day)),
		play: () => {
			const { day, dataset, range } = store.getState();
			// At the end it begins again; what runs is what the strip shows.
			const start = range.first <= day && day < range.last ? day : range.first;
			replace({ ...moveTo(start), playing: dataset.span.first < dataset.span.last });
		},
		pause: () => replace({ playing: false }),
		advance: (day) => {
			const { range } = store.getState();
			replace({ ...moveTo(clampDay(day, range.first, range.last)), playing: day < range.last });
		},
		chooseSpeed: (daysPerSecond) => set({ daysPerSecond }),
		compareWith: (day) => push({ compare: day === null ? null : withinSpan(day), playing: false }),
		showCompared: (day) => replace({ compare: withinSpan(day), playing: false }),
		swapDays: () => {
			const { day, compare } = store.getState();
			if (compare !== null) replace({ ...at(compare), compare: day });
		},
		filter: (part) => {
			const filters = { ...store.getState().filters, ...part };
			push({ filters: isFiltering(filters) ? filters : NO_FILTERS });
		},
		clearFilters: () => push({ filters: NO_FILTERS }),
		select: (place) => choose({ place }, place),
		openSource: (source, claim) =>
			choose(
				{ source, claim: claim ?? null },
				claim ?? source,
				claim === undefined ? undefined : dayOf(claim),
			),
		// On a small screen the panel lies over what the reader asks to see.
		showOnMap: (source, claim) =>
			push({
				...chosen({ source, claim }, claim, dayOf(claim)),
				panel: "line",
				focusOn: null,
				asked: store.getState().asked + 1,
			}),
		openAgreement: (agreement) => choose({ agreement }, agreement),
		openEvent: ({ day, places: [place], agreement }) => {
			if (agreement) choose({ agreement: agreement.id }, agreement.id, day);
			else if (place !== undefined) choose({ place }, place, day);
			else {
				push({ ...NOTHING_SELECTED, ...at(day), list: "day", panel: up(), focusOn: DAY });
			}
		},
		inspect: (spot) => choose({ at: spot }, SPOT),
		...fileActions(store, { push, replace, choose, at }),
		focusTaken: () => set({ focusOn: null }),
		offer: (candidates) => set({ candidates, archived: NO_FINDS, panel: up() }),
		showTiles: (tiles) => set({ tiles }),
		showArchived: (archived) => set({ archived, panel: up() }),
		// Who came from a list goes back to it; else the map has the room.
		clearSelection: () =>
			push({
				...NOTHING_SELECTED,
				archived: NO_FINDS,
				candidates: NO_CANDIDATES,
				panel: store.getState().list === "day" ? "line" : up(),
			}),
		moveCamera: (camera) => replace({ camera }),
		giveUpMap: (mapMissing) => set({ mapMissing }),
		drawVectors: (why) => {
			set({ vectors: true });
			notify({ kind: "map-vectors", why });
		},
		explain: (explained) => set({ explained }),
		mapCame: () => set({ mapDrawn: true }),
		lookAt: (looking) => set({ looking }),
		resetCamera: () => push({ camera: null }),
		chooseBuffer: (buffer) => push({ buffer }),
		switchLayer: (layer, on) => {
			const { layers } = store.getState();
			const others = layers.filter((known) => known !== layer);
			push({ layers: on ? [...others, layer] : others });
		},
		chooseLanguage: (language) => push({ language }),
		showRange: (range) => replace({ range, playing: false }),
		openList: (list) => set({ list, panel: up() }),
		// What is asked in a dialog, as for a picture, is about the day it was opened on.
		openDialog: (dialog) => set(dialog === null ? { dialog } : { dialog, playing: false }),
		movePanel: (panel) => set({ panel }),
		notify,
		dismiss: (kind) =>
			set(({ notices }) => ({ notices: notices.filter((notice) => notice.kind !== kind) })),
		travel: (view, problems) => {
			const others = store.getState().notices.filter(({ kind }) => kind !== "address");
			replace({
				...view,
				...at(view.day),
				archived: NO_FINDS,
				language: view.language ?? browserLanguage,
				panel: isSomethingSelected(view) ? "half" : "line",
				notices: problems.length > 0 ? [...others, { kind: "address", problems }] : others,
			});
		},
		addDetail: (dataset, problems) =>
			set((state) => ({
				dataset,
				problems: [...state.problems, ...problems],
				detailCame: true,
			})),
	};
}
