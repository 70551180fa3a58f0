/**
 * Two builds of the same files are the same, byte for byte. The bundler lists the modules that stand for a file's address
 * now in one order, now in another. They are gone from the code, but not from its source map: there all are called the
 * same, since nobody needs to tell them apart.
 */
import type { Plugin } from "vite";

const NAME = /(?<=ROLLDOWN_FILE_URL_)[\w$-]+/g;

/** A source map in which all modules that stand for a file's address have one name. */
export function withoutFileNames(map: string): string {
	return map.replaceAll(NAME, "file");
}

/** Makes the source maps of a build the same each time. */
export function reproducible(): Plugin {
	return {
		name: "reproducible",
		apply: "build",
		generateBundle(_, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type !== "asset" || !file.fileName.endsWith(".map")) continue;
				const { source } = file;
				const text = typeof source === "string" ? source : new TextDecoder().decode(source);
				file.source = withoutFileNames(text);
			}
		},
	};
}
