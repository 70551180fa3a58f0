/** There is one map at a time. */
import { expect, test, vi } from "vitest";
import { createAppStore } from "../../../src/app/store";
import { defaultView } from "../../../src/app/view";
import { type MapTerms, showMap } from "../../../src/join/map";
import { mapPlace } from "../../../src/join/map-place";
import type { MapProgram } from "../../../src/join/map-program";
import { idlib } from "../idlib";

vi.mock("../../../src/join/map", () => ({ showMap: vi.fn() }));

const box = {} as HTMLElement;
const newStore = () => createAppStore(idlib, [], defaultView(idlib), "en");
const place = (store = newStore()) => {
	const life = new AbortController();
	return { life, store, map: mapPlace(store, { life: life.signal, hasTiles: false }) };
};

/** A map that is there at once; what it was given up by. */
function shown() {
	const lives: AbortSignal[] = [];
	vi.mocked(showMap).mockImplementation(async (_store, _box, { life }: MapTerms) => {
		lives.push(life);
		return { name: lives.length } as unknown as MapProgram;
	});
	return lives;
}

test("who asks before it is there waits for it; what held it may fail, and it is made anew", async () => {
	const lives = shown();
	const { map } = place();
	expect(map.now()).toBeNull();
	const first = map.comes();
	const takeOff = map.put(box);
	expect(await first).toMatchObject({ name: 1, box });
	expect(map.now()).toMatchObject({ name: 1 });
	takeOff();
	expect(lives[0]?.aborted).toBe(true);
	expect([map.now(), await map.comes()]).toEqual([null, null]);
	map.put(box);
	expect(await map.comes()).toMatchObject({ name: 2 });
	expect(lives[1]?.aborted).toBe(false);
});

test("it goes with the page, and one that comes later is none", async () => {
	const lives = shown();
	const { map, life } = place();
	map.put(box);
	life.abort();
	expect(await map.comes()).toBeNull();
	expect(map.now()).toBeNull();
	expect(lives[0]?.aborted).toBe(true);
});

test("where it cannot be made nobody waits for it, and the fault is told", async () => {
	const report = vi.fn();
	vi.stubGlobal("reportError", report);
	const fault = new TypeError("not this browser");
	vi.mocked(showMap).mockRejectedValue(fault);
	const { map, store } = place();
	map.put(box);
	expect(await map.comes()).toBeNull();
	expect(store.getState().mapMissing).toBe("not-loaded");
	expect(report).toHaveBeenCalledWith(fault);
});
