/** Addresses of the site, and whether they lead anywhere. */
import { expect, test } from "vitest";
import { isReal, siteAddress } from "../../../build/homepage";

test.each([
	["https://maps.example.org/idlib/", "https://maps.example.org/idlib/social.png"],
	["https://maps.example.org/idlib", "https://maps.example.org/idlib/social.png"],
	["https://maps.example.org", "https://maps.example.org/social.png"],
	["https://maps.example.org/a/index.html?b=1#c", "https://maps.example.org/a/social.png"],
])("a file beside the homepage %s", (homepage, address) => {
	expect(siteAddress(homepage, "social.png")).toBe(address);
});

test.each(["https://truceline.org/idlib/", "http://a.b.co.uk", "https://examples.org/"])(
	"%s may be where readers find the map",
	(homepage) => expect(isReal(homepage)).toBe(true),
);

test.each([
	"https://truceline.example/idlib/",
	"https://example.org/my-conflict/",
	"https://www.example.com/",
	"https://map.test/",
	"https://map.invalid/",
	"http://localhost:4173/",
	"http://127.0.0.1/",
	"http://[::1]/",
	"http://intranet/",
])("%s stands for another address", (homepage) => expect(isReal(homepage)).toBe(false));
