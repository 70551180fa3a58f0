/**
 * How much code a first visit fetches before anything is clicked. The build fails where it is more than it may be:
 * on a slow network every kilobyte is time in which nothing is to be seen.
 */
import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";

/** The module that the page begins with. */
const FIRST = /\/src\/main\.tsx$/;

/** Modules that the page fetches by itself on a first visit, although not with its first script. */
const TEXTS = /\/src\/app\/i18n\/(?<language>[a-z]{2})\/index\.ts$/;
const OPENED = [/\/src\/join\/maplibre\.ts$/, TEXTS];

/** Files of others that are counted apart: MapLibre's own. */
const ITS_OWN = /\/node_modules\/maplibre-gl\//;

export interface CodeBudget {
	/** Bytes of gzip. */
	readonly bytes: number;
}

/** A file of the build, as far as a budget needs it. */
export type Built = Pick<
	Rolldown.OutputChunk,
	"fileName" | "imports" | "dynamicImports" | "moduleIds"
> & { readonly css: readonly string[] };

/**
 * The scripts that are fetched on a first visit in a language, in order of their names.
 * @param language of two letters: one visit speaks one.
 */
export function scriptsOfVisit(chunks: readonly Built[], language: string): readonly Built[] {
	const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
	const found = new Set<Built>();
	const isOpened = ({ moduleIds }: Built) =>
		OPENED.some((pattern) =>
			moduleIds.some((id) => {
				const match = pattern.exec(id);
				return match !== null && (match.groups?.["language"] ?? language) === language;
			}),
		);
	const visit = (chunk: Built | undefined) => {
		if (!chunk || found.has(chunk)) return;
		found.add(chunk);
		for (const name of chunk.imports) visit(named.get(name));
		for (const name of chunk.dynamicImports) {
			const later = named.get(name);
			if (later && isOpened(later)) visit(later);
		}
	};
	visit(chunks.find(({ moduleIds }) => moduleIds.some((id) => FIRST.test(id))));
	return [...found].sort((a, b) => a.fileName.localeCompare(b.fileName));
}

/** Whether a script holds nothing but files of MapLibre. */
export function isMapLibre({ moduleIds }: Pick<Built, "moduleIds">): boolean {
	return moduleIds.length > 0 && moduleIds.every((id) => ITS_OWN.test(id));
}

/** Their properties are getters, which a spread would lose. */
function built(chunk: Rolldown.OutputChunk): Built {
	const { fileName, imports, dynamicImports, moduleIds } = chunk;
	const css = [...(chunk.viteMetadata?.importedCss ?? [])];
	return { fileName, imports, dynamicImports, moduleIds, css };
}

/** The languages that a build speaks. */
function languagesIn(chunks: readonly Built[]): readonly string[] {
	const ids = chunks.flatMap(({ moduleIds }) => moduleIds);
	const named = ids.map((id) => TEXTS.exec(id)?.groups?.["language"]);
	return [...new Set(named.filter((language) => language !== undefined))].sort();
}

/** Refuses a build whose first visit fetches more code than it may. */
export function codeBudget({ bytes }: CodeBudget): Plugin {
	return {
		name: "code-budget",
		apply: "build",
		generateBundle: {
			order: "post",
			handler(_, bundle) {
				const files = Object.values(bundle);
				const chunks = files.filter((file) => file.type === "chunk").map(built);
				const sizeOf = (name: string) => {
					const file = bundle[name];
					if (!file) throw new Error(`the build has no ${name}`);
					return gzipSync(file.type === "chunk" ? file.code : file.source, { level: 9 }).length;
				};
				for (const language of languagesIn(chunks)) {
					const scripts = scriptsOfVisit(chunks, language).filter((chunk) => !isMapLibre(chunk));
					const names = new Set(scripts.flatMap(({ fileName, css }) => [fileName, ...css]));
					const sizes = [...names].map((name) => [name, sizeOf(name)] as const);
					const sum = sizes.reduce((all, [, size]) => all + size, 0);
					const list = sizes.map(([name, size]) => `  ${size} ${name}`).join("\n");
					if (sum > bytes) {
						this.error(
							`the first visit in "${language}" fetches ${sum} bytes of code (gzip), more than ${bytes}:\n${list}`,
						);
					}
					this.info(`the first visit in "${language}" fetches ${sum} of ${bytes} bytes of code`);
				}
			},
		},
	};
}
