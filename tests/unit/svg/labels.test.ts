import { Formatted } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { light } from "../../../src/scene/palette";
import { projectionOf, unprojectionOf } from "../../../src/scene/projection";
import type { Scene } from "../../../src/scene/scene";
import { readFromRight } from "../../../src/svg/direction";
import { styledLayers } from "../../../src/svg/evaluate";
import type { Paper } from "../../../src/svg/paper";
import { type PlacedLabel, placeLabels, radialOffset } from "../../../src/svg/place";
import { isRightToLeft, shape } from "../../../src/svg/shape";
import { measure } from "../picture-fixture";
import { elementsOf } from "./fake-page";
import { CAMERA, drawn, point, SIZE, type SmallFeature, sceneOf } from "./small-scene";

const ZOOM = 9.7;

function placedIn(scene: Scene, zoom = ZOOM): readonly PlacedLabel[] {
	const paper: Paper = {
		project: projectionOf({ ...CAMERA, zoom }, SIZE),
		unproject: unprojectionOf({ ...CAMERA, zoom }, SIZE),
		view: { left: 0, top: 0, right: SIZE.width, bottom: SIZE.height },
		zoom,
		palette: light,
		measure,
		id: (name) => name,
	};
	return [...placeLabels(styledLayers(scene, zoom), paper).values()].flat();
}

const towns = fc
	.array(
		fc.record({
			lng: fc.double({ min: 36.3, max: 36.7, noNaN: true }),
			lat: fc.double({ min: 35.4, max: 35.6, noNaN: true }),
			rank: fc.integer({ min: 1, max: 5 }),
			letters: fc.integer({ min: 2, max: 24 }),
		}),
		{ maxLength: 60 },
	)
	.map((list) =>
		list.map(
			({ lng, lat, rank, letters }, index): SmallFeature => ({
				geometry: point(lng, lat),
				properties: { rank, name: `${index} ${"a".repeat(letters)}`, second: "إدلب" },
				look: { on: true, mark: "held-1" },
			}),
		),
	);

const namesOf = (labels: readonly PlacedLabel[]) =>
	labels.map(({ target }) => target.properties.name);

describe("names", () => {
	it("never lie over each other", () => {
		fc.assert(
			fc.property(towns, (features) => {
				const boxes = placedIn(sceneOf({ towns: features })).map(({ box }) => box);
				boxes.forEach((a, index) => {
					for (const b of boxes.slice(index + 1)) {
						const apart =
							a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
						expect(apart).toBe(true);
					}
				});
			}),
			{ numRuns: 60 },
		);
	});

	it("of larger towns stay where they are, whatever smaller towns there are", () => {
		fc.assert(
			fc.property(towns, (features) => {
				const isLarge = ({ properties }: SmallFeature) => (properties?.rank ?? 5) <= 2;
				const alone = placedIn(sceneOf({ towns: features.filter(isLarge) }));
				const among = placedIn(sceneOf({ towns: features })).filter(
					({ target }) => (target.properties.rank ?? 5) <= 2,
				);
				expect(namesOf(among)).toEqual(namesOf(alone));
				expect(among.map(({ middle }) => middle)).toEqual(alone.map(({ middle }) => middle));
			}),
			{ numRuns: 60 },
		);
	});

	it("keep off the signs of towns of their like and larger ones", () => {
		const project = projectionOf({ ...CAMERA, zoom: ZOOM }, SIZE);
		fc.assert(
			fc.property(towns, (features) => {
				const labels = placedIn(sceneOf({ towns: features }));
				for (const { geometry, properties } of features) {
					if ((properties?.rank ?? 5) > 2 || geometry.type !== "Point") continue;
					const [lng = 0, lat = 0] = geometry.coordinates;
					const [x, y] = project(lng, lat);
					const isCovered = labels.some(
						({ box }) => box.left < x && x < box.right && box.top < y && y < box.bottom,
					);
					expect(isCovered).toBe(false);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it("take the same room between two whole zooms, so that none goes while one comes nearer", () => {
		const city = [{ geometry: point(36.5, 35.5), properties: { rank: 1, name: "City" } }];
		const [early, late, next] = [9.1, 9.9, 10.1].map((zoom) => {
			const [label] = placedIn(sceneOf({ towns: city }), zoom);
			return { room: (label?.box.right ?? 0) - (label?.box.left ?? 0), size: label?.size ?? 0 };
		});
		expect(late?.room).toBeCloseTo(early?.room ?? 0, 6);
		expect(next?.room).toBeGreaterThan(late?.room ?? 0);
		expect(late?.size).toBeGreaterThan(early?.size ?? 0);
	});

	it("of small towns come with the zoom", () => {
		const village = [{ geometry: point(36.5, 35.5), properties: { rank: 5, name: "Village" } }];
		expect(namesOf(placedIn(sceneOf({ towns: village }), 10.9))).toEqual([]);
		expect(namesOf(placedIn(sceneOf({ towns: village }), 11))).toEqual(["Village"]);
	});

	it("stand beside their sign, on the other side where there is no room", () => {
		const at = (lng: number, name: string): SmallFeature => ({
			geometry: point(lng, 35.5),
			properties: { rank: 2, name },
		});
		const [left, right] = placedIn(sceneOf({ towns: [at(36.5, "First"), at(36.48, "Second")] }));
		expect(left?.justify).toBe(0);
		expect(left?.middle[0]).toBeGreaterThan(200);
		expect(right?.justify).toBe(1);
	});

	it("of what is selected are there at every zoom, over all others", () => {
		const selected = [
			{
				geometry: point(36.5, 35.5),
				properties: { rank: 5, name: "Chosen" },
				look: { on: true, mark: "held-1" as const, selected: true },
			},
			{ geometry: point(36.5, 35.5), properties: { rank: 1, name: "City" } },
		];
		expect(namesOf(placedIn(sceneOf({ towns: selected }), 7.2))).toContain("Chosen");
	});

	it("keep their room on a day on which they are not drawn, so that no name jumps", () => {
		const scene = (on: boolean) =>
			sceneOf({
				labels: [
					{ geometry: point(36.5, 35.5), properties: { kind: "sea", name: "Sea" }, look: { on } },
				],
			});
		expect(namesOf(placedIn(scene(false)))).toEqual(["Sea"]);
		expect(drawn(scene(false)).layer("labels:sea")).toEqual([]);
		expect(drawn(scene(true)).layer("labels:sea")).not.toEqual([]);
	});

	it("of roads stand on the road, level, about a spacing apart", () => {
		const road: SmallFeature = {
			geometry: {
				type: "LineString",
				coordinates: [
					[36, 35.45],
					[37, 35.55],
				],
			},
			properties: { kind: "M4" },
		};
		const labels = placedIn(sceneOf({ roads: [road] }), 10);
		expect(labels.length).toBeGreaterThan(0);
		const project = projectionOf({ ...CAMERA, zoom: 10 }, SIZE);
		const [[x1, y1], [x2, y2]] = [project(36, 35.45), project(37, 35.55)];
		for (const { middle, block } of labels) {
			const [line] = block.lines;
			expect(line?.text).toBe("M4");
			expect(middle[1]).toBeCloseTo(y1 + ((middle[0] - x1) / (x2 - x1)) * (y2 - y1), 3);
		}
	});
});

describe("names as text", () => {
	const [name, second] = ["Maarat al-Numan", "معرة النعمان"];
	const scene = sceneOf({
		towns: [
			{
				geometry: point(36.5, 35.5),
				properties: { rank: 1, name, second },
				look: { on: true, mark: "held-1" },
			},
		],
	});

	it("are whole words, both scripts on one side of the sign", () => {
		const texts = drawn(scene)
			.layer("towns:label-1")
			.filter(({ tag }) => tag === "text");
		expect(texts.map(({ children }) => children)).toEqual([[name], [second]]);
		const [latin, arabic] = texts.map(({ attrs }) => attrs);
		// Both stand to the right of the sign, from the same x, in programs with and without "direction".
		for (const attrs of [latin, arabic]) {
			expect(attrs).not.toHaveProperty("direction");
			expect(attrs).not.toHaveProperty("text-anchor");
		}
		expect(latin?.["x"]).toBe(arabic?.["x"]);
		expect(Number(arabic?.["font-size"])).toBeCloseTo(0.86 * Number(latin?.["font-size"]), 1);
	});

	it("have their halo under the letters, by attributes only", () => {
		const [group] = elementsOf(drawn(scene).map).filter(({ attrs }) => attrs["paint-order"]);
		expect(group?.attrs).toMatchObject({ "paint-order": "stroke", "stroke-width": 2.8 });
		for (const { attrs } of elementsOf(drawn(scene).map)) expect(attrs).not.toHaveProperty("style");
	});
});

describe("text that is read from the right", () => {
	it("says so itself where the order of its parts is not plain", () => {
		expect(readFromRight("معرة النعمان")).toBe("معرة النعمان");
		for (const text of ["(إدلب)", "M4 وM5", "عفرين: خارج الخريطة", "31 آب 2019"]) {
			expect(readFromRight(text)).toBe(`\u2067${text}\u2069`);
		}
	});
});

describe("setting a name", () => {
	const setting = { maxWidth: 8, lineHeight: 1.2, letterSpacing: 0.2, font: "Noto Sans" };
	const lines = (text: string, more = {}) =>
		shape(Formatted.fromString(text), { ...setting, ...more }, measure)?.lines.map(
			(each) => each.text,
		);

	it("breaks it into even lines no wider than the widest", () => {
		expect(lines("Idlib")).toEqual(["Idlib"]);
		expect(lines("a line feed\nalways breaks", { maxWidth: 99 })).toEqual([
			"a line feed",
			"always breaks",
		]);
		expect(lines("aaaa bbbb cccc dddd eeee", { letterSpacing: 0 })).toEqual([
			"aaaa bbbb cccc",
			"dddd eeee",
		]);
	});

	it("keeps every word, in its order", () => {
		const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(words, (list) => {
				expect(lines(list.join(" "))?.join(" ")).toBe(list.join(" "));
			}),
		);
	});

	it("spaces letters, but never those that are joined", () => {
		const spacing = (text: string) => shape(Formatted.fromString(text), setting, measure)?.spacing;
		expect(spacing("TÜRKİYE")).toBe(0.2);
		expect(spacing("تركيا")).toBe(0);
		expect(spacing("TÜRKİYE\nتركيا")).toBe(0);
	});

	it("is nothing where there are no letters", () => {
		expect(shape(Formatted.fromString("  "), setting, measure)).toBeNull();
		expect(shape(Formatted.fromString(""), setting, measure)).toBeNull();
	});

	it("knows from which side a text is read", () => {
		expect(["Idlib", "إدلب", "(إدلب)", "M4", "2019 إدلب", "Idlib إدلب"].map(isRightToLeft)).toEqual(
			[false, true, true, false, true, false],
		);
	});
});

describe("the offset of an anchor", () => {
	it("is the same distance on all sides", () => {
		expect(radialOffset("left", 0.5)).toEqual([0.5, 0]);
		expect(radialOffset("right", 0.5)).toEqual([-0.5, 0]);
		const [x, y] = radialOffset("top-left", 0.5);
		expect(Math.hypot(x, y + 7 / 24)).toBeCloseTo(0.5, 9);
		expect(radialOffset("center", 0.5)).toEqual([0, 0]);
	});
});
