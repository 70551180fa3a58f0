/** Choosing an event: its day, and what it is about, in one step that can be taken back. */
import { expect, test } from "vitest";
import { createAppStore } from "../../src/app/store";
import { defaultView } from "../../src/app/view";
import { events } from "../../src/world/events";
import { day, idlib } from "./idlib";

const storeOf = () => createAppStore(idlib, [], { ...defaultView(idlib), source: "S003" }, "en");
const first = (kind: string) =>
	events(idlib).find((event) => event.kind === kind) ?? expect.fail(kind);

test("an event with a place goes to its day and selects the place", () => {
	const store = storeOf();
	store.setState({ playing: true });
	const event = first("change");
	store.actions.openEvent(event);
	expect(store.getState()).toMatchObject({
		day: event.day,
		place: event.places[0],
		source: null,
		playing: false,
		panel: "half",
		historyStep: "push",
		focusOn: event.places[0],
	});
});

test("a step of an agreement goes to its day and opens the agreement", () => {
	const store = storeOf();
	const event = first("truce");
	store.actions.openEvent(event);
	expect(store.getState()).toMatchObject({
		day: event.day,
		place: null,
		agreement: event.agreement?.id,
		source: null,
	});
});

test("an event without a place shows its day", () => {
	const store = storeOf();
	store.setState({ list: "events" });
	const event = first("milestone");
	store.actions.openEvent(event);
	expect(store.getState()).toMatchObject({
		day: event.day,
		place: null,
		source: null,
		list: "day",
	});
});

test("an event outside of the span goes to the nearest day of it, and the strip holds that day", () => {
	const store = storeOf();
	store.actions.openEvent({ day: day("2011-01-01"), places: [] });
	const { day: shown, range } = store.getState();
	expect(shown).toBe(idlib.span.first);
	expect(range.first).toBe(idlib.span.first);
});
