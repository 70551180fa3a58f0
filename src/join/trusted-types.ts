/**
 * What the page lets become a program or markup, where the browser holds it to that (Trusted Types, src/model/policy.ts):
 * the addresses of its own workers, and nothing else. There is one policy, which the browser asks by itself, because
 * MapLibre hands it addresses as plain texts; no text becomes HTML or a script by it.
 */

interface Rules {
	readonly createScriptURL: (address: string) => string | null;
}

/** The part of a browser that is needed; older ones have none. */
export interface Asked {
	readonly trustedTypes?: {
		createPolicy(name: string, rules: Rules): unknown;
	};
}

/** The one that is asked where nothing else was. */
const POLICY = "default";

/** As the build names them. */
const WORKER = /^(sw|assets\/([\w-]+-)?worker-[\w-]+)\.js$/;

/** The address of a worker of this build, whole; null for any other. */
export function ownWorker(address: string, page: string): string | null {
	try {
		const { origin, pathname } = new URL(page);
		const folder = origin + pathname.replace(/[^/]*$/, "");
		const { href } = new URL(address, page);
		return href.startsWith(folder) && WORKER.test(href.slice(folder.length)) ? href : null;
	} catch {
		return null;
	}
}

/**
 * To be called before anything else: what is made later is refused by the policy of the page. Never throws: where somebody,
 * such as an addition to the browser, has made that policy before, workers may be refused, and vectors draw the map.
 */
export function trustOwnWorkers(browser: Asked, page: string): void {
	try {
		browser.trustedTypes?.createPolicy(POLICY, {
			createScriptURL: (address) => ownWorker(address, page),
		});
	} catch {
		// As said above.
	}
}
