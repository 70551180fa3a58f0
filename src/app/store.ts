/** The state of the page, and one action for each thing that a person can intend. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { clampDay, type Day } from "../model/day";
import type { Claim, Dataset, Problem } from "../model/types";
import type { Camera } from "../scene/scene";
import type { InterfaceLanguage } from "./i18n/dictionary";
import {
	type AddressProblem,
	type BufferDepth,
	NOTHING_SELECTED,
	type Selection,
	type Spot,
	type SwitchableLayer,
	type View,
} from "./url";

/** Something that the reader should be told once. */
export type Notice =
	| { readonly kind: "address"; readonly problems: readonly AddressProblem[] }
	| { readonly kind: "link-copied" }
	| { readonly kind: "link-not-copied" }
	| { readonly kind: "map-lost" };

/** How the address follows a change: a choice is a step to go back to, a scrub is not. */
export type HistoryStep = "push" | "replace";

/** What the panel shows while nothing is selected. */
export type PanelList = "day" | "agreements" | "sources" | "disagreements";

export interface State extends View {
	readonly dataset: Dataset;
	readonly problems: readonly Problem[];
	readonly language: InterfaceLanguage;
	/** Whether the dataset's detail has come, or will not. */
	readonly detailCame: boolean;
	/** Why there is no map: the browser cannot draw it, or its program did not come. */
	readonly mapMissing: "no-webgl" | "not-loaded" | null;
	/** Where the map looks now, also while that is the dataset's own first view; null without a map. */
	readonly looking: Camera | null;
	/** The things found where the map was clicked, when there are several. */
	readonly candidates: readonly string[];
	readonly notices: readonly Notice[];
	/** Whether the strip shows the whole span or the part that it opens on. */
	readonly range: "opens" | "whole";
	/** The dialog that is open. */
	readonly dialog: "snapshot" | "about" | null;
	readonly list: PanelList;
	/** On a small screen: whether the panel is drawn up over the map. */
	readonly panelOpen: boolean;
	readonly historyStep: HistoryStep;
	/** The id of the thing whose details the reader is to be moved to; a view from an address moves nobody. */
	readonly focusOn: string | null;
}

/** One and the same empty list, so that a step of the date changes nothing for who shows it. */
const NONE: readonly string[] = [];

export interface Actions {
	showDay(day: Day): void;
	/** Shows a day as a choice of its own (a typed date, a step to an event). */
	chooseDay(day: Day): void;
	select(place: string): void;
	/** Opens the article of a source, perhaps at one of its claims. */
	openSource(source: string, claim?: string): void;
	openAgreement(agreement: string): void;
	/** Asks what is known about a spot. */
	inspect(at: Spot): void;
	/** The reader has been moved to the details asked for. */
	focusTaken(): void;
	offer(candidates: readonly string[]): void;
	clearSelection(): void;
	moveCamera(camera: Camera): void;
	/** There is no map to be had: the page goes on without it. */
	giveUpMap(why: NonNullable<State["mapMissing"]>): void;
	/** The map came to rest, whoever moved it. */
	lookAt(camera: Camera): void;
	/** Back to the dataset's own first view. */
	resetCamera(): void;
	chooseBuffer(depth: BufferDepth): void;
	switchLayer(layer: SwitchableLayer, on: boolean): void;
	chooseLanguage(language: InterfaceLanguage): void;
	showRange(range: State["range"]): void;
	openList(list: PanelList): void;
	openDialog(dialog: State["dialog"]): void;
	openPanel(open: boolean): void;
	notify(notice: Notice): void;
	dismiss(kind: Notice["kind"]): void;
	/** Takes the view of an address, as when the reader goes back. */
	travel(view: View, problems: readonly AddressProblem[]): void;
	/** Takes the dataset with its detail, in one step. */
	addDetail(dataset: Dataset, problems: readonly Problem[]): void;
}

export interface Store extends StoreApi<State> {
	readonly actions: Actions;
}

/** Stands for the details of a spot, which has no id. */
export const SPOT = "spot";

/** Whether the panel shows a thing and not the day. */
export function isSomethingSelected({ place, source, agreement, at }: View): boolean {
	return place !== null || source !== null || agreement !== null || at !== null;
}

/** Makes the store for a dataset and the view to begin with. */
export function createAppStore(
	dataset: Dataset,
	problems: readonly Problem[],
	view: View,
	language: InterfaceLanguage,
): Store {
	const store = createStore<State>(() => ({
		...view,
		dataset,
		problems,
		language: view.language ?? language,
		detailCame: false,
		mapMissing: null,
		looking: null,
		candidates: NONE,
		notices: [],
		range: view.day < dataset.opens.first || view.day > dataset.opens.last ? "whole" : "opens",
		dialog: null,
		list: "day",
		panelOpen: isSomethingSelected(view),
		historyStep: "replace",
		focusOn: null,
	}));
	return Object.assign(store, { actions: actionsOn(store, language) });
}

function actionsOn(store: StoreApi<State>, browserLanguage: InterfaceLanguage): Actions {
	const set = store.setState;
	const push = (part: Partial<State>) => set({ ...part, historyStep: "push" });
	const replace = (part: Partial<State>) => set({ ...part, historyStep: "replace" });
	/** A day, kept within the span; the strip widens where it would not hold it. */
	const at = (day: Day): Partial<State> => {
		const { dataset, range } = store.getState();
		const { span, opens } = dataset;
		const held = clampDay(day, span.first, span.last);
		// What lay together on one day may not on another: the offer was for the day it was made on.
		return {
			day: held,
			candidates: NONE,
			range: held < opens.first || held > opens.last ? "whole" : range,
		};
	};
	/** Shows one thing in the panel in place of what it held, perhaps on another day. */
	const choose = (thing: Partial<Selection>, focusOn: string, day?: Day) =>
		push({
			...NOTHING_SELECTED,
			...(day === undefined ? {} : at(day)),
			...thing,
			dialog: null,
			candidates: NONE,
			panelOpen: true,
			focusOn,
		});
	/** The day of a claim that is nearest to the day shown: a claim about a span moves as little as it must. */
	const dayOf = ({ when }: Claim): Day => clampDay(store.getState().day, when.first, when.last);
	return {
		showDay: (day) => replace(at(day)),
		chooseDay: (day) => push(at(day)),
		select: (place) => choose({ place }, place),
		openSource: (source, claim) => {
			const { dataset } = store.getState();
			const about = claim === undefined ? undefined : dataset.claims.get(claim);
			choose({ source, claim: claim ?? null }, claim ?? source, about && dayOf(about));
		},
		openAgreement: (agreement) => choose({ agreement }, agreement),
		inspect: (spot) => choose({ at: spot }, SPOT),
		focusTaken: () => set({ focusOn: null }),
		offer: (candidates) => set({ candidates, panelOpen: true }),
		// Who came from a list goes back to it; else the map has the room.
		clearSelection: () =>
			push({
				...NOTHING_SELECTED,
				candidates: NONE,
				panelOpen: store.getState().list !== "day",
			}),
		moveCamera: (camera) => replace({ camera }),
		giveUpMap: (mapMissing) => set({ mapMissing }),
		lookAt: (looking) => set({ looking }),
		resetCamera: () => push({ camera: null }),
		chooseBuffer: (buffer) => push({ buffer }),
		switchLayer: (layer, on) => {
			const { layers } = store.getState();
			const others = layers.filter((known) => known !== layer);
			push({ layers: on ? [...others, layer] : others });
		},
		chooseLanguage: (language) => push({ language }),
		showRange: (range) => {
			const { dataset, day } = store.getState();
			const { first, last } = range === "whole" ? dataset.span : dataset.opens;
			replace({ ...at(clampDay(day, first, last)), range });
		},
		openList: (list) => set({ list, panelOpen: true }),
		openDialog: (dialog) => set({ dialog }),
		openPanel: (panelOpen) => set({ panelOpen }),
		notify: (notice) =>
			set(({ notices }) => ({
				notices: [...notices.filter(({ kind }) => kind !== notice.kind), notice],
			})),
		dismiss: (kind) =>
			set(({ notices }) => ({ notices: notices.filter((notice) => notice.kind !== kind) })),
		travel: (view, problems) => {
			const others = store.getState().notices.filter(({ kind }) => kind !== "address");
			replace({
				...view,
				...at(view.day),
				language: view.language ?? browserLanguage,
				panelOpen: isSomethingSelected(view),
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
