/** The rules of the source tree. Each takes a file and gives what breaks the rule in it, in words. */
import { noHtml } from "./html-doors";
import {
	child,
	children,
	folderOf,
	isMember,
	type Node,
	nameOf,
	type SourceFile,
	stringOf,
} from "./source-file";

export type Rule = (file: SourceFile) => readonly string[];

/** What each folder of src may import; `types`: only what is gone after compilation. */
const ARROWS: { readonly [folder: string]: { readonly any: string[]; readonly types?: string[] } } =
	{
		model: { any: [] },
		world: { any: ["model"] },
		import: { any: ["model"] },
		/** scene: its palette. Words are handed in. */
		export: { any: ["model", "world", "scene"] },
		scene: { any: ["model", "world"] },
		style: { any: ["model", "world", "scene"] },
		map: { any: ["model", "world", "scene", "style", "fonts"] },
		svg: { any: ["model", "world", "scene", "style", "snapshot"] },
		/** app: the words of a picture; export: the list of its sources. */
		snapshot: { any: ["model", "world", "scene", "app", "export"] },
		/** app and snapshot: the words of a picture. */
		film: { any: ["model", "world", "scene", "snapshot", "app"] },
		/** import: what is told of a file that was read. */
		app: { any: ["model", "world"], types: ["scene", "import"] },
		/** scene: its types, its palette and the signs of the legend. film: its plan. import: what is asked of it. */
		ui: { any: ["model", "world", "app", "scene", "film"], types: ["import"] },
		/** Letters by the fonts' own rules. svg: what asks for outlines; snapshot: what asks for widths. */
		type: { any: ["fonts", "svg", "snapshot"] },
		/** svg: the tree that it writes; snapshot: what a file says of itself. */
		pdf: { any: ["model", "svg", "type", "snapshot"] },
		cli: {
			any: [
				...["model", "world", "scene", "svg", "snapshot", "import", "export", "app", "fonts"],
				...["type", "pdf", "film"],
			],
		},
		fonts: { any: [] },
		/** The service worker: a program of its own. */
		sw: { any: [] },
		/** Parts of main.tsx: like it they know every folder, and no folder knows them. */
		join: {
			any: [
				...["model", "world", "scene", "map", "svg", "snapshot", "import", "export", "app", "ui"],
				...["type", "pdf", "film", "fonts", "sw"],
			],
		},
	};

/** Files that may import MapLibre at run time: the view alone. */
const MAPLIBRE_FILES = ["src/map/map-view.ts"];

/** What builds a dataset's geometry with libraries that are too heavy for a page. */
const HEAVY_FILES = ["src/world/buffer", "src/world/cells", "src/world/geodesic"];
const HEAVY_PACKAGES = ["@turf/turf", "d3-delaunay", "geographiclib-geodesic"];

const MAX_LINES = 300;

/** Attributes whose value a reader sees or hears. */
const SPOKEN =
	/^(title|alt|placeholder|label|aria-(label|description|roledescription|valuetext|placeholder))$/;

/** src/main.tsx (with src/join) joins everything; the folders import along the arrows. */
const arrows: Rule = ({ path, imports }) => {
	const folder = folderOf(path);
	if (folder === "") {
		return path === "src/main.tsx" || path.endsWith(".d.ts")
			? []
			: ["src holds main.tsx and folders"];
	}
	const allowed = ARROWS[folder];
	if (!allowed)
		return [`src/${folder} has no arrows yet: give it some in tests/architecture/rules.ts`];
	return imports
		.filter(({ own }) => own)
		.filter(({ target, typeOnly }) => {
			const to = folderOf(target);
			const isAllowed = allowed.any.includes(to) || (typeOnly && allowed.types?.includes(to));
			return to !== folder && !isAllowed;
		})
		.map(({ target }) => `imports ${target}`);
};

const packages: Rule = ({ path, imports }) =>
	imports.flatMap(({ target, typeOnly }) => {
		const folder = folderOf(path);
		const isMapLibre = /^maplibre-gl(\/|$)/.test(target);
		if (isMapLibre && folder !== "map") return ["imports maplibre-gl outside src/map"];
		if (isMapLibre && !typeOnly && !MAPLIBRE_FILES.includes(path)) {
			return ["imports maplibre-gl at run time; only the view does"];
		}
		const isStyleSpec = /^@maplibre\/maplibre-gl-style-spec(\/|$)/.test(target);
		if (isStyleSpec && !(folder === "svg" || (folder === "style" && typeOnly))) {
			return ["imports the evaluator of styles outside src/svg"];
		}
		if (/^(mediabunny|gifenc)$/.test(target) && folder !== "film")
			return [`imports ${target} outside src/film`];
		if (/^(fontkit|bidi-js)$/.test(target) && folder !== "type") {
			return [`imports ${target} outside src/type`];
		}
		if (/^(world-atlas|topojson-client)(\/|$)/.test(target) && folder !== "cli")
			return [`imports ${target} outside src/cli`];
		if (target === "zustand") return ["imports zustand, which brings React; use zustand/vanilla"];
		if (/^(react|react-dom|preact\/compat)(\/|$)/.test(target)) return [`imports ${target}`];
		if (target.startsWith("node:") && folder !== "cli")
			return [`imports ${target} outside src/cli`];
		const isBuilder = folder === "cli" || HEAVY_FILES.includes(path.replace(/\.ts$/, ""));
		if ([...HEAVY_FILES, ...HEAVY_PACKAGES].includes(target) && !isBuilder) {
			return [`imports ${target}, which is too heavy for a page`];
		}
		return [];
	});

const fileLength: Rule = ({ text }) => {
	const lines = text.trimEnd().split("\n").length;
	return lines > MAX_LINES ? [`has ${lines} lines; at most ${MAX_LINES}`] : [];
};

const noDefaultExport: Rule = ({ nodes }) =>
	nodes.some(({ type }) => type === "ExportDefaultDeclaration") ? ["has a default export"] : [];

/** `new Date("2019-08-21")` is another day in half of the world. */
const noDates: Rule = ({ path, nodes }) => {
	if (path === "src/model/day.ts") return [];
	return nodes.flatMap((node) => {
		const callee = child(node, "callee");
		if (nameOf(callee) === "Date") return ["makes a Date; use src/model/day.ts"];
		return isMember(node, "Date", ["parse", "UTC"])
			? ["parses with Date; use src/model/day.ts"]
			: [];
	});
};

/** What a reader reads comes from the dictionary, in every language. */
const textsFromDictionary: Rule = ({ path, nodes }) => {
	if (folderOf(path) !== "ui" && path !== "src/main.tsx") return [];
	return nodes
		.flatMap((node) => {
			if (node.type === "JSXText") return [String(node["value"])];
			if (node.type === "JSXElement" || node.type === "JSXFragment") {
				return children(node, "children").flatMap(textsIn);
			}
			const isSpoken =
				node.type === "JSXAttribute" && SPOKEN.test(nameOf(child(node, "name")) ?? "");
			return isSpoken ? textsIn(child(node, "value")) : [];
		})
		.filter((text) => /\p{L}/u.test(text))
		.map((text) => `says "${text.trim()}"; take it from the dictionary`);
};

/** The interface is mirrored for Arabic; the drawing inside the map is not. */
const logicalCss: Rule = ({ path, text }) => {
	if (!path.endsWith(".css") || path === "src/map/map.css") return [];
	const physical =
		/(?:margin|padding|border)-(?:left|right)\b|(?:^|[\s;{])(?:left|right)\s*:|(?:text-align|float)\s*:\s*(?:left|right)/g;
	return [...text.matchAll(physical)].map(
		([found]) => `says "${found.trim()}"; use the logical property`,
	);
};

/** A drawn node leads to the page around it as it was when it was drawn: kept in a hook it keeps that whole page. */
const noDrawnKept: Rule = ({ nodes }) =>
	nodes
		.filter((node) => /^use(Memo|State|Ref)$/.test(nameOf(child(node, "callee")) ?? ""))
		.flatMap((call) => children(call, "arguments").slice(0, 1))
		.filter((first) => isDrawn(first) || isDrawn(child(first, "body")))
		.map(() => "keeps what is drawn in a hook; use lasting of src/ui/lasting.ts");

/** Whether an expression, or what a block returns, is JSX. */
function isDrawn(node: Node | null): boolean {
	if (node?.type === "ParenthesizedExpression") return isDrawn(child(node, "expression"));
	if (node?.type === "BlockStatement") {
		return children(node, "body").some((each) => isDrawn(child(each, "argument")));
	}
	return node?.type === "JSXElement" || node?.type === "JSXFragment";
}

/** The strings that an expression may come out as. */
function textsIn(node: Node | null): string[] {
	switch (node?.type) {
		case "Literal":
			return [stringOf(node) ?? ""];
		case "TemplateLiteral":
			return children(node, "quasis").map(rawOf);
		case "JSXExpressionContainer":
			return textsIn(child(node, "expression"));
		case "ConditionalExpression":
			return [...textsIn(child(node, "consequent")), ...textsIn(child(node, "alternate"))];
		case "BinaryExpression":
			if (node["operator"] !== "+") return [];
			return [...textsIn(child(node, "left")), ...textsIn(child(node, "right"))];
		case "LogicalExpression":
			return [...textsIn(child(node, "left")), ...textsIn(child(node, "right"))];
		default:
			return [];
	}
}

/** The text of a fixed part of a template. */
function rawOf({ value }: Node): string {
	const hasRaw = typeof value === "object" && value !== null && "raw" in value;
	return hasRaw ? String(value.raw) : "";
}

/** All rules by name. */
export const rules = {
	arrows,
	packages,
	fileLength,
	noDefaultExport,
	noDates,
	noHtml,
	textsFromDictionary,
	logicalCss,
	noDrawnKept,
} as const;
