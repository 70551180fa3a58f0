/** Fingers, mouse, wheel and keys ask of the map only what was meant. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Gestures, listen } from "../../../src/svg/gestures";
import { asSvg, BOX, FakeElement, stubWheel, tell } from "./fake-element";

/** A map that writes down what is asked of it. */
function mapped(cooperative = false) {
	const on = new FakeElement();
	const asked: unknown[][] = [];
	const noted =
		(name: keyof Gestures) =>
		(...what: unknown[]) =>
			void asked.push([name, ...what]);
	const gestures: Gestures = {
		pull: noted("pull"),
		zoom: noted("zoom"),
		rest: noted("rest"),
		click: noted("click"),
		hover: noted("hover"),
		leave: noted("leave"),
	};
	listen(asSvg(on), gestures, cooperative);
	return { on, asked };
}

beforeEach(() => {
	stubWheel();
});

describe("a pointer that is pressed", () => {
	it("clicks where it is let go, in pixels of the map, though the hand trembles", () => {
		const { on, asked } = mapped();
		tell(on, "pointerdown", { at: [50, 60] });
		tell(on, "pointermove", { at: [52, 61] });
		tell(on, "pointermove", { at: [51, 63] });
		tell(on, "pointerup", { at: [51, 62] });
		expect(asked).toEqual([["click", [51, 62]]]);
	});

	it("pulls the map with it, none of its way lost, and is no click", () => {
		const { on, asked } = mapped();
		tell(on, "pointerdown", { at: [50, 60] });
		tell(on, "pointermove", { at: [52, 60] });
		tell(on, "pointermove", { at: [55, 60] });
		tell(on, "pointermove", { at: [65, 80] });
		tell(on, "pointermove", { at: [60, 81] });
		expect(asked).toEqual([
			["pull", [15, 20]],
			["pull", [-5, 1]],
		]);
		tell(on, "pointerup", { at: [60, 81] });
		expect(asked.slice(2)).toEqual([["rest"]]);
	});

	it("pulls also where it comes back to where it was pressed", () => {
		const { on, asked } = mapped();
		tell(on, "pointerdown", { at: [50, 60] });
		tell(on, "pointermove", { at: [70, 60] });
		tell(on, "pointermove", { at: [50, 60] });
		tell(on, "pointerup", { at: [50, 60] });
		expect(asked).toEqual([["pull", [0, 0]], ["rest"]]);
	});

	it("clicks again after it has pulled", () => {
		const { on, asked } = mapped();
		tell(on, "pointerdown", { at: [50, 60] });
		tell(on, "pointermove", { at: [70, 60] });
		tell(on, "pointerup", { at: [70, 60] });
		tell(on, "pointerdown", { at: [70, 60] });
		tell(on, "pointerup", { at: [70, 60] });
		expect(asked).toEqual([["rest"], ["click", [70, 60]]]);
	});

	it("is followed beyond the map", () => {
		const { on } = mapped();
		tell(on, "pointerdown", { pointerId: 7 });
		expect(on.captured).toEqual([7]);
	});

	it("means nothing with another button than the first", () => {
		const { on, asked } = mapped();
		tell(on, "pointerdown", { at: [50, 60], button: 2 });
		tell(on, "pointerup", { at: [50, 60], button: 2 });
		expect(asked).toEqual([]);
		expect(on.captured).toEqual([]);
	});

	it("has not clicked where the browser took it away, and rests where it had pulled", () => {
		const { on, asked } = mapped();
		tell(on, "pointerdown", { at: [50, 60] });
		tell(on, "pointercancel", { at: [50, 60] });
		expect(asked).toEqual([]);
		tell(on, "pointerdown", { at: [50, 60] });
		tell(on, "pointermove", { at: [70, 60] });
		tell(on, "pointercancel", { at: [70, 60] });
		expect(asked).toEqual([["rest"]]);
	});
});

describe("two fingers", () => {
	const touch = (pointerId: number, x: number, y: number) =>
		({ pointerId, pointerType: "touch", at: [x, y] }) as const;

	it.each([false, true])("pull and zoom about their middle; cooperative: %s", (cooperative) => {
		const { on, asked } = mapped(cooperative);
		tell(on, "pointerdown", touch(1, 100, 100));
		tell(on, "pointerdown", touch(2, 200, 100));
		tell(on, "pointermove", touch(2, 300, 100));
		expect(asked).toEqual([
			["pull", [50, 0]],
			["zoom", 1, [200, 100]],
		]);
		tell(on, "pointermove", touch(1, 200, 100));
		expect(asked.slice(2)).toEqual([
			["pull", [50, 0]],
			["zoom", -1, [250, 100]],
		]);
	});

	it("click nothing, and rest once both are gone", () => {
		const { on, asked } = mapped();
		tell(on, "pointerdown", touch(1, 100, 100));
		tell(on, "pointerdown", touch(2, 200, 100));
		tell(on, "pointerup", touch(1, 100, 100));
		expect(asked).toEqual([]);
		tell(on, "pointerup", touch(2, 200, 100));
		expect(asked).toEqual([["rest"]]);
	});

	it("go on as one that pulls where the other is lifted", () => {
		const { on, asked } = mapped();
		tell(on, "pointerdown", touch(1, 100, 100));
		tell(on, "pointerdown", touch(2, 200, 100));
		tell(on, "pointerup", touch(1, 100, 100));
		tell(on, "pointermove", touch(2, 230, 140));
		expect(asked).toEqual([["pull", [30, 40]]]);
	});

	it("do not zoom where they lie on one spot", () => {
		const { on, asked } = mapped();
		tell(on, "pointerdown", touch(1, 100, 100));
		tell(on, "pointerdown", touch(2, 100, 100));
		tell(on, "pointermove", touch(2, 140, 100));
		tell(on, "pointermove", touch(2, 100, 100));
		expect(asked.map(([name]) => name)).toEqual(["pull", "pull"]);
	});

	it("do not scroll the page around a cooperative map; one does", () => {
		const { on } = mapped(true);
		for (const type of ["touchstart", "touchmove"]) {
			expect(tell(on, type, { touches: [1, 2] }).isTaken).toBe(true);
			expect(tell(on, type, { touches: [1] }).isTaken).toBe(false);
		}
		expect(tell(mapped().on, "touchmove", { touches: [1, 2] }).isTaken).toBe(false);
	});
});

describe("one finger on a cooperative map", () => {
	const touch = (x: number, y: number) => ({ pointerType: "touch", at: [x, y] }) as const;

	it("is left to the page when it moves, and pulls nothing", () => {
		const { on, asked } = mapped(true);
		tell(on, "pointerdown", touch(100, 100));
		tell(on, "pointermove", touch(102, 100));
		expect(asked).toEqual([]);
		tell(on, "pointermove", touch(100, 120));
		tell(on, "pointermove", touch(100, 140));
		expect(asked).toEqual([
			["leave", "finger"],
			["leave", "finger"],
		]);
	});

	it("clicks where it does not move", () => {
		const { on, asked } = mapped(true);
		tell(on, "pointerdown", touch(100, 100));
		tell(on, "pointerup", touch(100, 100));
		expect(asked).toEqual([["click", [100, 100]]]);
	});

	it("is not what a mouse is: that pulls", () => {
		const { on, asked } = mapped(true);
		tell(on, "pointerdown", { at: [100, 100] });
		tell(on, "pointermove", { at: [100, 120] });
		tell(on, "pointermove", { at: [100, 140] });
		expect(asked).toEqual([["pull", [0, 40]]]);
	});
});

describe("a mouse with no button down", () => {
	it("is followed until it leaves; a finger that comes by is not", () => {
		const { on, asked } = mapped();
		tell(on, "pointermove", { at: [5, 6] });
		tell(on, "pointermove", { at: [7, 8], pointerType: "touch" });
		tell(on, "pointerup", { at: [5, 6] });
		tell(on, "pointerleave");
		expect(asked).toEqual([
			["hover", [5, 6]],
			["hover", null],
		]);
	});

	it("comes nearer by a double click and goes farther with Shift, about where it is", () => {
		const { on, asked } = mapped();
		tell(on, "dblclick", { at: [30, 40] });
		tell(on, "dblclick", { at: [31, 41], shiftKey: true });
		expect(asked).toEqual([["zoom", 1, [30, 40]], ["rest"], ["zoom", -1, [31, 41]], ["rest"]]);
	});
});

describe("the wheel", () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it("zooms about the pointer: nearer when turned away, and the page does not scroll", () => {
		const { on, asked } = mapped();
		expect(tell(on, "wheel", { at: [30, 40], deltaY: -225 }).isTaken).toBe(true);
		tell(on, "wheel", { at: [31, 41], deltaY: 450 });
		expect(asked).toEqual([
			["zoom", 0.5, [30, 40]],
			["zoom", -1, [31, 41]],
		]);
	});

	it("zooms by lines where the browser counts in these", () => {
		const { on, asked } = mapped();
		tell(on, "wheel", { deltaY: -3, deltaMode: 1 });
		expect(asked).toEqual([["zoom", (3 * 40) / 450, [0, 0]]]);
	});

	it("rests once, a moment after the last turn", () => {
		const { on, asked } = mapped();
		const rests = () => asked.filter(([name]) => name === "rest").length;
		tell(on, "wheel", { deltaY: 10 });
		vi.advanceTimersByTime(150);
		tell(on, "wheel", { deltaY: 10 });
		vi.advanceTimersByTime(150);
		expect(rests()).toBe(0);
		vi.advanceTimersByTime(10);
		expect(rests()).toBe(1);
		vi.advanceTimersByTime(1000);
		expect(rests()).toBe(1);
	});

	it("is left to the page around a cooperative map, but for one with Ctrl or the command key", () => {
		const { on, asked } = mapped(true);
		expect(tell(on, "wheel", { deltaY: 450 }).isTaken).toBe(false);
		vi.advanceTimersByTime(1000);
		expect(asked).toEqual([["leave", "wheel"]]);
		for (const key of [{ ctrlKey: true }, { metaKey: true }]) {
			expect(tell(on, "wheel", { deltaY: 450, ...key }).isTaken).toBe(true);
			expect(asked.at(-1)).toEqual(["zoom", -1, [0, 0]]);
		}
	});
});

describe("keys on the map", () => {
	const middle = [BOX.width / 2, BOX.height / 2];

	it.each([
		["ArrowLeft", ["pull", [100, 0]]],
		["ArrowRight", ["pull", [-100, 0]]],
		["ArrowUp", ["pull", [0, 100]]],
		["ArrowDown", ["pull", [0, -100]]],
		["+", ["zoom", 1, middle]],
		["=", ["zoom", 1, middle]],
		["-", ["zoom", -1, middle]],
		["_", ["zoom", -1, middle]],
	])("pull it or zoom about its middle, and are nobody else's: %s", (key, meant) => {
		const { on, asked } = mapped();
		expect(tell(on, "keydown", { key })).toEqual({ isTaken: true, isStopped: true });
		expect(asked).toEqual([meant, ["rest"]]);
	});

	it.each(["a", "Tab", "Enter", "Escape"])(
		"are left to the page where they mean nothing: %s",
		(key) => {
			const { on, asked } = mapped();
			expect(tell(on, "keydown", { key })).toEqual({ isTaken: false, isStopped: false });
			expect(asked).toEqual([]);
		},
	);

	it.each(["altKey", "ctrlKey", "metaKey"])("are the browser's together with %s", (held) => {
		const { on, asked } = mapped();
		const told = tell(on, "keydown", { key: "+", [held]: true });
		expect(told).toEqual({ isTaken: false, isStopped: false });
		expect(asked).toEqual([]);
	});
});
