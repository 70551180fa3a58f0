/** What the style says of a layer, in the form that drawings take it. */
import { Color } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { light } from "../../../src/scene/palette";
import { inkOf, styledLayers } from "../../../src/svg/evaluate";
import { CAMERA, point, sceneOf, square } from "./small-scene";

const scene = sceneOf({
	land: [{ geometry: square(36.4, 35.4) }],
	cells: [{ geometry: square(36.4, 35.4), look: { on: true, mark: "fighting" } }],
	"imported-areas": [{ geometry: square(36.4, 35.4), properties: { look: 2 }, look: { on: true } }],
	towns: [
		{
			geometry: point(36.5, 35.5),
			properties: { name: "Mill", rank: 1, select: "mill" },
			look: { on: true, mark: "held-1" },
		},
	],
});
const layers = styledLayers(scene, CAMERA.zoom);

function layer(id: string) {
	const found = layers.find((each) => each.id === id) ?? expect.fail(`no layer ${id}`);
	const [target] = found.targets;
	return { values: found.values, target: target ?? expect.fail(`nothing in ${id}`) };
}

describe("a colour of the style", () => {
	it("is a colour of SVG with its opacity apart", () => {
		expect(inkOf(new Color(1, 0.5, 0, 1))).toEqual({ colour: "#ff8000", opacity: 1 });
		expect(inkOf(Color.parse("rgba(255, 128, 0, 0.5)"))).toEqual({
			colour: "#ff8000",
			opacity: 0.5,
		});
	});

	it("may come as a word; one that names none is no ink", () => {
		expect(inkOf("rebeccapurple")).toEqual({ colour: "#663399", opacity: 1 });
		expect(inkOf("no colour")).toEqual({ colour: "none", opacity: 0 });
		expect(inkOf(undefined)).toEqual({ colour: "none", opacity: 0 });
	});
});

describe("a value of the style", () => {
	it("is what the specification takes for granted where the style says nothing", () => {
		const { values, target } = layer("land");
		expect(values.has("fill-antialias")).toBe(false);
		expect(values.flag("fill-antialias")).toBe(true);
		expect(values.numbers("fill-translate")).toEqual([0, 0]);
		expect(values.image("fill-pattern", target)).toBe("");
		expect(values.ink("fill-color", target).colour).toBe(light.land.toLowerCase());
	});

	it("is a picture by its name, and a text with its parts", () => {
		const hatched = layer("cells:fighting");
		expect(hatched.values.image("fill-pattern", hatched.target)).toBe("hatch-fighting");
		const brought = layer("imported-areas");
		const picture = brought.values.image("fill-pattern", brought.target);
		expect(picture).toBe("hatch-imported-2");
		const named = layer("towns:label-1");
		const text = named.values.text("text-field", named.target);
		expect(text.sections.map((section) => section.text).join("")).toContain("Mill");
	});

	it("is a text as it stands where the style has a plain word for it", () => {
		const { values, target } = layer("towns:label-1");
		const text = values.text("text-transform", target);
		expect(text.sections.map((section) => section.text)).toEqual(["none"]);
	});

	it("is an empty list where it is none", () => {
		const { values } = layer("land");
		expect(values.numbers("fill-opacity")).toEqual([]);
		expect(values.words("fill-color")).toEqual([]);
	});

	it("is a fault of ours where no layer of this type has it, and told by name", () => {
		const { values } = layer("land");
		expect(() => values.number("line-width")).toThrow("layers of type fill have no line-width");
		expect(() => values.word("no-such-thing")).toThrow("fill have no no-such-thing");
	});
});
