/** The vector map on the page: what it draws and when, and what it tells of itself. */
import { describe, expect, it, vi } from "vitest";
import { dark, light } from "../../../src/scene/palette";
import { CLOSEST_ZOOM, type Hit } from "../../../src/scene/port";
import { projectionOf, unprojectionOf } from "../../../src/scene/projection";
import type { Scene } from "../../../src/scene/scene";
import { fitted, heldWithin } from "../../../src/svg/camera";
import { tell } from "./fake-element";
import { CAMERA, point, SIZE, sceneOf, square } from "./small-scene";
import { BOUNDS, type ViewPage, viewPage } from "./view-page";

const MIDDLE = [SIZE.width / 2, SIZE.height / 2] as const;
const town = {
	geometry: point(CAMERA.lng, CAMERA.lat),
	properties: { select: "mill", name: "Mill", rank: 1 },
	look: { on: true, mark: "held-1" as const },
};
const cell = { geometry: square(36.4, 35.4), look: { on: true, mark: "held-1" as const } };
const scene = sceneOf({ land: [{ geometry: square(36, 35, 1) }], cells: [cell], towns: [town] });

/** The same day but for the land's holder: every other layer is made of what it was made of. */
function withOtherHolder(): Scene {
	const changed = sceneOf({ cells: [{ ...cell, look: { on: true, mark: "held-2" } }] });
	return { ...scene, state: { ...scene.state, ...changed.state } };
}

const drag = ({ root }: ViewPage, [fromX, fromY]: readonly [number, number], by: number) => {
	tell(root, "pointerdown", { at: [fromX, fromY] });
	tell(root, "pointermove", { at: [fromX + 10, fromY] });
	tell(root, "pointermove", { at: [fromX + by, fromY] });
};

const click = ({ root }: ViewPage, at: readonly [number, number]) => {
	tell(root, "pointerdown", { at });
	tell(root, "pointerup", { at });
};

describe("the vector map on a page", () => {
	it("can be reached by keys and has a name, which follows the language", () => {
		const { map, root } = viewPage();
		expect(root.attrs).toMatchObject({
			role: "region",
			tabindex: "0",
			"aria-label": "Map of the day",
		});
		map.setLabels({ map: "Karte des Tages" });
		expect(root.attrs["aria-label"]).toBe("Karte des Tages");
	});

	it.each([true, false])("tells the page whether it is part of another: %s", (cooperative) => {
		expect(viewPage({ cooperative }).root.classes.has("cooperative")).toBe(cooperative);
	});

	it("draws the last of several scenes once, in the next frame and not before", () => {
		const page = viewPage();
		page.map.show(sceneOf({}));
		page.map.show(sceneOf({}, { palette: dark }));
		page.map.setCamera({ ...CAMERA, zoom: 10 });
		page.map.show(scene);
		expect(page.root.children).toEqual([]);
		expect(page.waiting()).toBe(1);
		page.frame();
		expect(page.root.children).toHaveLength(1);
		expect(page.layer("cells")).toBeDefined();
		expect(page.waiting()).toBe(0);
		page.map.show(sceneOf({}));
		expect(page.waiting()).toBe(1);
	});

	it("lies on the sea over its whole box, silent for who hears the page", () => {
		const page = viewPage({}, { scene });
		expect(page.ground().attrs).toEqual({ width: "400", height: "300", fill: light.sea });
		expect(page.root.querySelector(":scope > g")?.attrs["aria-hidden"]).toBe("true");
		page.map.show({ ...scene, palette: dark });
		page.frame();
		expect(page.ground().attrs["fill"]).toBe(dark.sea);
	});

	it("keeps the nodes of what did not change, and makes anew what did", () => {
		const page = viewPage({}, { scene });
		const [land, cells] = [page.layer("land"), page.layer("cells")];
		expect(land).toBeDefined();
		page.map.show(withOtherHolder());
		page.frame();
		expect(page.layer("land")).toBe(land);
		expect(page.layer("cells")).toBeDefined();
		expect(page.layer("cells")).not.toBe(cells);
		page.map.setCamera({ ...CAMERA, zoom: 10 });
		page.frame();
		expect(page.layer("land")).not.toBe(land);
	});

	it("draws nothing in a box without room, and draws once there is some", () => {
		const page = viewPage({}, { scene, size: { width: 0, height: 300 } });
		const drawn = vi.fn();
		page.map.onDrawn(drawn);
		expect(page.root.children).toEqual([]);
		page.resize(400, 300);
		page.frame();
		expect(page.layer("cells")).toBeDefined();
		expect(drawn).toHaveBeenCalledOnce();
	});

	it("draws nothing while nothing is to be shown", () => {
		const page = viewPage();
		page.map.setCamera(CAMERA);
		page.frame();
		expect(page.root.children).toEqual([]);
	});

	it("draws anew in another size, and tells of it", () => {
		const page = viewPage({}, { scene });
		const resized = vi.fn();
		page.map.onResize(resized);
		page.resize(500, 200);
		expect(resized).toHaveBeenCalledOnce();
		expect(page.waiting()).toBe(1);
		page.frame();
		expect(page.ground().attrs).toMatchObject({ width: "500", height: "200" });
	});

	it("places its names anew once the fonts have come", async () => {
		const page = viewPage({}, { scene });
		await page.letFonts();
		expect(page.waiting()).toBe(1);
	});

	it("tells once that it has drawn, and at once who asks later", () => {
		const page = viewPage();
		const [early, late] = [vi.fn(), vi.fn()];
		page.map.onDrawn(early);
		page.map.show(scene);
		expect(early).not.toHaveBeenCalled();
		page.frame();
		page.map.show(withOtherHolder());
		page.frame();
		expect(early).toHaveBeenCalledOnce();
		page.map.onDrawn(late);
		expect(late).toHaveBeenCalledOnce();
	});

	it("has no context that could be lost", () => {
		const { map } = viewPage({}, { scene });
		const told = vi.fn();
		map.onLost(told);
		map.onRestored(told);
		expect(told).not.toHaveBeenCalled();
	});
});

describe("its camera", () => {
	it("is held within the ground from the beginning, and wherever it is sent", () => {
		const far = { lng: 20, lat: 20, zoom: 30 };
		const held = heldWithin(far, BOUNDS, SIZE, CLOSEST_ZOOM);
		expect(viewPage({ camera: far }).map.camera()).toEqual(held);
		const { map } = viewPage();
		const moved = vi.fn();
		map.onMove(moved);
		map.setCamera(far);
		expect(map.camera()).toEqual(held);
		expect(moved.mock.calls).toEqual([[held]]);
	});

	it("shows what it is to fit into the part that nothing covers, no nearer than it may", () => {
		const { map } = viewPage();
		const moved = vi.fn();
		map.onMove(moved);
		const area = [36.2, 35.2, 36.8, 35.8] as const;
		const padding = { top: 10, right: 100, bottom: 20, left: 30 };
		map.fit(area, { padding, maxZoom: 7 });
		expect(map.camera().zoom).toBe(7);
		map.fit(area, { padding });
		const wanted = fitted(area, SIZE, padding);
		expect(wanted.zoom).toBeGreaterThan(7);
		expect(map.camera()).toEqual(heldWithin(wanted, BOUNDS, SIZE, CLOSEST_ZOOM));
		expect(moved).toHaveBeenCalledTimes(2);
		const { x, y } = map.project(36.5, 35.5);
		expect(x).toBeCloseTo(30 + (400 - 130) / 2, 6);
		expect(Math.abs(y - (10 + (300 - 30) / 2))).toBeLessThan(1);
		map.fit(area);
		expect(map.project(36.5, 35.5).x).toBeCloseTo(MIDDLE[0], 6);
	});

	it("says at which pixel a place lies", () => {
		const { map } = viewPage();
		const [x, y] = projectionOf(CAMERA, SIZE)(36.6, 35.4);
		expect(map.project(36.6, 35.4)).toEqual({ x, y });
	});

	it("is held again where the box grows beyond the ground", () => {
		const page = viewPage({ camera: { ...CAMERA, zoom: 0 } });
		const before = page.map.camera().zoom;
		page.resize(800, 300);
		expect(page.map.camera().zoom).toBeGreaterThan(before);
	});
});

describe("while the hand moves it", () => {
	it("the last drawing stands in, and the next comes when the hand lets go", () => {
		const page = viewPage({}, { scene });
		const moved = vi.fn();
		page.map.onMove(moved);
		const group = page.group();
		drag(page, [100, 100], 50);
		expect(page.group()).toBe(group);
		expect(group.attrs["transform"]).toBe("translate(50.00 0.00) scale(1.00000)");
		expect(page.waiting()).toBe(0);
		expect(moved).not.toHaveBeenCalled();
		tell(page.root, "pointerup", { at: [150, 100] });
		expect(moved.mock.calls).toEqual([[page.map.camera()]]);
		page.frame();
		expect(page.group().attrs["transform"]).toBeUndefined();
		expect(page.map.project(CAMERA.lng, CAMERA.lat).x).toBeCloseTo(MIDDLE[0] + 50, 6);
	});

	it("the last drawing grows about the pointer", () => {
		const page = viewPage({}, { scene });
		const group = page.group();
		tell(page.root, "dblclick", { at: MIDDLE });
		expect(group.attrs["transform"]).toBe("translate(-200.00 -150.00) scale(2.00000)");
		expect(page.map.camera().zoom).toBe(CAMERA.zoom + 1);
	});

	it("what is left to the page is told", () => {
		const page = viewPage({ cooperative: true }, { scene });
		const left = vi.fn();
		page.map.onLeftToPage(left);
		tell(page.root, "wheel", { deltaY: 10 });
		expect(left.mock.calls).toEqual([["wheel"]]);
	});

	it("moves before anything is drawn", () => {
		const page = viewPage();
		drag(page, [100, 100], 50);
		expect(page.map.camera().lng).toBeLessThan(CAMERA.lng);
	});
});

describe("a click on it", () => {
	const pickedOn = (page: ViewPage) => {
		const picks: [readonly Hit[], { lng: number; lat: number }][] = [];
		page.map.onPick((hits, at) => picks.push([hits, at]));
		return picks;
	};

	it("means what is drawn there, at the place that lies there; before anything is, nothing", () => {
		const page = viewPage();
		const picks = pickedOn(page);
		page.map.show(scene);
		click(page, MIDDLE);
		expect(picks).toEqual([]);
		page.frame();
		click(page, MIDDLE);
		click(page, [20, 280]);
		expect(picks.map(([hits]) => hits.map(({ select }) => select))).toEqual([["mill"], []]);
		const corner = unprojectionOf(CAMERA, SIZE)([20, 280]);
		expect(picks[1]?.[1].lng).toBeCloseTo(corner.lng, 9);
		expect(picks[1]?.[1].lat).toBeCloseTo(corner.lat, 9);
	});

	it("means what is seen there also before the map is drawn anew", () => {
		const page = viewPage({}, { scene });
		const picks = pickedOn(page);
		drag(page, MIDDLE, 60);
		const now = [MIDDLE[0] + 60, MIDDLE[1]] as const;
		tell(page.root, "pointerup", { at: now });
		click(page, now);
		click(page, MIDDLE);
		expect(picks.map(([hits]) => hits.map(({ select }) => select))).toEqual([["mill"], []]);
		tell(page.root, "pointermove", { at: now });
		expect("data-over" in page.root.attrs).toBe(true);
		tell(page.root, "pointermove", { at: MIDDLE });
		expect("data-over" in page.root.attrs).toBe(false);
	});

	it("is announced where the mouse is over something that can be chosen", () => {
		const page = viewPage();
		const over = (at: readonly [number, number]) => {
			tell(page.root, "pointermove", { at });
			return "data-over" in page.root.attrs;
		};
		expect(over(MIDDLE)).toBe(false);
		page.map.show(scene);
		page.frame();
		expect(over(MIDDLE)).toBe(true);
		expect(over([20, 280])).toBe(false);
		expect(over(MIDDLE)).toBe(true);
		tell(page.root, "pointerleave");
		expect("data-over" in page.root.attrs).toBe(false);
	});
});
