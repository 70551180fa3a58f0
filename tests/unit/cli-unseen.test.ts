/** What `truceline check` says of what is sound and will be seen by nobody. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newWorkbench, type Workbench } from "./cli-fixture";

let bench: Workbench;
beforeEach(async () => {
	bench = newWorkbench(new Map());
	await bench.truceline("new", "{dir}/map");
});
afterEach(() => bench.remove());

interface Feature {
	properties: Record<string, unknown>;
	geometry: { type: string; coordinates: unknown } | null;
}

function edit<T>(path: string, change: (value: T) => void): void {
	const value = JSON.parse(bench.read(`map/${path}`)) as T;
	change(value);
	bench.write(`map/${path}`, JSON.stringify(value));
}

/** Gives places positions, those that there are in the file's order. */
const place = (...spots: readonly (readonly [number, number])[]) =>
	edit<{ features: Feature[] }>("places.geojson", ({ features }) => {
		for (const [index, coordinates] of spots.entries()) {
			const { geometry, properties } = features[index] ?? {};
			// That a place does not lie where it says it does is told already.
			delete properties?.["zone"];
			if (geometry) geometry.coordinates = coordinates;
		}
	});

/** What check says once all that is derived is up to date. */
async function told(): Promise<readonly string[]> {
	const { warned } = await bench.truceline("dataset", "{dir}/map");
	expect(warned).toBe("");
	const { said } = await bench.truceline("check", "{dir}/map");
	return said.split("\n").slice(0, -1);
}

const CLAIM = {
	id: "C9",
	source: "S1",
	kind: "calm",
	places: ["example-town-a"],
	when: "2014-02-20",
	dating: "within",
	origins: ["agency"],
};
const DAYS = "outside the days of this map (2024-01-01/2024-03-31)";
const REMEDY = 'mend the date, or widen "span" in dataset.json';

type Records = Record<string, unknown>[];

describe("a date outside the days of the map", () => {
	const claim = (more: object) =>
		edit<Records>("claims.json", (claims) => claims.push({ ...CLAIM, ...more }));
	beforeEach(() =>
		edit<Records>("claim-texts.json", (texts) =>
			texts.push({ id: "C9", summary: { en: "An example." } }),
		),
	);

	test.each(["2014-02-20", "2024-04-01", "2023-12"])("of a claim: %s", async (when) => {
		claim({ when });
		expect(await told()).toEqual([
			`doubtful: claims.json, C9, when: ${when} lies ${DAYS}, and nothing on it rests on this claim: it is never shown; ${REMEDY}`,
		]);
	});

	test.each(["2024-03-31", "2023-12/2024-01", "2024"])("not of one of %s", async (when) => {
		claim({ when });
		expect(await told()).toEqual([]);
	});

	test("not of a claim that something on the map rests on", async () => {
		claim({});
		edit<{ lead: { claims: string[] }[] }>("dataset.json", ({ lead }) =>
			lead[0]?.claims.push("C9"),
		);
		expect(await told()).toEqual([]);
	});

	const assess = (shown: string) =>
		edit<Records>("assessments.json", (assessments) =>
			assessments.push({
				...{ id: "A009", place: "example-town-a", holder: "party-b", basis: "reported" },
				from: { earliest: shown, latest: shown, shown },
				...{ rule: "editor", params: {} },
				...{ confidence: "third-party", claims: ["C9"], against: [] },
			}),
		);

	test.each(["2014-02-20", "2025-02-20"])(
		"of an assessment that never holds, and of its claim: %s",
		async (when) => {
			claim({ when });
			assess(when);
			const lines = await told();
			expect(lines.map((line) => line.split(":")[1]?.trim())).toEqual(
				expect.arrayContaining(["claims.json, C9, when", "assessments.json, A009, from.shown"]),
			);
			expect(lines.at(-1)).toBe(
				`doubtful: assessments.json, A009, from.shown: ${when} lies ${DAYS}: it is never shown; ${REMEDY}`,
			);
		},
	);

	test("not of an assessment that still holds on the first day", async () => {
		edit<{ from: object; rule: string }[]>("assessments.json", ([first]) => {
			if (!first) return;
			const day = "2023-06-01";
			first.from = { earliest: day, latest: day, shown: day };
		});
		expect((await told()).filter((line) => line.includes("from.shown"))).toEqual([]);
	});
});

describe("a map that opens where no place is", () => {
	const within = "the places lie within -0.12, -0.07, 0.14, 0.08";

	test("outside its bounds", async () => {
		edit<object>("dataset.json", (manifest) =>
			Object.assign(manifest, { bounds: [8, 47, 10, 48], view: [8, 47, 10, 48] }),
		);
		expect(await told()).toEqual([
			`doubtful: dataset.json, bounds: no place lies within 8, 47, 10, 48 (west, south, east, north), and the map is empty there; ${within}: choose a region around them, or mend their positions`,
		]);
	});

	test("outside what is seen first", async () => {
		edit<object>("dataset.json", (manifest) => Object.assign(manifest, { view: [0.3, 0, 0.5, 1] }));
		expect(await told()).toEqual([
			expect.stringContaining("doubtful: dataset.json, view: no place lies within 0.3, 0, 0.5, 1"),
		]);
	});
});

describe('a place with "cell": true', () => {
	test("far from the zone has no land of it, and does not keep others from theirs", async () => {
		place([-0.12, 0.08], [36.2, 35.9]);
		expect(await told()).toEqual([
			'doubtful: places.geojson, example-town-b, cell: lies outside the zone of zone.geojson, and takes no land of it; draw the zone around it, mend its position, or write "cell": false',
		]);
		expect(JSON.parse(bench.read("map/control.geojson")).features).toHaveLength(1);
	});

	test("just outside may share in the zone, beside one that lies in it", async () => {
		place([-0.12, 0.08], [0.4, 0]);
		expect(await told()).toEqual([]);
	});

	test("is told of where none lies in the zone", async () => {
		place([0.4, 0], [0.5, 0.1]);
		const lines = await told();
		expect(lines).toHaveLength(2);
		expect(lines[0]).toContain(
			'example-town-a, cell: lies outside the zone of zone.geojson, as do all places with "cell": true',
		);
	});

	test("at the spot of another is told of by both commands, by name", async () => {
		place([0.1, 0.1], [0.1, 0.1]);
		const { code, warned } = await bench.truceline("dataset", "{dir}/map");
		expect([code, warned]).toEqual([
			2,
			'truceline: places.geojson: example-town-a and example-town-b lie at one spot; only one of them can have "cell": true',
		]);
		const { said } = await bench.truceline("check", "{dir}/map");
		expect(said).toContain(
			'doubtful: places.geojson, example-town-b, cell: example-town-a and example-town-b lie at one spot, and only one of them can have "cell": true; write false in one, or move it',
		);
	});
});
