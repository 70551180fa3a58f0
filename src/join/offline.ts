/** The page without a network: a worker keeps all of it here. Fetched once the page is at rest. */
import { IS_NEWEST } from "../sw/ask";

/** How often a page that stays open looks for a newer version. */
const LOOK_EVERY_MS = 3_600_000;
/** How often one does that is put away and taken up again. */
const LOOK_AGAIN_MS = 600_000;
/** A worker that has just begun answers for the page within a moment, or something is wrong. */
const LONGEST_WAIT_MS = 3000;

/** The workers of the browser; null where it has none for this page, or where there is to be none. */
function workers(): ServiceWorkerContainer | null {
	// Whoever embeds the page did not ask for a copy of it; and the browser would keep one for each such site.
	if (import.meta.env.TRUCELINE_OFFLINE !== "on" || window.top !== window) return null;
	try {
		return navigator.serviceWorker ?? null;
	} catch {
		return null;
	}
}

/**
 * Has the whole page kept here, and looks for newer versions of it.
 * @param life aborted when the page is another.
 * @param tell called when a newer version is there.
 * @returns whether all of it is kept: then nothing has to be fetched ahead.
 */
export async function keepPage(life: AbortSignal, tell: () => void): Promise<boolean> {
	const container = workers();
	if (!container) return false;
	try {
		const address = new URL("sw.js", document.baseURI);
		const registration = await container.register(address, { updateViaCache: "none" });
		followVersions(container, registration, life, tell);
		return (await isActive(registration)) && (await answersHere(container));
	} catch {
		// Storage refused or full, no network, a private window: the page works without.
		return false;
	}
}

/** Whether the worker keeps everything, once it is known. */
async function isActive(registration: ServiceWorkerRegistration): Promise<boolean> {
	if (registration.active) return true;
	const worker = registration.installing ?? registration.waiting;
	if (!worker) return false;
	return new Promise((resolve) => {
		const look = () => {
			if (worker.state === "activated") resolve(true);
			if (worker.state === "redundant") resolve(false);
		};
		worker.addEventListener("statechange", look);
		look();
	});
}

/** A page that was loaded past the worker on purpose is not answered by it. */
async function answersHere(container: ServiceWorkerContainer): Promise<boolean> {
	if (!container.controller) await changeOf(container);
	return container.controller !== null;
}

/** Resolves with the next worker that answers for the page, or when none has come for a while. */
function changeOf(container: ServiceWorkerContainer): Promise<void> {
	return new Promise((resolve) => {
		container.addEventListener("controllerchange", () => resolve(), { once: true });
		setTimeout(resolve, LONGEST_WAIT_MS);
	});
}

/** Whether a load would show nothing newer. Never settles where the worker no longer answers. */
function isNewest(worker: ServiceWorker): Promise<boolean> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = ({ data }) => resolve(data !== false);
		worker.postMessage(IS_NEWEST, [port2]);
	});
}

function followVersions(
	container: ServiceWorkerContainer,
	registration: ServiceWorkerRegistration,
	life: AbortSignal,
	tell: () => void,
): void {
	const options = { signal: life };
	const compare = async () => {
		const { controller } = container;
		if (controller && !(await isNewest(controller)) && !life.aborted) tell();
	};
	const onFound = () => registration.installing?.addEventListener("statechange", compare, options);
	registration.addEventListener("updatefound", onFound, options);
	container.addEventListener("controllerchange", compare, options);
	// One that was found before the page listened.
	onFound();
	void compare();
	let looked = performance.now();
	const look = () => {
		looked = performance.now();
		// Without a network there is nothing to be found.
		registration.update().catch(() => undefined);
	};
	const timer = setInterval(look, LOOK_EVERY_MS);
	life.addEventListener("abort", () => clearInterval(timer), { once: true });
	document.addEventListener(
		"visibilitychange",
		() => {
			const isDue = performance.now() - looked >= LOOK_AGAIN_MS;
			if (document.visibilityState === "visible" && isDue) look();
		},
		options,
	);
}
