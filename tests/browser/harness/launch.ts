/** Opens pages of the built site in a real browser, and writes down everything that goes wrong in them. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, inject, onTestFinished } from "vitest";

export const DESKTOP = { width: 1440, height: 900 } as const;
export const PHONE = { width: 360, height: 640 } as const;

/** Something that must not happen in a page. */
export interface Trouble {
	readonly kind: "console" | "page" | "foreign-request" | "policy";
	readonly text: string;
}

export interface OpenOptions {
	/** Of the page; the built site's when left out. Ends in "/". */
	readonly site?: string;
	/** What follows the site's address, such as "#date=2019-08-21". */
	readonly path?: string;
	readonly size?: { readonly width: number; readonly height: number };
	readonly locale?: string;
	readonly timezoneId?: string;
	readonly colorScheme?: "light" | "dark";
	readonly reducedMotion?: "reduce" | "no-preference";
	readonly hasTouch?: boolean;
	readonly javaScriptEnabled?: boolean;
	/** Whether the page may be kept for when there is no network; others are to be read from the site each time. */
	readonly serviceWorkers?: "allow" | "block";
	/** Runs on the page before it goes to the address: routes, init scripts. */
	readonly before?: (page: Page) => Promise<void>;
	/** Open until the last test of the file has ended, not just this one: for use in beforeAll. */
	readonly keep?: boolean;
}

export interface Opened {
	readonly page: Page;
	/** Grows while the page is open; hold it against []. */
	readonly troubles: readonly Trouble[];
}

let connection: Promise<Browser> | null = null;

/** Opens a page in a fresh context. */
export async function openPage(options: OpenOptions = {}): Promise<Opened> {
	const { site = inject("site"), path = "", size = DESKTOP, before, keep, ...rest } = options;
	const browser = await connect();
	const context = await browser.newContext(contextOptions(size, rest));
	if (!keep) onTestFinished(() => context.close());
	const page = await context.newPage();
	const troubles = await watch(page, new URL(site).origin);
	await before?.(page);
	await page.goto(site + path);
	return { page, troubles };
}

function contextOptions(
	viewport: { readonly width: number; readonly height: number },
	rest: Omit<OpenOptions, "site" | "path" | "size" | "before" | "keep">,
): BrowserContextOptions {
	return {
		viewport,
		locale: "en-GB",
		reducedMotion: "reduce",
		acceptDownloads: true,
		serviceWorkers: "block",
		...rest,
	};
}

function connect(): Promise<Browser> {
	connection ??= chromium.connect(inject("browserEndpoint"));
	return connection;
}

afterAll(async () => {
	await (await connection)?.close();
	connection = null;
});

async function watch(page: Page, origin: string): Promise<Trouble[]> {
	const troubles: Trouble[] = [];
	const add = (kind: Trouble["kind"], text: string): void => {
		troubles.push({ kind, text });
	};
	page.on("console", (message) => {
		if (message.type() === "error") add("console", message.text());
	});
	page.on("pageerror", (error) => add("page", String(error)));
	page.context().on("request", (request) => {
		const url = new URL(request.url());
		const isOwn = url.origin === origin || ["data:", "blob:"].includes(url.protocol);
		if (!isOwn) add("foreign-request", request.url());
	});
	await page.exposeFunction("reportPolicyViolation", (text: string) => add("policy", text));
	await page.addInitScript(() => {
		addEventListener("securitypolicyviolation", (event) => {
			const { effectiveDirective, blockedURI } = event;
			const report = Reflect.get(globalThis, "reportPolicyViolation") as (text: string) => void;
			report(`${effectiveDirective}: ${blockedURI}`);
		});
	});
	return troubles;
}
