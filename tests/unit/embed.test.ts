/** The embedded page in the address, and the code of a frame with it. */
import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { addressLine, shareLink } from "../../src/app/address";
import {
	archiveOf,
	type Frame,
	frameAddress,
	frameCode,
	isLocal,
	SANDBOX,
} from "../../src/app/embed";
import { createAppStore } from "../../src/app/store";
import { decodeView, encodeView } from "../../src/app/url";
import { defaultView } from "../../src/app/view";
import { manifestSchema } from "../../src/model/manifest-schema";
import { open } from "./fake-bar";
import { day, idlib } from "./idlib";

const fallback = defaultView(idlib);
const { manifest } = idlib;

describe("the part embed of an address", () => {
	it("is written and read", () => {
		expect(encodeView({ ...fallback, embed: true }, idlib)).toBe("#embed=1");
		expect(decodeView("#embed=1", idlib)).toEqual({
			view: { ...fallback, embed: true },
			problems: [],
		});
	});

	it.each(["", "0", "true", "2"])("is named and left out where it is %j", (text) => {
		expect(decodeView(`#embed=${text}`, idlib)).toEqual({
			view: fallback,
			problems: [{ kind: "embed", text }],
		});
	});

	it("stays in the frame's own address, which is replaced and never a step back for the page around it", () => {
		const { bar, store } = open("#embed=1");
		store.actions.chooseDay(day("2019-05-01"));
		store.actions.select("hish");
		expect(bar.writes.length).toBeGreaterThan(0);
		expect(new Set(bar.writes.map(({ step }) => step))).toEqual(new Set(["replace"]));
		expect(bar.location.hash).toContain("embed=1");
	});

	it("is in no link for others", () => {
		const { store } = open("#place=hish&embed=1");
		expect(shareLink(store, "https://example.org/", "en")).toBe(
			`https://example.org/#place=hish&v=${manifest.version}`,
		);
		expect(addressLine(store.getState())).not.toContain("embed");
	});

	it("keeps the sheet folded over a small map, whatever is selected", () => {
		expect(open("#place=hish&embed=1").store.getState()).toMatchObject({
			place: "hish",
			panel: "line",
		});
		expect(open("#place=hish").store.getState().panel).toBe("half");
	});
});

const FRAME: Frame = {
	address: "https://example.org/map/#date=2019-08-31&embed=1",
	title: "A map",
	language: "en",
	width: null,
	height: 600,
};

/** The attributes that a reader of HTML finds in a frame's code. */
function attributesOf(code: string): Readonly<Record<string, string>> {
	const frame = new DOMParser().parseFromString(code, "text/xml").documentElement;
	if (frame?.tagName !== "iframe") throw new Error("no frame");
	if (frame.childNodes.length > 0) throw new Error("something stands in the frame");
	return Object.fromEntries(
		Array.from(frame.attributes, ({ name, value }) => [name, value] as const),
	);
}

describe("the code of a frame", () => {
	it("is what the method fixes", () => {
		expect(attributesOf(frameCode(FRAME))).toEqual({
			src: FRAME.address,
			title: "A map",
			lang: "en",
			width: "100%",
			height: "600",
			style: "border:0",
			loading: "lazy",
			referrerpolicy: "no-referrer",
			sandbox: "allow-scripts allow-same-origin allow-popups allow-downloads",
			allow: "clipboard-write",
		});
		expect(frameCode(FRAME)).toContain(`sandbox="${SANDBOX}"`);
	});

	it("has the width in pixels where it is fixed", () => {
		expect(attributesOf(frameCode({ ...FRAME, width: 640 }))).toMatchObject({ width: "640" });
	});

	it.each([
		`"><script>alert(1)</script>`,
		`Idlib "2019" & 'after' <now>`,
		"&quot;&amp;lt;",
		`" onload="alert(1)`,
		"</iframe><img src=x>",
		'إدلب «2019» & "x"',
	])("keeps a title as text: %s", (title) => {
		const code = frameCode({ ...FRAME, title });
		expect(attributesOf(code)["title"]).toBe(title);
		expect(code.match(/[<>]/g)).toEqual(["<", ">", "<", ">"]);
		expect(Object.keys(attributesOf(code))).toHaveLength(10);
	});

	it("keeps any title and address as text", () => {
		const plain = fc.string({ unit: "grapheme-ascii" });
		fc.assert(
			fc.property(plain, plain, (title, end) => {
				const address = `${FRAME.address}&x=${end}`;
				expect(attributesOf(frameCode({ ...FRAME, title, address }))).toMatchObject({
					title,
					src: address,
				});
			}),
		);
	});
});

describe("the address of a frame", () => {
	const BASE = "https://mirror.example/map/";
	const options = { base: BASE, language: null, isPinned: false } as const;
	const withArchive = (archive: string) => ({
		...idlib,
		manifest: { ...manifest, archive },
	});
	const stateOf = (dataset = idlib) =>
		createAppStore(dataset, [], { ...fallback, place: "hish" }, "en").getState();
	const archived = stateOf(withArchive("v/{version}/"));
	const PINNED = `${manifest.homepage}v/${manifest.version}/`;

	it("is where the page is served, with the day although it is the first, and no version", () => {
		const hash = `#date=${manifest.day}&place=hish&embed=1`;
		expect(frameAddress(stateOf(), options)).toBe(BASE + hash);
		expect(frameAddress(stateOf(), { ...options, language: "ar" })).toBe(`${BASE}${hash}&lang=ar`);
		expect(decodeView(hash, idlib)).toEqual({
			view: { ...fallback, place: "hish", embed: true },
			problems: [],
		});
	});

	it("is the archive's where that is asked for and there is one", () => {
		const pinned = { ...options, isPinned: true };
		expect(frameAddress(archived, pinned)).toMatch(new RegExp(`^${PINNED}#date=.*embed=1$`));
		expect(frameAddress(stateOf(), pinned).startsWith(BASE)).toBe(true);
	});

	it("leads from the archive to the newest version, where that is asked for", () => {
		const base = `${PINNED}index.html`;
		expect(frameAddress(archived, { ...options, base })).toMatch(
			new RegExp(`^${manifest.homepage}#date=`),
		);
	});

	it.each([
		["v/{version}/", "https://truceline.example/idlib/v/2026.1/"],
		["/v/{version}/", "https://truceline.example/v/2026.1/"],
		["../{version}/", "https://truceline.example/2026.1/"],
		["https://old.example/{version}/", "https://old.example/2026.1/"],
	])("finds the archive %s from the homepage", (archive, address) => {
		expect(archiveOf({ ...manifest, archive })).toBe(address);
		expect(safeParse(manifestSchema, { ...manifest, archive }).success).toBe(true);
	});

	it.each([
		"",
		"v/",
		"v/{version}",
		"javascript:{version}/",
		"ftp://x/{version}/",
		"a b{version}/",
	])("takes no archive %j", (archive) => {
		expect(safeParse(manifestSchema, { ...manifest, archive }).success).toBe(false);
	});

	it.each([
		["http://localhost:4173/", true],
		["http://127.0.0.1:4173/#x", true],
		["http://[::1]/", true],
		["file:///tmp/index.html", true],
		["https://localhost.example/", false],
		["https://truceline.example/", false],
	])("%s leads to the reader's own machine: %s", (address, local) => {
		expect(isLocal(address)).toBe(local);
	});
});
