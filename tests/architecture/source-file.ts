/** A file of the source tree as the rules see it: its text, its syntax tree and what it imports. */
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

/** A node of the syntax tree (ESTree); its other members are read with `child`. */
export interface Node {
	readonly type: string;
	readonly [member: string]: unknown;
}

export interface Import {
	/** A path in the repository ("src/model/day") or the name of a package. */
	readonly target: string;
	/** A file of this repository, not a package. */
	readonly own: boolean;
	/** Gone after compilation. */
	readonly typeOnly: boolean;
}

export interface SourceFile {
	/** "src/ui/App.tsx" */
	readonly path: string;
	readonly text: string;
	readonly nodes: readonly Node[];
	readonly imports: readonly Import[];
}

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** All source files under the folders, by kind of name. */
export function readSources(
	folders: readonly string[],
	extensions: readonly string[],
): SourceFile[] {
	return folders
		.flatMap((folder) => listFiles(folder))
		.filter((path) => extensions.some((extension) => path.endsWith(extension)))
		.map((path) => toSourceFile(path, readFileSync(posix.join(repository, path), "utf8")));
}

/** Reads a text as the file of that path. */
export function toSourceFile(path: string, text: string): SourceFile {
	if (!/\.m?tsx?$/.test(path)) return { path, text, nodes: [], imports: [] };
	const { program, errors } = parseSync(path, text);
	if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
	const nodes = collect(program);
	return { path, text, nodes, imports: nodes.flatMap((node) => importOf(path, node)) };
}

/** The folder of src that a path lies in; "" for files in src itself. */
export function folderOf(path: string): string {
	const [root, folder, ...rest] = path.split("/");
	return root === "src" && folder !== undefined && rest.length > 0 ? folder : "";
}

/** A member that is a node, or null. */
export function child(node: Node, member: string): Node | null {
	const value = node[member];
	return isNode(value) ? value : null;
}

/** The members of a list that are nodes. */
export function children(node: Node, member: string): readonly Node[] {
	const value = node[member];
	return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The name of an identifier (also in JSX), or null. */
export function nameOf(node: Node | null): string | null {
	return typeof node?.["name"] === "string" ? node["name"] : null;
}

/** The value of a string literal, or null. */
export function stringOf(node: Node | null): string | null {
	return node?.type === "Literal" && typeof node["value"] === "string" ? node["value"] : null;
}

function listFiles(folder: string): string[] {
	return readdirSync(posix.join(repository, folder), { recursive: true, encoding: "utf8" })
		.map((path) => posix.join(folder, path.replaceAll("\\", "/")))
		.filter((path) => !path.includes("/node_modules/"))
		.sort();
}

function isNode(value: unknown): value is Node {
	return (
		typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"
	);
}

function collect(value: unknown): Node[] {
	if (Array.isArray(value)) return value.flatMap(collect);
	if (typeof value !== "object" || value === null) return [];
	const below = Object.values(value).flatMap(collect);
	return isNode(value) ? [value, ...below] : below;
}

function importOf(path: string, node: Node): Import[] {
	const from = stringOf(child(node, "source")) ?? workerOf(node);
	if (from === null) return [];
	const specifiers = children(node, "specifiers");
	const kinds = [node["importKind"], node["exportKind"]];
	const typeOnly =
		node.type === "TSImportType" ||
		kinds.includes("type") ||
		(specifiers.length > 0 && specifiers.every((specifier) => specifier["importKind"] === "type"));
	const [address = ""] = from.split("?");
	const own = address.startsWith(".");
	const target = own ? posix.join(posix.dirname(path), address) : address;
	return [{ target, own, typeOnly }];
}

/** The file in `new URL("./worker.ts", import.meta.url)`. */
function workerOf(node: Node): string | null {
	if (node.type !== "NewExpression" || nameOf(child(node, "callee")) !== "URL") return null;
	const address = stringOf(children(node, "arguments")[0] ?? null);
	return address?.startsWith(".") ? address : null;
}

/** Whether a node asks an object, by its name, for one of some properties. */
export function isMember(node: Node, object: string, properties: readonly string[]): boolean {
	return (
		node.type === "MemberExpression" &&
		nameOf(child(node, "object")) === object &&
		properties.includes(nameOf(child(node, "property")) ?? "")
	);
}
