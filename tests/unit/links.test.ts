/** Links that leave the page: copied, or printed in a picture. */
import { describe, expect, it } from "vitest";
import { addressLine, shareLink } from "../../src/app/address";
import type { InterfaceLanguage } from "../../src/app/i18n/languages";
import { createAppStore, type Store } from "../../src/app/store";
import { decodeView, encodeView } from "../../src/app/url";
import { defaultView } from "../../src/app/view";
import { day, idlib } from "./idlib";

const { manifest } = idlib;
const fallback = defaultView(idlib);
const read = (hash: string) => decodeView(hash, idlib);

function open(language: InterfaceLanguage = "en"): Store {
	return createAppStore(idlib, [], defaultView(idlib), language);
}

describe("a link for others", () => {
	const BASE = "https://example.org/map/";

	it("has the version of the data, also for the view at the start", () => {
		const store = open();
		expect(shareLink(store, BASE, "en")).toBe(`${BASE}#v=${manifest.version}`);
		store.actions.select("hish");
		expect(shareLink(store, BASE, "en")).toBe(`${BASE}#place=hish&v=${manifest.version}`);
	});

	it("names the language only where it is not the browser's", () => {
		const store = open("ar");
		expect(shareLink(store, BASE, "ar")).not.toContain("lang=");
		store.actions.chooseLanguage("en");
		expect(shareLink(store, BASE, "ar")).toContain("lang=en");
	});

	it("is printed in pictures with the day and the map, also where these are the first view's", () => {
		const store = open();
		store.actions.lookAt({ zoom: 8, lat: 35.6, lng: 36.7 });
		const hash = `#map=8/35.6/36.7&date=${manifest.day}&v=${manifest.version}`;
		expect(addressLine(store.getState())).toBe(manifest.homepage + hash);
	});

	it("is printed in pictures with the dataset's homepage, in the language of the picture", () => {
		const store = open("ar");
		store.actions.showDay(day("2019-05-01"));
		expect(addressLine(store.getState())).toBe(
			`${manifest.homepage}#date=2019-05-01&lang=ar&v=${manifest.version}`,
		);
		store.actions.chooseLanguage("en");
		expect(addressLine(store.getState())).not.toContain("lang=");
	});
});

describe("the version in an address", () => {
	it("is told only where the data has changed since", () => {
		expect(read(`#v=${manifest.version}`).problems).toEqual([]);
		expect(read("#v=1999.9").problems).toEqual([{ kind: "version", text: "1999.9" }]);
	});

	it("is written into a link that is asked for with it, even for the default view", () => {
		const hash = encodeView(fallback, idlib, { version: manifest.version });
		expect(hash).toBe(`#v=${manifest.version}`);
		expect(read(hash)).toEqual({ view: fallback, problems: [] });
	});
});
