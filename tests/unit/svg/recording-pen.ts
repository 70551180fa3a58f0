/** A canvas that shows nothing and writes down what is painted on it, and how. */
import { vi } from "vitest";

/** Grows and moves; nothing of ours turns: x' = across * x + right, y' = down * y + below. */
interface Transform {
	readonly across: number;
	readonly down: number;
	readonly right: number;
	readonly below: number;
}

const AS_IS: Transform = { across: 1, down: 1, right: 0, below: 0 };

/** What save and restore keep, as it is before anybody said something. */
const FRESH = {
	transform: AS_IS,
	fillStyle: "#000000" as unknown,
	strokeStyle: "#000000" as unknown,
	globalAlpha: 1,
	lineWidth: 1,
	lineJoin: "miter",
	lineCap: "butt",
	miterLimit: 10,
	dash: [] as readonly number[],
	font: "10px sans-serif",
	direction: "inherit",
	letterSpacing: "0px",
	textAlign: "start",
};

type State = typeof FRESH;

/** Something painted, with all that the pen was set to at that moment. */
export interface Painted extends Readonly<State> {
	readonly how: "fill" | "stroke" | "fillText" | "strokeText" | "drawImage";
	/** The shape's outline, the text, or the canvas that was laid down. */
	readonly what: unknown;
	readonly at: readonly number[];
	readonly rule?: string | undefined;
}

/** A path as its outline or the calls that made it. */
export class FakePath {
	readonly parts: string[];
	constructor(d?: string) {
		this.parts = d === undefined ? [] : [d];
	}
	rect(...numbers: number[]) {
		this.parts.push(`rect ${numbers.join(" ")}`);
	}
	arc(...numbers: number[]) {
		this.parts.push(`arc ${numbers.join(" ")}`);
	}
}

class FakeMatrix {
	readonly numbers: readonly number[];
	constructor(numbers: readonly number[]) {
		this.numbers = numbers;
	}
}

/** What a pen makes of a canvas to fill with. */
export interface FakePattern {
	readonly tile: FakeCanvas;
	readonly repeat: string;
	/** The matrix it is laid with. */
	matrix: readonly number[];
}

export class FakePen {
	readonly painted: Painted[] = [];
	readonly canvas: FakeCanvas;
	private state: State = { ...FRESH };
	private readonly saved: State[] = [];
	/** Each letter is half as wide as the font is high. */
	measureText = (text: string) => ({
		width: (text.length * Number(/([\d.]+)px/.exec(this.state.font)?.[1])) / 2,
	});

	constructor(canvas: FakeCanvas) {
		this.canvas = canvas;
		for (const name of Object.keys(FRESH) as (keyof State)[]) {
			if (name === "transform" || name === "dash") continue;
			Object.defineProperty(this, name, {
				get: () => this.state[name],
				set: (value) => {
					this.state = { ...this.state, [name]: value };
				},
			});
		}
	}

	/** How it is set now, and how often it was saved without having been restored. */
	now = () => ({ ...this.state, depth: this.saved.length });
	save = () => void this.saved.push(this.state);
	restore = () => {
		this.state = this.saved.pop() ?? this.state;
	};
	private turn(transform: Transform) {
		this.state = { ...this.state, transform };
	}
	setTransform = (first: number | Transform, ...[, , down = 1, right = 0, below = 0]: number[]) =>
		this.turn(typeof first === "number" ? { across: first, down, right, below } : first);
	getTransform = () => this.state.transform;
	resetTransform = () => this.turn(AS_IS);
	translate = (x: number, y: number) => {
		const { across, down, right, below } = this.state.transform;
		this.turn({ across, down, right: right + across * x, below: below + down * y });
	};
	scale = (x: number, y: number) => {
		const { across, down, right, below } = this.state.transform;
		this.turn({ across: across * x, down: down * y, right, below });
	};
	setLineDash = (dash: readonly number[]) => {
		this.state = { ...this.state, dash };
	};
	private put(how: Painted["how"], what: unknown, at: readonly number[], rule?: string) {
		this.painted.push({ ...this.state, how, what, at, rule });
	}
	fill = ({ parts }: FakePath, rule?: string) => this.put("fill", parts.join(" "), [], rule);
	stroke = ({ parts }: FakePath) => this.put("stroke", parts.join(" "), []);
	fillText = (text: string, ...at: number[]) => this.put("fillText", text, at);
	strokeText = (text: string, ...at: number[]) => this.put("strokeText", text, at);
	drawImage = (image: FakeCanvas, ...at: number[]) => this.put("drawImage", image, at);
	createPattern = (tile: FakeCanvas, repeat: string) => {
		const pattern: FakePattern & { setTransform(matrix: FakeMatrix): void } = {
			tile,
			repeat,
			matrix: [],
			setTransform({ numbers }) {
				pattern.matrix = numbers;
			},
		};
		return pattern;
	};
}

export class FakeCanvas {
	width = 300;
	height = 150;
	readonly pen: FakePen | null = new FakePen(this);
	getContext = () => this.pen;
}

/** The pen as the code under test takes it. */
export const asPen = (pen: FakePen) => pen as unknown as CanvasRenderingContext2D;

/**
 * A page whose canvases are these.
 * @returns every canvas made since, in order.
 */
export function stubCanvases(make: () => FakeCanvas = () => new FakeCanvas()): FakeCanvas[] {
	const made: FakeCanvas[] = [];
	vi.stubGlobal("Path2D", FakePath);
	vi.stubGlobal("DOMMatrix", FakeMatrix);
	vi.stubGlobal("document", {
		createElement(tag: string) {
			if (tag !== "canvas") throw new Error(`only canvases are made here: ${tag}`);
			const canvas = make();
			made.push(canvas);
			return canvas;
		},
	});
	return made;
}
