/** An element that listens, in a page that is not there. */
import { vi } from "vitest";

export const BOX = { left: 10, top: 20, width: 400, height: 300 };

/** As much of a node of SVG as the map on the page uses. */
export class FakeElement extends EventTarget {
	readonly tag: string;
	readonly attrs: Record<string, string> = {};
	children: (FakeElement | string)[] = [];
	readonly classes = new Set<string>();
	/** The pointers whose moves come here wherever they are. */
	readonly captured: number[] = [];
	box = { ...BOX };
	readonly classList = {
		toggle: (name: string, isOn: boolean) =>
			isOn ? this.classes.add(name) : this.classes.delete(name),
	};

	constructor(tag = "svg") {
		super();
		this.tag = tag;
	}

	getBoundingClientRect = () => this.box;
	setPointerCapture = (id: number) => void this.captured.push(id);
	setAttribute = (name: string, value: string) => {
		this.attrs[name] = value;
	};
	toggleAttribute = (name: string, isOn: boolean) => {
		if (isOn) this.attrs[name] = "";
		else delete this.attrs[name];
	};
	append = (...children: (FakeElement | string)[]) => void this.children.push(...children);
	replaceChildren = (...children: (FakeElement | string)[]) => {
		this.children = children;
	};
	/** Knows one way to ask: the first element below by the names of tags, level by level. */
	querySelector(selector: string): FakeElement | null {
		const [scope, ...tags] = selector.split(" > ");
		if (scope !== ":scope") throw new Error(`not known here: ${selector}`);
		const found = tags.reduce<readonly FakeElement[]>(
			(level, tag) => level.flatMap(elementsIn).filter((child) => child.tag === tag),
			[this],
		);
		return found[0] ?? null;
	}
}

export const elementsIn = ({ children }: FakeElement): FakeElement[] =>
	children.flatMap((child) => (typeof child === "string" ? [] : [child]));

/** The element as the code under test takes it. */
export const asSvg = (element: FakeElement) => element as unknown as SVGElement;

const ALL = {
	pointerId: 1,
	pointerType: "mouse",
	button: 0,
	deltaY: 0,
	deltaMode: 0,
	key: "",
	shiftKey: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	touches: [] as readonly unknown[],
};

interface Told extends Partial<typeof ALL> {
	/** In pixels of the element. */
	readonly at?: readonly [number, number];
}

/** What a browser says of an input. */
export function tell(on: FakeElement, type: string, { at: [x, y] = [0, 0], ...more }: Told = {}) {
	const event = Object.assign(new Event(type, { cancelable: true, bubbles: true }), ALL, more, {
		clientX: on.box.left + x,
		clientY: on.box.top + y,
	});
	const stopped = vi.spyOn(event, "stopPropagation");
	on.dispatchEvent(event);
	return { isTaken: event.defaultPrevented, isStopped: stopped.mock.calls.length > 0 };
}

export const stubWheel = () =>
	vi.stubGlobal("WheelEvent", { DOM_DELTA_PIXEL: 0, DOM_DELTA_LINE: 1, DOM_DELTA_PAGE: 2 });
