/** Measures of colour for tests: contrast, and how far two colours are apart for whom. */

type Rgb = readonly [red: number, green: number, blue: number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** The colour in light itself (sRGB made linear), 0 to 1. */
export function linear(hex: string): Rgb {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return [red, green, blue];
}

/** The relative luminance of WCAG 2. */
export function luminance([red, green, blue]: Rgb): number {
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2, 1 to 21. */
export function contrast(a: string, b: string): number {
	const [lower = 0, higher = 0] = [a, b]
		.map((colour) => luminance(linear(colour)))
		.sort((x, y) => x - y);
	return (higher + 0.05) / (lower + 0.05);
}

export interface Sight {
	readonly name: string;
	/** What is seen of light, in linear RGB. */
	readonly seen: Matrix;
}

/** Normal sight, and those without one kind of cones (Machado, Oliveira and Fernandes 2009, severity 1). */
export const SIGHTS = [
	{
		name: "normal",
		seen: [
			[1, 0, 0],
			[0, 1, 0],
			[0, 0, 1],
		],
	},
	{
		name: "protanopic",
		seen: [
			[0.152286, 1.052583, -0.204868],
			[0.114503, 0.786281, 0.099216],
			[-0.003882, -0.048116, 1.051998],
		],
	},
	{
		name: "deuteranopic",
		seen: [
			[0.367322, 0.860646, -0.227968],
			[0.280085, 0.672501, 0.047413],
			[-0.01182, 0.04294, 0.968881],
		],
	},
	{
		name: "tritanopic",
		seen: [
			[1.255528, -0.076749, -0.178779],
			[-0.078411, 0.930809, 0.147602],
			[0.004733, 0.691367, 0.3039],
		],
	},
] as const satisfies readonly Sight[];

const times = (matrix: Matrix, [a, b, c]: Rgb): Rgb => {
	const [first, second, third] = matrix.map((row) => row[0] * a + row[1] * b + row[2] * c);
	return [first ?? 0, second ?? 0, third ?? 0];
};

/** How far two colours are apart in OKLab (Ottosson 2020): from 0 to about 1; 0.02 is just seen side by side. */
export function apart(a: string, b: string, { seen }: Sight): number {
	const [one, other] = [a, b].map((colour) => {
		const [red, green, blue] = times(seen, linear(colour));
		const held = (part: number) => Math.max(0, Math.min(1, part));
		return oklab([held(red), held(green), held(blue)]);
	});
	return Math.hypot(...[0, 1, 2].map((index) => (one?.[index] ?? 0) - (other?.[index] ?? 0)));
}

function oklab(light: Rgb): Rgb {
	const cones = times(
		[
			[0.4122214708, 0.5363325363, 0.0514459929],
			[0.2119034982, 0.6806995451, 0.1073969566],
			[0.0883024619, 0.2817188376, 0.6299787005],
		],
		light,
	);
	return times(
		[
			[0.2104542553, 0.793617785, -0.0040720468],
			[1.9779984951, -2.428592205, 0.4505937099],
			[0.0259040371, 0.7827717662, -0.808675766],
		],
		[Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])],
	);
}
