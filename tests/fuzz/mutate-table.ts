/** Changes of a table's cells and of KML's text: what people and programs write into files by hand or by mistake. */
import type { Random } from "./random";

const ODD_CELLS = [
	...[
		"",
		" ",
		"2019-02-30",
		"03/04/2019",
		"31/12/2019",
		"12/31/2019",
		"2019-13-01",
		"0000-00-00",
		"99999-01-01",
	],
	...[
		"2019-08-21T23:30:00-10:00",
		"2019",
		"2019-08",
		"43698",
		"21 August 2019",
		"٢٠١٩-٠٨-٢١",
		"2019-08-01/2019-07-01",
		"../2019",
	],
	...[
		"NaN",
		"Infinity",
		"-Infinity",
		"1e5",
		"1e99",
		"-0",
		"91",
		"-181",
		"35,5",
		"35.5.5",
		"36°07'24\"N",
		"4100000",
		"0x10",
		"1_000",
	],
	...[
		"=cmd|' /C calc'!A0",
		"'=1+1",
		"+1",
		"@x",
		"__proto__",
		"constructor",
		"\u0000",
		"\ud800",
		"\u202eabc",
		"a\nb",
		"a\rb",
		'"',
		'""',
		'a"b',
	],
];

/** A table after some changes of its cells, and the name of what was done. The first row is the header. */
export function mutateCells(
	cells: readonly (readonly string[])[],
	random: Random,
): { readonly cells: string[][]; readonly name: string } {
	const changed = cells.map((row) => [...row]);
	const at = random.below(changed.length);
	const row = changed[at] ?? [];
	const column = random.below(row.length);
	const name = random.pick([
		"cell",
		"cell",
		"cell",
		"cell",
		"field removed",
		"field added",
		"row twice",
		"blank rows",
		"swapped",
		"names",
		"header gone",
		"long",
		"wide",
		"tags",
	]);
	if (name === "cell") {
		for (let left = 1 + random.below(3); left > 0; left--) {
			const one = changed[random.below(changed.length)] ?? row;
			one[random.below(one.length)] = random.among(ODD_CELLS) ?? "";
		}
	}
	if (name === "field removed") row.splice(column, 1);
	if (name === "field added") row.splice(column, 0, random.among(ODD_CELLS) ?? "");
	if (name === "row twice") changed.splice(at, 0, [...row]);
	if (name === "blank rows") changed.splice(at, 0, [], [""], ["", " ", ""]);
	if (name === "swapped") row.reverse();
	if (name === "names")
		changed[0] = (changed[0] ?? []).map((each) =>
			random.chance(0.5)
				? (random.among(["date", "latitude", "", "__proto__", "constructor", "#date"]) ?? "")
				: each,
		);
	if (name === "header gone") changed.shift();
	if (name === "long") row[column] = "y".repeat(random.pick([5000, 70_000, 1_100_000]));
	if (name === "wide") changed[at] = Array(random.pick([50, 2001])).fill("1");
	if (name === "tags") changed.splice(1, 0, ["#date", "#geo+lat", "#geo+lon", "", "", ""]);
	return { cells: changed, name: `table: ${name}` };
}

const ODD_XML = [
	...[
		"<",
		">",
		"&",
		"&x;",
		"&#0;",
		"&#xD800;",
		"<![CDATA[",
		"]]>",
		"<![CDATA[<Placemark>]]>",
		"<!-- x -->",
		"<!--",
		"<?x",
		"</Placemark>",
	],
	...[
		"<Placemark/>",
		"<Placemark>",
		"<Folder>",
		"<Style/>",
		"<NetworkLink><Link><href>http://x/</href></Link></NetworkLink>",
		"<MultiGeometry>",
	],
	...[
		"<Point><coordinates>1e999,35</coordinates></Point>",
		"<Point><coordinates>36.5</coordinates></Point>",
		"<coordinates>x y z</coordinates>",
	],
	...[
		'<Data name="__proto__"><value>x</value></Data>',
		"<when>2019-02-30</when>",
		"<name>constructor</name>",
		"\u0000",
		"\uFFFE",
	],
	'<!DOCTYPE kml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
];

/** A text of KML after one change, and its name. */
export function mutateKml(
	text: string,
	random: Random,
): { readonly text: string; readonly name: string } {
	const name = random.pick([
		"inserted",
		"inserted",
		"coordinates",
		"element gone",
		"nested",
		"times",
	]);
	if (name === "inserted") {
		// Mostly between two elements, where it may mean something.
		const gaps = [...text.matchAll(/></g)].map(({ index }) => index + 1);
		const at = random.chance(0.8) ? (random.among(gaps) ?? 0) : random.below(text.length);
		return {
			text: text.slice(0, at) + (random.among(ODD_XML) ?? "") + text.slice(at),
			name: "kml: inserted",
		};
	}
	if (name === "nested") {
		const depth = random.pick([30, 70, 5000]);
		const folders = "<Folder>".repeat(depth);
		return {
			text: text.replace(
				"<Document>",
				`<Document>${folders}${random.chance(0.5) ? "</Folder>".repeat(depth) : ""}`,
			),
			name: "kml: nested",
		};
	}
	const patterns: { readonly [place in typeof name]: RegExp } = {
		coordinates: /(?<=<coordinates>)[^<]*/g,
		"element gone": /<\/?\w+[^>]*>/g,
		times: /(?<=<(?:when|begin|end)>)[^<]*/g,
	};
	const found = random.among([...text.matchAll(patterns[name])]);
	if (!found) return { text, name: "kml: nothing" };
	const odd =
		name === "element gone"
			? ""
			: name === "times"
				? (random.among(ODD_CELLS) ?? "")
				: (random.among([
						"",
						"36",
						"36,95",
						"361,35",
						"x",
						"36,35,",
						"36 ,35",
						"NaN,NaN",
						"4100000,3500000",
						"36,35 ".repeat(2000),
					]) ?? "");
	const clean = odd.replace(/[<&\0\ud800]/g, "");
	return {
		text: text.slice(0, found.index) + clean + text.slice(found.index + found[0].length),
		name: `kml: ${name}`,
	};
}
