/**
 * What a page may load, and from where: its own files, and the hosts of tiles that the dataset names. Read by the build
 * too (vite.config.ts), so that it stands alone.
 */
import type { Manifest } from "./types";

/** Own files only, and nothing that runs from a string. */
const RULES = [
	"default-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"font-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'",
	// No text becomes markup or a program; of the addresses of workers src/join/trusted-types.ts lets its own through.
	"require-trusted-types-for 'script'",
	"trusted-types default",
] as const;

/** The one rule that a dataset may widen. */
export function connectRule(origins: readonly string[]): string {
	return ["connect-src", "'self'", ...origins].join(" ");
}

/** The Content-Security-Policy of the page, in one line. */
export function policyFor(origins: readonly string[]): string {
	return [...RULES, connectRule(origins)].join("; ");
}

/** Nothing else may get into a policy by a manifest. */
const ORIGIN = /^https:\/\/[A-Za-z0-9.-]+(:\d+)?(?=\/)/;

/** The hosts from which a dataset has tiles, each once, as a policy names them; none: all lie in its own folder. */
export function remoteOrigins({
	basemap,
	archives = [],
}: Pick<Manifest, "basemap" | "archives">): string[] {
	const urls = [...(basemap ? [basemap] : []), ...archives].map(({ url }) => url);
	return [...new Set(urls.flatMap((url) => ORIGIN.exec(url)?.[0] ?? []))].sort();
}
