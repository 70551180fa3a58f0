/** Pages without a map, and what stands on them. */
import { describe, expect, it } from "vitest";
import { light } from "../../../src/scene/palette";
import type { Item, Sheet } from "../../../src/snapshot/composition";
import { drawPage, requestOf } from "../../../src/svg/picture";
import { elementsOf } from "./fake-page";

const request = requestOf(
	{ title: "Idlib", date: "12 February 2020", footer: ["Sources", "Method"] },
	"en",
	{ width: "210mm", height: "297mm" },
);

function page(items: readonly Item[], more: Partial<Sheet> = {}) {
	const sheet: Sheet = {
		width: 600,
		height: 800,
		background: "#fefefe",
		direction: "ltr",
		items,
		...more,
	};
	return elementsOf(drawPage(sheet, light, { ...request, prefix: "p-" }));
}

describe("a page of a picture", () => {
	it("is named by title and day, described by its footer, and as large as asked for", () => {
		const [svg, ...all] = page([]);
		expect(svg?.attrs).toMatchObject({
			viewBox: "0 0 600 800",
			width: "210mm",
			height: "297mm",
			lang: "en",
			"aria-labelledby": "p-title p-description",
		});
		const said = (id: string) => all.find(({ attrs }) => attrs["id"] === id)?.children.join("");
		expect(said("p-title")).toBe("Idlib · 12 February 2020");
		expect(said("p-description")).toBe("Sources\nMethod");
	});

	it("is covered by its background under all that stands on it, and has no map", () => {
		const all = page([{ kind: "line", from: [1, 2], to: [3, 4], colour: "#123456" }]);
		const ground = all.findIndex(({ attrs }) => attrs["fill"] === "#fefefe");
		expect(all[ground]?.attrs).toEqual({ width: 600, height: 800, fill: "#fefefe" });
		expect(all.findIndex(({ tag }) => tag === "line")).toBeGreaterThan(ground);
		expect(all.some(({ attrs }) => attrs["id"] === "p-map")).toBe(false);
	});

	it("has lines from end to end", () => {
		const all = page([{ kind: "line", from: [1, 2], to: [3, 4], colour: "#123456" }]);
		const [line] = all.filter(({ tag }) => tag === "line");
		expect(line?.attrs).toEqual({
			x1: 1,
			y1: 2,
			x2: 3,
			y2: 4,
			stroke: "#123456",
			"stroke-width": 1.5,
		});
	});

	it("has small drawings in their box, each shape with its own ink and no other", () => {
		const all = page([
			{
				kind: "drawing",
				box: { x: 10, y: 20.004, width: 30, height: 30 },
				shapes: [
					{ d: "M0 0h9v9z", fill: "#ff0000" },
					{ d: "M1 1h7", fill: null, stroke: { colour: "#00ff00", width: 2 } },
				],
			},
		]);
		const [drawing] = all.filter(({ attrs }) => attrs["transform"] === "translate(10 20)");
		expect(drawing?.children).toEqual([
			{ tag: "path", attrs: { d: "M0 0h9v9z", fill: "#ff0000" }, children: [] },
			{
				tag: "path",
				attrs: { d: "M1 1h7", fill: "none", stroke: "#00ff00", "stroke-width": 2 },
				children: [],
			},
		]);
	});

	it("has texts that end at their place where they are read from the right", () => {
		const text: Item = {
			kind: "text",
			text: "إدلب",
			x: 590,
			y: 20,
			style: { size: 14, weight: 400 },
			colour: "#000000",
		};
		const anchorOf = (direction: Sheet["direction"]) =>
			page([text], { direction }).find(({ tag }) => tag === "text")?.attrs["text-anchor"];
		expect([anchorOf("rtl"), anchorOf("ltr")]).toEqual(["end", undefined]);
	});
});
