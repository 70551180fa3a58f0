import { describe, expect, it } from "vitest";
import type { Actions } from "../../src/app/actions";
import type { Notice, State } from "../../src/app/state";
import { createAppStore } from "../../src/app/store";
import { defaultView, NOTHING_SELECTED, type View } from "../../src/app/view";
import type { Problem } from "../../src/model/types";
import { NO_FILTERS } from "../../src/world/filters";
import { day, idlib } from "./idlib";

const { opens } = idlib;
const fallback = defaultView(idlib);
const WHOLE = { first: idlib.span.first, last: idlib.span.last };
const storeOf = (view: Partial<View> = {}) =>
	createAppStore(idlib, [], { ...fallback, ...view }, "en");

/** What an action changes in the state: the new values of the keys that differ. */
function changes(act: (actions: Actions) => void, start: Partial<State> = {}): Partial<State> {
	const store = storeOf();
	store.setState(start);
	const before = store.getState();
	act(store.actions);
	const after = store.getState();
	const entries = Object.entries(after).filter(([key, value]) => {
		return !Object.is(value, before[key as keyof State]);
	});
	return Object.fromEntries(entries);
}

const CAMERA = { zoom: 9, lat: 35.5, lng: 36.5 };
const PROBLEM: Problem = {
	severity: "dropped",
	file: "claim-texts.json",
	at: {},
	field: "",
	code: "no-text",
	detail: "X001",
};

describe("a new store", () => {
	it("shows the view it is given, with nothing open and nothing to tell", () => {
		const state = storeOf({ place: "hish", buffer: 17 }).getState();
		expect(state).toMatchObject({
			...fallback,
			place: "hish",
			buffer: 17,
			language: "en",
			candidates: [],
			notices: [],
			dialog: null,
			panel: "half",
			focusOn: null,
		});
		expect(storeOf().getState().panel).toBe("line");
	});

	it("speaks the language of the view, else the browser's", () => {
		expect(createAppStore(idlib, [], fallback, "ar").getState().language).toBe("ar");
		const view: View = { ...fallback, language: "en" };
		expect(createAppStore(idlib, [], view, "ar").getState().language).toBe("en");
	});
});

describe("an action changes what it says and nothing else", () => {
	it.each<[string, (actions: Actions) => void, Partial<State>, Partial<State>]>([
		["showDay", (a) => a.showDay(day("2019-05-01")), {}, { day: day("2019-05-01") }],
		[
			"chooseDay",
			(a) => a.chooseDay(day("2019-05-01")),
			{},
			{ day: day("2019-05-01"), historyStep: "push" },
		],
		[
			"select",
			(a) => a.select("hish"),
			{ candidates: ["hish", "khan-sheikhoun"] },
			{
				place: "hish",
				candidates: [],
				panel: "half",
				focusOn: "hish",
				historyStep: "push",
			},
		],
		[
			"openSource at a claim, on the nearest of its days",
			(a) => a.openSource("S001", "S001-19"),
			{ place: "hish", day: day("2019-05-01") },
			{
				place: null,
				source: "S001",
				claim: "S001-19",
				day: day("2019-08-29"),
				panel: "half",
				focusOn: "S001-19",
				historyStep: "push",
			},
		],
		[
			"showOnMap, with the panel folded",
			(a) => a.showOnMap("S003", "S003-14"),
			{ source: "S003", panel: "half", focusOn: "S003" },
			{
				claim: "S003-14",
				day: day("2020-02-13"),
				panel: "line",
				focusOn: null,
				asked: 1,
				historyStep: "push",
			},
		],
		[
			"openAgreement",
			(a) => a.openAgreement("CF-SOCHI"),
			{},
			{ agreement: "CF-SOCHI", panel: "half", focusOn: "CF-SOCHI", historyStep: "push" },
		],
		[
			"inspect",
			(a) => a.inspect({ lng: 36.6, lat: 35.5 }),
			{ agreement: "CF-SOCHI" },
			{
				agreement: null,
				at: { lng: 36.6, lat: 35.5 },
				panel: "half",
				focusOn: "spot",
				historyStep: "push",
			},
		],
		[
			"offer",
			(a) => a.offer(["hish", "khan-sheikhoun"]),
			{},
			{ candidates: ["hish", "khan-sheikhoun"], panel: "half" },
		],
		[
			"clearSelection",
			(a) => a.clearSelection(),
			{ place: "hish", panel: "half", candidates: ["hish", "tamanah"] },
			{ place: null, candidates: [], panel: "line", historyStep: "push" },
		],
		[
			"clearSelection of what came from a list, which stays in sight",
			(a) => a.clearSelection(),
			{ agreement: "CF-SOCHI", panel: "half", list: "agreements" },
			{ agreement: null, historyStep: "push" },
		],
		["moveCamera", (a) => a.moveCamera(CAMERA), {}, { camera: CAMERA }],
		["lookAt", (a) => a.lookAt(CAMERA), {}, { looking: CAMERA }],
		[
			"resetCamera",
			(a) => a.resetCamera(),
			{ camera: CAMERA },
			{ camera: null, historyStep: "push" },
		],
		["chooseBuffer", (a) => a.chooseBuffer(15), {}, { buffer: 15, historyStep: "push" }],
		[
			"switchLayer off",
			(a) => a.switchLayer("roads", false),
			{},
			{
				layers: ["cells", "front", "buffer", "posts", "reports", "settlements", "labels"],
				historyStep: "push",
			},
		],
		["chooseLanguage", (a) => a.chooseLanguage("ar"), {}, { language: "ar", historyStep: "push" }],
		["giveUpMap", (a) => a.giveUpMap("no-webgl"), {}, { mapMissing: "no-webgl" }],
		["explain", (a) => a.explain("wheel"), {}, { explained: "wheel" }],
		["mapCame", (a) => a.mapCame(), {}, { mapDrawn: true }],
		["showRange", (a) => a.showRange(WHOLE), {}, { range: WHOLE }],
		[
			"showRange, which leaves a day outside of it as it is",
			(a) => a.showRange(opens),
			{ day: idlib.span.first, range: WHOLE },
			{ range: opens },
		],
		["focusTaken", (a) => a.focusTaken(), { focusOn: "hish" }, { focusOn: null }],
		["openDialog", (a) => a.openDialog("about"), {}, { dialog: "about" }],
		["closing a dialog", (a) => a.openDialog(null), { dialog: "snapshot" }, { dialog: null }],
		["movePanel", (a) => a.movePanel("full"), {}, { panel: "full" }],
		["notify", (a) => a.notify({ kind: "map-lost" }), {}, { notices: [{ kind: "map-lost" }] }],
		[
			"dismiss",
			(a) => a.dismiss("map-lost"),
			{ notices: [{ kind: "map-lost" }, { kind: "link-copied" }] },
			{ notices: [{ kind: "link-copied" }] },
		],
	])("%s", (_, act, start, expected) => {
		expect(changes(act, start)).toEqual(expected);
	});

	it("switchLayer on, once however often it is asked for", () => {
		const store = storeOf({ layers: ["posts"] });
		store.actions.switchLayer("roads", true);
		store.actions.switchLayer("roads", true);
		expect([...store.getState().layers].sort()).toEqual(["posts", "roads"]);
	});

	it("addDetail takes the dataset, and adds to the problems that were known", () => {
		const detailed = { ...idlib };
		const known = { ...PROBLEM, detail: "X000" };
		const result = changes((a) => a.addDetail(detailed, [PROBLEM]), { problems: [known] });
		expect(result).toEqual({ dataset: detailed, problems: [known, PROBLEM], detailCame: true });
		expect(result.dataset).toBe(detailed);
	});
});

describe("the history", () => {
	it("steps with a choice and not with a scrub, whichever came before", () => {
		const store = storeOf();
		store.actions.select("hish");
		expect(store.getState().historyStep).toBe("push");
		store.actions.showDay(day("2019-05-01"));
		expect(store.getState().historyStep).toBe("replace");
		store.actions.chooseDay(day("2019-05-02"));
		expect(store.getState().historyStep).toBe("push");
		store.actions.moveCamera(CAMERA);
		expect(store.getState().historyStep).toBe("replace");
	});
});

describe("notices", () => {
	it("are there once of each kind, the latest with what it says", () => {
		const store = storeOf();
		const broken = (text: string): Notice => ({
			kind: "address",
			problems: [{ kind: "place", text }],
		});
		store.actions.notify(broken("atlantis"));
		store.actions.notify({ kind: "link-copied" });
		store.actions.notify(broken("avalon"));
		store.actions.notify({ kind: "link-copied" });
		const { notices } = store.getState();
		expect(notices).toHaveLength(2);
		expect(notices).toContainEqual(broken("avalon"));
		expect(notices).toContainEqual({ kind: "link-copied" });
	});
});

describe("travelling to another address", () => {
	const differing = {
		camera: CAMERA,
		day: day("2018-01-01"),
		place: "hish",
		buffer: 15,
		layers: ["posts"],
		embed: true,
		language: "ar",
	} as const;
	const far: View = {
		...NOTHING_SELECTED,
		compare: null,
		files: [],
		trail: 30,
		filters: NO_FILTERS,
		...differing,
	};

	it("takes the whole view, widens the strip and drops what was offered", () => {
		const result = changes((a) => a.travel(far, []), {
			candidates: ["hish", "khan-sheikhoun"],
			historyStep: "push",
		});
		expect(result).toMatchObject({
			...differing,
			range: WHOLE,
			candidates: [],
			historyStep: "replace",
		});
	});

	it("goes back to the browser's language where the address names none", () => {
		const store = storeOf();
		store.actions.travel(far, []);
		store.actions.travel(fallback, []);
		expect(store.getState().language).toBe("en");
	});

	it("tells what of the address was broken, and keeps what else the reader was told", () => {
		const store = storeOf();
		store.actions.notify({ kind: "map-lost" });
		store.actions.travel(far, [{ kind: "map" }]);
		expect(store.getState().notices).toEqual([
			{ kind: "map-lost" },
			{ kind: "address", problems: [{ kind: "map" }] },
		]);
	});

	it("forgets what was broken of the address before", () => {
		const store = storeOf();
		store.actions.travel(far, [{ kind: "map" }]);
		store.actions.travel(fallback, []);
		expect(store.getState().notices).toEqual([]);
	});
});
