import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDom } from "../../../src/svg/dom";
import {
	attributeText,
	el,
	NAMESPACE,
	type SvgElement,
	toFile,
	toXml,
} from "../../../src/svg/tree";
import { fakePage, readXml, treeOf } from "./fake-page";

const HOSTILE = [
	"</text><script>alert(1)</script>",
	'" onload="alert(1)',
	"' x='1",
	"<![CDATA[ ]]> & &amp; <!-- -->",
	"\u0000\u0008\uD800 bell\u0007 \uFFFF",
	"line\nfeed\ttab\rreturn",
];

const UNREADABLE: ReadonlySet<string> = new Set(["\u0000", "\u0007", "\u0008", "\uD800", "\uFFFF"]);

describe("a drawing as XML", () => {
	it.each(HOSTILE)("keeps hostile text a text: %j", (text) => {
		const drawing = el("text", { id: text, x: 1 }, [text]);
		const xml = toXml(drawing);
		expect(xml).not.toContain("<script");
		const read = readXml(xml);
		expect(read.tag).toBe("text");
		expect(Object.keys(read.attrs)).toEqual(["id", "x"]);
		const known = [...text].map((sign) => (UNREADABLE.has(sign) ? "\uFFFD" : sign)).join("");
		expect(read).toEqual({ tag: "text", attrs: { id: known, x: "1" }, children: [known] });
	});

	it("says the same as the nodes of a page, whatever the text", () => {
		const texts = fc.string({ unit: "binary", minLength: 1 });
		fc.assert(
			fc.property(texts, texts, fc.double(), (text, value, number) => {
				const drawing = el("text", { id: value, x: number }, [text]);
				expect(treeOf(toDom(drawing, fakePage))).toEqual(readXml(toXml(drawing)));
			}),
		);
	});

	it("makes nodes of SVG's own namespace only", () => {
		const made = toDom(el("svg", {}, [el("g", {}, [el("path", { d: "M0 0" })])]), fakePage);
		const namespaces = (node: unknown): unknown[] => {
			const { namespace, children } = node as { namespace: string; children: unknown[] };
			return [namespace, ...children.flatMap(namespaces)];
		};
		expect(namespaces(made)).toEqual([NAMESPACE, NAMESPACE, NAMESPACE]);
	});

	it("writes short numbers, and never NaN or an exponent that is none", () => {
		expect([1 / 3, -0, Number.NaN, Infinity, 12.3456].map(attributeText)).toEqual([
			"0.333",
			"0",
			"0",
			"0",
			"12.346",
		]);
	});

	it("leaves out attributes without a value", () => {
		expect(el("g", { id: undefined, fill: null, stroke: "none" }).attrs).toEqual({
			stroke: "none",
		});
	});

	it("is a file with a declaration and a namespace, whose lines do not change its texts", () => {
		const root: SvgElement = el("svg", { width: 1 }, [el("text", {}, ["a ", "b"]), el("g")]);
		expect(toFile(root)).toBe(
			`<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="${NAMESPACE}" width="1">\n<text>a b</text>\n<g/>\n</svg>\n`,
		);
	});
});
