/** A map whose drawer is replaced: who holds it notices nothing. */
import { describe, expect, it, vi } from "vitest";
import { replaceable } from "../../src/join/replaceable";
import type { MapPort } from "../../src/scene/port";
import type { Camera, Scene } from "../../src/scene/scene";

const HERE: Camera = { zoom: 8, lat: 35.6, lng: 36.7 };
const THERE: Camera = { zoom: 10, lat: 35.4, lng: 36.6 };
const SCENE = { comparing: false } as unknown as Scene;

/** A drawer that writes down what it was asked, and tells what a test makes it tell. */
function drawer() {
	const tells = { pick: [], move: [], drawn: [], resize: [], left: [], lost: [], restored: [] } as {
		[kind in "pick" | "move" | "drawn" | "resize" | "left" | "lost" | "restored"]: ((
			...about: never[]
		) => void)[];
	};
	const port = {
		show: vi.fn(),
		setCamera: vi.fn(),
		fit: vi.fn(),
		camera: () => HERE,
		setLabels: vi.fn(),
		onPick: (listener) => tells.pick.push(listener),
		onMove: (listener) => tells.move.push(listener),
		onLeftToPage: (listener) => tells.left.push(listener),
		onLost: (listener) => tells.lost.push(listener),
		onRestored: (listener) => tells.restored.push(listener),
		onDrawn: (listener) => tells.drawn.push(listener),
		onResize: (listener) => tells.resize.push(listener),
		project: (lng, lat) => ({ x: lng, y: lat }),
	} satisfies MapPort;
	const tell = (kind: keyof typeof tells, ...about: unknown[]) => {
		for (const listener of tells[kind]) listener(...(about as never[]));
	};
	return { port, tell };
}

describe("a map whose drawer is replaced", () => {
	it("shows the scene last asked for, under its labels, and goes on with the next", () => {
		const [first, second] = [drawer(), drawer()];
		const { view, replaceWith } = replaceable(first.port);
		view.show({ ...SCENE, comparing: true });
		view.show(SCENE);
		view.setLabels({ map: "خريطة" });
		replaceWith(second.port);
		expect(second.port.show.mock.calls).toEqual([[SCENE]]);
		expect(second.port.setLabels.mock.calls).toEqual([[{ map: "خريطة" }]]);
		view.show({ ...SCENE, comparing: true });
		expect(second.port.show).toHaveBeenCalledTimes(2);
		expect(first.port.show).toHaveBeenCalledTimes(2);
	});

	it("asks nothing of the next drawer that was asked of nobody", () => {
		const [first, second] = [drawer(), drawer()];
		replaceable(first.port).replaceWith(second.port);
		for (const asked of [second.port.show, second.port.setLabels, second.port.setCamera]) {
			expect(asked).not.toHaveBeenCalled();
		}
	});

	it("tells those who listened to the first what the next has to tell", () => {
		const [first, second] = [drawer(), drawer()];
		const { view, replaceWith } = replaceable(first.port);
		const heard = vi.fn();
		view.onPick((hits) => heard("pick", hits.length));
		view.onMove((camera) => heard("move", camera.zoom));
		view.onResize(() => heard("resize"));
		view.onLeftToPage((what) => heard(what));
		replaceWith(second.port);
		second.tell("pick", [], HERE);
		second.tell("move", THERE);
		second.tell("resize");
		second.tell("left", "wheel");
		expect(heard.mock.calls).toEqual([["pick", 0], ["move", 10], ["resize"], ["wheel"]]);
	});

	it("is drawn for the first time once", () => {
		const [first, second] = [drawer(), drawer()];
		const { view, replaceWith } = replaceable(first.port);
		const [early, late] = [vi.fn(), vi.fn()];
		view.onDrawn(early);
		first.tell("drawn");
		replaceWith(second.port);
		view.onDrawn(late);
		second.tell("drawn");
		expect(early).toHaveBeenCalledTimes(1);
		expect(late).toHaveBeenCalledTimes(1);
	});

	it("gets to where it was on its way to, without the way", () => {
		const [first, second] = [drawer(), drawer()];
		const { view, replaceWith } = replaceable(first.port);
		view.setCamera(THERE, { animate: true });
		replaceWith(second.port);
		expect(second.port.setCamera.mock.calls).toEqual([[THERE]]);
		const third = drawer();
		view.fit([36, 35, 37, 36], { animate: true, maxZoom: 9 });
		replaceWith(third.port);
		expect(third.port.fit.mock.calls).toEqual([[[36, 35, 37, 36], { animate: false, maxZoom: 9 }]]);
		expect(third.port.setCamera).not.toHaveBeenCalled();
	});

	it("stays where it came to rest", () => {
		const [first, second] = [drawer(), drawer()];
		const { view, replaceWith } = replaceable(first.port);
		view.setCamera(THERE, { animate: true });
		first.tell("move", THERE);
		replaceWith(second.port);
		expect(second.port.setCamera).not.toHaveBeenCalled();
	});
});
