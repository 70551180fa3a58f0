/** The part of a service worker's surroundings that is used here; the page's types do not know it. */

interface Lasting {
	waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
	readonly request: Request;
	/** The page that asks; empty for one that is just being opened. */
	readonly clientId: string;
	/** The page that comes of it, where one does. */
	readonly resultingClientId: string;
	respondWith(answer: Promise<Response>): void;
}

interface Message extends Lasting {
	readonly data: unknown;
	/** The page that it comes from. */
	readonly source: { readonly id: string } | null;
	readonly ports: readonly Pick<MessagePort, "postMessage">[];
}

export interface WorkerScope {
	readonly registration: Pick<
		ServiceWorkerRegistration,
		"scope" | "installing" | "waiting" | "unregister"
	>;
	readonly caches: Pick<CacheStorage, "open" | "keys" | "has" | "delete">;
	readonly clients: {
		claim(): Promise<void>;
		matchAll(options: {
			readonly type: "window";
			readonly includeUncontrolled: boolean;
		}): Promise<readonly { readonly id: string }[]>;
	};
	fetch(asked: Request | string, options?: RequestInit): Promise<Response>;
	addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
	addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
	addEventListener(type: "message", listener: (event: Message) => void): void;
}
