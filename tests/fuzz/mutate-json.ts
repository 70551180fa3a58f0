/** Changes of a JSON value: what a hand, a program or a stranger may do to a record. */
import type { Random } from "./random";

/** A list or an object of JSON, with its members by name or index. */
type Holder = Record<string | number, unknown>;

interface Spot {
	readonly holder: Holder;
	readonly key: string | number;
}

/** A change of a value with its name; it writes into the value. */
interface JsonMutation {
	readonly name: string;
	apply(root: unknown, random: Random): void;
}

/** Names that every object has, or that some engines take for more than a name. */
const PROTO_KEYS = [
	"__proto__",
	"constructor",
	"prototype",
	"toString",
	"hasOwnProperty",
	"__defineGetter__",
] as const;

const ODD_NUMBERS = [
	...[0, -0, -1, 1.5, 1e6, 1e15, 2 ** 53, -(2 ** 53), 1e21, 1e300, -1e308, 5e-324],
	...[180.0000001, -180.5, 90.5, 91, 400, 4e9],
];

const ODD_TEXTS = [
	...[
		"",
		" ",
		"\u0000",
		"\ud800",
		"\u202e\u2066",
		"null",
		"__proto__",
		"constructor",
		"-",
		"NaN",
		"<b>x</b>",
		"2019-02-30",
	],
	...[
		"0000-00-00",
		"9999-12-31",
		"2019-13",
		"../2019",
		"2019-03-01/..",
		"2020/2019",
		"..",
		"javascript:alert(1)",
		"é".repeat(300),
	],
];

const removed: JsonMutation = {
	name: "a field removed",
	apply(root, random) {
		const spot = spotIn(root, random);
		if (spot === null) return;
		if (Array.isArray(spot.holder)) spot.holder.splice(Number(spot.key), 1);
		else Reflect.deleteProperty(spot.holder, spot.key);
	},
};

const retyped: JsonMutation = {
	name: "a type swapped",
	apply(root, random) {
		const spot = spotIn(root, random);
		if (spot === null) return;
		const before = spot.holder[spot.key];
		const others = [
			null,
			true,
			7,
			JSON.stringify(before),
			[before],
			{ en: before },
			[],
			{},
			Number(before),
		];
		define(spot, random.among(others));
	},
};

const numbered: JsonMutation = {
	name: "an odd number",
	apply(root, random) {
		const spot = spotIn(root, random, (value) => typeof value === "number") ?? spotIn(root, random);
		if (spot) define(spot, random.among(ODD_NUMBERS));
	},
};

const texted: JsonMutation = {
	name: "an odd text",
	apply(root, random) {
		const spot = spotIn(root, random, (value) => typeof value === "string") ?? spotIn(root, random);
		if (spot) define(spot, random.among(ODD_TEXTS));
	},
};

const proto: JsonMutation = {
	name: "a key of every object",
	apply(root, random) {
		const holder = random.among(holdersIn(root).filter((each) => !Array.isArray(each)));
		const value = random.among([{ polluted: 1 }, null, "x", 1, { en: "x" }, ["x"]]);
		if (holder) define({ holder, key: random.pick(PROTO_KEYS) }, value);
	},
};

const renamed: JsonMutation = {
	name: "a key renamed",
	apply(root, random) {
		const spot = spotIn(root, random);
		if (spot === null || Array.isArray(spot.holder)) return;
		const value = spot.holder[spot.key];
		Reflect.deleteProperty(spot.holder, spot.key);
		const key = random.among([`${spot.key}s`, String(spot.key).toUpperCase(), "", ...PROTO_KEYS]);
		define({ holder: spot.holder, key: key ?? "" }, value);
	},
};

const deep: JsonMutation = {
	name: "nested deep",
	apply(root, random) {
		const spot = spotIn(root, random);
		if (spot === null) return;
		let value = spot.holder[spot.key];
		const isList = random.chance(0.5);
		for (let left = random.pick([20, 70, 500, 1000]); left > 0; left--)
			value = isList ? [value] : { a: value };
		define(spot, value);
	},
};

const doubled: JsonMutation = {
	name: "a record twice",
	apply(root, random) {
		const list = random.among(
			holdersIn(root).filter((each) => Array.isArray(each) && each.length > 0),
		);
		if (!Array.isArray(list)) return;
		const copy: unknown = copyOf(random.among(list));
		list.splice(random.below(list.length + 1), 0, copy);
	},
};

/** A value in the place of another of the same name: an id that is taken, a claim of another record, a wrong kind. */
const exchanged: JsonMutation = {
	name: "a value of another record",
	apply(root, random) {
		const spot = spotIn(root, random);
		if (spot === null) return;
		const others = holdersIn(root).filter((each) => Object.hasOwn(each, spot.key));
		const from = random.among(others);
		if (from) define(spot, copyOf(from[spot.key]));
	},
};

const added: JsonMutation = {
	name: "a field too many",
	apply(root, random) {
		const holder = random.among(holdersIn(root));
		if (Array.isArray(holder)) holder.push(random.among([null, 1, "x", {}, []]));
		else if (holder) define({ holder, key: random.pick(["x", "id", "type", "claims"]) }, 1);
	},
};

const JSON_MUTATIONS: readonly [JsonMutation, ...JsonMutation[]] = [
	...([removed, retyped, numbered, texted, proto] as const),
	...([renamed, deep, doubled, exchanged, exchanged, added] as const),
];

/** The text of a JSON value after one to three changes, and their names; null where the text is no JSON. */
export function mutateJson(
	text: string,
	random: Random,
): { readonly text: string; readonly names: readonly string[] } | null {
	let root: unknown;
	try {
		root = JSON.parse(text);
	} catch {
		return null;
	}
	const names: string[] = [];
	for (let left = random.chance(0.75) ? 1 : 2 + random.below(2); left > 0; left--) {
		const { name, apply } = random.pick(JSON_MUTATIONS);
		apply(root, random);
		names.push(name);
	}
	const written = JSON.stringify(root, null, random.chance(0.2) ? "\t" : undefined) ?? "null";
	return { text: random.chance(0.2) ? beyond(written, random, names) : written, names };
}

/** As deep as no program means to nest; parsers that go down by calling themselves run out of stack there. */
const ABYSS = 100_000;

/** In the place of a number one that JSON can write and no program can hold, or lists within each other. */
function beyond(text: string, random: Random, names: string[]): string {
	const found = [...text.matchAll(/(?<=[:,[]\s?)-?\d+(\.\d+)?(?=[,\]}])/g)];
	const one = random.among(found);
	if (!one) return text;
	const isDeep = random.chance(0.15);
	names.push(isDeep ? "nested beyond all" : "a number beyond all");
	const huge = ["1e999", "-1e999", `1${"0".repeat(400)}`, "1e-999", "0.1e+309"];
	const odd = isDeep ? "[".repeat(ABYSS) + "]".repeat(ABYSS) : (random.among(huge) ?? "");
	return text.slice(0, one.index) + odd + text.slice(one.index + one[0].length);
}

function copyOf(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value) ?? "null");
}

/** As an own member, whatever it is called. */
function define({ holder, key }: Spot, value: unknown): void {
	Object.defineProperty(holder, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true,
	});
}

/** A member at any depth: a record first, then one way down, so that small parts come as often as large ones. */
function spotIn(
	root: unknown,
	random: Random,
	fits: (value: unknown) => boolean = () => true,
): Spot | null {
	for (let tries = 0; tries < 20; tries++) {
		let spot: Spot | null = null;
		let value = recordsIn(root, random);
		while (isHolder(value) && (spot === null || random.chance(0.8))) {
			const key: string | null = random.among(Object.keys(value));
			if (key === null) break;
			spot = { holder: value, key: Array.isArray(value) ? Number(key) : key };
			value = value[key];
		}
		if (spot && fits(value)) return spot;
	}
	return null;
}

/** The features of a collection, which has few other members; these get their turn too. */
function recordsIn(root: unknown, random: Random): unknown {
	const features = isHolder(root) ? root["features"] : null;
	return Array.isArray(features) && random.chance(0.92) ? features : root;
}

/** All lists and objects of a value. */
function holdersIn(root: unknown): Holder[] {
	const found: Holder[] = [];
	const open: unknown[] = [root];
	while (open.length > 0) {
		const value = open.pop();
		if (!isHolder(value)) continue;
		found.push(value);
		for (const key of Object.keys(value)) open.push(value[key]);
	}
	return found;
}

function isHolder(value: unknown): value is Holder {
	return typeof value === "object" && value !== null;
}
