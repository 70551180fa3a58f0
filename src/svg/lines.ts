/** Layers of lines: joined where they meet and look alike, so that dashes run on and nothing adds up. */
import { chained } from "./chain";
import { grown } from "./clip";
import type { StyledLayer, Target } from "./evaluate";
import { groupBy } from "./group";
import { round } from "./numbers";
import type { Paper } from "./paper";
import { linePath, linesOf } from "./path";
import { el, type SvgElement } from "./tree";

/** What the strokes of one group have in common: together they cover with one opacity. */
interface Ink {
	readonly colour: string;
	readonly opacity: number;
	/** By how many pixels their sides fade. */
	readonly blur: number;
}

interface Pen {
	readonly width: number;
	readonly dash: string | undefined;
}

/** A stroke that fades at its sides is this many strokes over each other: steps of ink that no eye parts. */
const FADING_STEPS = 4;
/** Widths that differ by less are the same: parts of a band then are one path. */
const WIDTH_STEP = 0.25;

/** The strokes of a layer of type "line". */
export function lines({ targets, values }: StyledLayer, paper: Paper): SvgElement[] {
	const inkOf = (target: Target): Ink => {
		const { colour, opacity } = values.ink("line-color", target);
		return {
			colour,
			opacity: opacity * values.number("line-opacity", target),
			blur: values.number("line-blur", target),
		};
	};
	// Dashes are counted in widths at the whole zoom, and grow with the map up to the next one.
	const whole = Math.floor(paper.zoom);
	const grow = 2 ** (paper.zoom - whole);
	const penOf = (target: Target, isSoft: boolean): Pen => {
		const width = values.number("line-width", target);
		const dash = values.numbers("line-dasharray", target);
		const unit = values.number("line-width", target, whole) * grow;
		return {
			width: isSoft ? Math.ceil(width / WIDTH_STEP) * WIDTH_STEP : round(width, 3),
			dash: dash.length === 0 ? undefined : dash.map((part) => round(part * unit, 2)).join(" "),
		};
	};
	const form = {
		"stroke-linejoin": values.word("line-join"),
		"stroke-linecap": values.word("line-cap"),
		"stroke-miterlimit": values.number("line-miter-limit"),
	};
	return groupBy(targets, inkOf).flatMap(([{ colour, opacity, blur }, alike]) => {
		if (opacity === 0) return [];
		const strokes = groupBy(alike, (target) => penOf(target, blur > 0)).flatMap(([pen, same]) => {
			const joined = chained(same.flatMap(({ geometry }) => linesOf(geometry)));
			const d = linePath(joined, paper.project, grown(paper.view, pen.width + 1));
			return d === "" ? [] : [{ ...pen, d }];
		});
		const common = { fill: "none", stroke: colour, ...withoutUsual(form) };
		return blur > 0 ? faded(strokes, common, opacity, blur) : solid(strokes, common, opacity);
	});
}

/** Attributes that say no more than SVG takes for granted are left out. */
function withoutUsual(form: Readonly<Record<string, string | number>>) {
	const usual: Readonly<Record<string, string>> = {
		"stroke-linejoin": "miter",
		"stroke-linecap": "butt",
	};
	const isRound = form["stroke-linejoin"] !== "miter";
	return Object.fromEntries(
		Object.entries(form).filter(
			([name, value]) => usual[name] !== value && !(isRound && name === "stroke-miterlimit"),
		),
	);
}

type Stroke = Pen & { readonly d: string };
type Common = Readonly<Record<string, string | number>>;

function strokeOf({ d, width, dash }: Stroke, more: Common): SvgElement {
	return el("path", { d, ...more, "stroke-width": width, "stroke-dasharray": dash });
}

/** One stroke bears its opacity itself; several lie in a group, so that where they meet no ink adds up. */
function solid(strokes: readonly Stroke[], common: Common, opacity: number): SvgElement[] {
	const [only, ...more] = strokes;
	if (!only) return [];
	if (opacity >= 1) return strokes.map((stroke) => strokeOf(stroke, common));
	if (more.length === 0) return [strokeOf(only, { ...common, "stroke-opacity": opacity })];
	return [
		el(
			"g",
			{ ...common, opacity },
			strokes.map((stroke) => strokeOf(stroke, {})),
		),
	];
}

/**
 * Sides that fade, by strokes of lessening width over each other: in vectors, where a filter would be turned
 * into pixels. Together their ink is that of the line.
 */
function faded(
	strokes: readonly Stroke[],
	common: Common,
	opacity: number,
	blur: number,
): SvgElement[] {
	const each = 1 - (1 - opacity) ** (1 / FADING_STEPS);
	return Array.from({ length: FADING_STEPS }, (_, step) => {
		const less = (2 * blur * (step + 0.5)) / FADING_STEPS;
		const narrower = strokes.flatMap((stroke) =>
			stroke.width > less ? [strokeOf({ ...stroke, width: stroke.width - less }, {})] : [],
		);
		return el("g", { ...common, opacity: each }, narrower);
	}).filter(({ children }) => children.length > 0);
}
