/** Runs what makes a built site ready to be published, without the rest of a build. */
import type { Plugin } from "vite";
import { sharing } from "../../../build/sharing";

/** The page before anything is said of a dataset. */
export const PAGE = '<title>T</title><meta name="description" content="D" />';

interface Wish {
	/** Where dist/ lies. */
	readonly root: string;
	readonly dataset: string;
	/** What draws the picture. */
	readonly tool: string;
}

interface Built {
	/** The files that the build adds, by name. */
	readonly emitted: Readonly<Record<string, string>>;
	/** What is told to who builds. */
	readonly said: readonly string[];
	/** The page, and after it the elements for its head as JSON. */
	readonly html: string;
}

/** Calls the plugin's hooks in the order in which a build does. */
export async function runSharing({ root, dataset, tool }: Wish): Promise<Built> {
	const plugin = sharing({ dataset, shipped: "public/geo", tool });
	/** Vite types a hook as a function or an object with one. */
	const hook = (name: "configResolved" | "buildStart" | "generateBundle" | "writeBundle") =>
		plugin[name] as unknown as (this: object, ...args: readonly unknown[]) => Promise<void>;
	const emitted: Record<string, string> = {};
	const said: string[] = [];
	const context = {
		warn: (text: string) => said.push(text),
		info: (text: string) => said.push(text),
		emitFile: ({ fileName, source }: { fileName: string; source: Uint8Array }) => {
			emitted[fileName] = Buffer.from(source).toString("utf8");
		},
	};
	await hook("configResolved").call(context, { root, build: { outDir: "dist" } });
	await hook("buildStart").call(context);
	const page = await pageHook(plugin).call(context, PAGE);
	await hook("generateBundle").call(context);
	await hook("writeBundle").call(context);
	const html = typeof page === "string" ? page : page.html + JSON.stringify(page.tags);
	return { emitted, said, html };
}

type Page = string | { readonly html: string; readonly tags: readonly object[] };

function pageHook({ transformIndexHtml }: Plugin) {
	const { handler } = transformIndexHtml as unknown as {
		handler: (this: object, html: string) => Promise<Page>;
	};
	return handler;
}
