/** The ways by which a text can become markup or a program, and the two places where they are looked for: source and built files. */
import {
	child,
	children,
	isMember,
	type Node,
	nameOf,
	type SourceFile,
	stringOf,
} from "./source-file";

/** Members, attributes and objects that read a text as markup. */
const DOORS: readonly string[] = [
	"innerHTML",
	"outerHTML",
	"insertAdjacentHTML",
	"dangerouslySetInnerHTML",
	"setHTML",
	"setHTMLUnsafe",
	"parseHTMLUnsafe",
	"createContextualFragment",
	"DOMParser",
	"XSLTProcessor",
	"srcdoc",
	"srcDoc",
	"execCommand",
];
const IS_DOOR: ReadonlySet<string> = new Set(DOORS);

/** Elements that run or load what a text names. */
const LOADERS: ReadonlySet<string> = new Set(["script", "iframe", "object", "embed", "base"]);

/** Calls that run their first argument where that is a text. */
const TIMERS: ReadonlySet<string> = new Set(["setTimeout", "setInterval"]);

const SCRIPT_ADDRESS = /^\s*(javascript|vbscript):/i;

/** Text from data must only ever become text nodes. */
export function noHtml({ nodes }: SourceFile): readonly string[] {
	return nodes.flatMap((node) => {
		const name = nameOf(node) ?? stringOf(node) ?? "";
		if (IS_DOOR.has(name)) return [`uses ${name}`];
		if (SCRIPT_ADDRESS.test(stringOf(node) ?? "")) return ["has an address that is a script"];
		if (isMember(node, "document", ["write", "writeln"])) return ["uses document.write"];
		const callee = child(node, "callee");
		const called = nameOf(callee) ?? nameOf(callee && child(callee, "property"));
		if (called === "eval" || called === "Function") return [`uses ${called}`];
		if (isJsxLoader(node)) return [`makes <${nameOf(child(node, "name"))}>`];
		const texts = children(node, "arguments").map(stringOf);
		if (called?.startsWith("createElement") && texts.some((text) => LOADERS.has(text ?? ""))) {
			return [`makes <${texts.find((text) => LOADERS.has(text ?? ""))}>`];
		}
		return TIMERS.has(called ?? "") && isText(children(node, "arguments")[0])
			? [`runs a text by ${called}`]
			: [];
	});
}

function isJsxLoader(node: Node): boolean {
	return node.type === "JSXOpeningElement" && LOADERS.has(nameOf(child(node, "name")) ?? "");
}

function isText(node: Node | undefined): boolean {
	return node?.type === "TemplateLiteral" || (node !== undefined && stringOf(node) !== null);
}

/** The same ways as they stand in a built script, whose names are shortened but for those of the browser. */
const BUILT = new RegExp(
	[
		`\\b(?:${DOORS.join("|")})\\b`,
		"\\bdocument\\s*\\.\\s*write(?:ln)?\\b",
		"\\beval\\s*\\(",
		"\\bnew\\s+Function\\b",
		"(?<![\\w.$])Function\\s*\\(",
		"\\b(?:java|vb)script:",
		"\\bset(?:Timeout|Interval)\\(\\s*[`\"']",
		"createElement(?:NS)?\\([^()]*[`\"'](?:script|iframe|object|embed|base)[`\"']",
		"\\bimportScripts\\b",
	].join("|"),
	"g",
);

/** What a dependency brings, word for word as it is built: anything more or other is a find. */
export interface Allowed {
	/** Of the built file. */
	readonly file: RegExp;
	readonly code: RegExp;
	/** Why no text from data gets there. */
	readonly reason: string;
}

/** Each way in a built file that nobody allowed, with what stands around it. */
export function doorsIn(
	file: string,
	code: string,
	allowed: readonly Allowed[],
): readonly string[] {
	const rest = allowed
		.filter((each) => each.file.test(file))
		.reduce((left, each) => left.replace(each.code, ""), code);
	return [...rest.matchAll(BUILT)].map(({ index }) =>
		rest.slice(Math.max(0, index - 40), index + 60).replace(/\s+/g, " "),
	);
}
