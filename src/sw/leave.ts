/** What is left of the worker where a site is no longer to be kept: it takes back what the one before it did. */
import { prefixOf } from "./build";
import type { WorkerScope } from "./scope";

/**
 * Removes what is kept of a site, and the worker that keeps it. It never takes that one's place: pages that are open go on, by
 * the network, and those that are opened next have no worker.
 */
export function leaveSite(self: WorkerScope): void {
	const { caches, registration } = self;
	const leave = async () => {
		const prefix = prefixOf(registration.scope);
		const own = (await caches.keys()).filter((name) => name.startsWith(prefix));
		await Promise.all(own.map((name) => caches.delete(name)));
		// Not waited for: it comes to pass after this worker has been put in its place, which waits for this.
		void registration.unregister();
	};
	self.addEventListener("install", (event) => event.waitUntil(leave()));
}
