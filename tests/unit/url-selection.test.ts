/** What an address says of the thing that the panel shows. */
import { describe, expect, it } from "vitest";
import { decodeView, encodeView } from "../../src/app/url";
import { defaultView, NOTHING_SELECTED } from "../../src/app/view";
import { idlib } from "./idlib";

const fallback = defaultView(idlib);
const read = (hash: string) => decodeView(hash, idlib);

describe("an address", () => {
	it("of a claim opens the article that makes it", () => {
		const { view, problems } = read("#claim=S001-06");
		expect(view).toEqual({ ...fallback, source: "S001", claim: "S001-06" });
		expect(problems).toEqual([]);
		expect(read("#claim=X9999").problems).toEqual([{ kind: "claim", text: "X9999" }]);
	});

	it("names a source, an agreement or a spot that is not there", () => {
		expect(read("#source=S999&agreement=CF-1&at=1,2,3").problems).toEqual([
			{ kind: "source", text: "S999" },
			{ kind: "agreement", text: "CF-1" },
			{ kind: "at" },
		]);
	});

	it("has a spot by its latitude first, as people write it", () => {
		const view = { ...fallback, ...NOTHING_SELECTED, at: { lng: 36.65, lat: 35.5 } };
		expect(encodeView(view, idlib)).toBe("#at=35.5,36.65");
		expect(read("#at=35.5,36.65").view.at).toEqual(view.at);
		expect(read("#at=0,0").problems).toEqual([{ kind: "at" }]);
	});

	it("that looks at what the map does not reach opens on the dataset's own view, and says so", () => {
		expect(read("#map=8/0/0")).toEqual({ view: fallback, problems: [{ kind: "map" }] });
	});
});
