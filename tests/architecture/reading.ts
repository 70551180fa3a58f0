/** Holds what is fetched without the texts of reading to asking for none of them. */
import { posix } from "node:path";
import { child, children, nameOf, type SourceFile, stringOf } from "./source-file";

/** Where the page begins. */
const FIRST = "src/main.tsx";

/** What fetches programs together with their texts; what others fetch comes without. */
const WITH_TEXTS = "src/join/programs.ts";

/** Files that give these texts, and the name under which they do. */
const GIVEN = new Map([
	["src/app/i18n/reading", "readingIn"],
	["src/ui/reading-words", "useReadingWords"],
]);

/** Files that ask for texts of reading, although they may be run before these have come. */
export function readTooEarly(files: readonly SourceFile[]): readonly string[] {
	const named = new Map(files.map((file) => [file.path.replace(/(\/index)?\.tsx?$/, ""), file]));
	const seen = new Set<SourceFile>();
	const visit = (file: SourceFile | undefined) => {
		if (!file || seen.has(file)) return;
		seen.add(file);
		const apart = fetchedBy(file);
		for (const { target, own, typeOnly } of file.imports) {
			if (own && !typeOnly && !(file.path === WITH_TEXTS && apart.has(target))) {
				visit(named.get(target));
			}
		}
	};
	visit(files.find(({ path }) => path === FIRST));
	return [...seen].filter(asksForThem).map(({ path }) => path);
}

/** What a file fetches when it runs. */
function fetchedBy({ path, nodes }: SourceFile): ReadonlySet<string> {
	const addresses = nodes
		.filter(({ type }) => type === "ImportExpression")
		.map((node) => stringOf(child(node, "source")))
		.filter((address) => address !== null);
	return new Set(addresses.map((address) => posix.join(posix.dirname(path), address)));
}

function asksForThem({ path, nodes }: SourceFile): boolean {
	return nodes.some((node) => {
		const from = node.type === "ImportDeclaration" ? stringOf(child(node, "source")) : null;
		if (from === null) return false;
		const given = GIVEN.get(posix.join(posix.dirname(path), from));
		return children(node, "specifiers").some(
			(specifier) => given !== undefined && nameOf(child(specifier, "imported")) === given,
		);
	});
}
