/** A dataset may say how its publishers are reached. */
import { expect, test } from "vitest";
import { parse } from "../../src/model/parse";
import { withChange } from "./small-dataset";

const withContact = (contact: unknown) =>
	parse(withChange("dataset.json", (json) => json.set(["contact"], contact)));

test("how to report an error is text, with an address or without", () => {
	const text = { en: "Write to the archive." };
	for (const contact of [{ text }, { text, url: "https://example.org/report" }]) {
		const { dataset, problems } = withContact(contact);
		expect(problems).toEqual([]);
		expect(dataset?.manifest.contact).toEqual(contact);
	}
});

test("an address that is none of the web's is named", () => {
	const { dataset, problems } = withContact({ text: { en: "Here." }, url: "javascript:alert(1)" });
	expect(dataset).toBeNull();
	expect(problems).toMatchObject([
		{ severity: "fatal", file: "dataset.json", field: "contact.url" },
	]);
});
