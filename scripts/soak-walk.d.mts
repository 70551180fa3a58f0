import type { CDPSession, Page } from "playwright-core";

export declare const FIRST_SIZE: { readonly width: number; readonly height: number };

export interface Held {
	/** Bytes of the page's own script. */
	readonly heap: number;
	readonly listeners: number;
	readonly nodes: number;
	readonly documents: number;
}

export declare function walk(
	page: Page,
	random: () => number,
	steps: number,
): Promise<Readonly<Record<string, number>>>;
export declare function tidy(page: Page): Promise<void>;
export declare function held(session: CDPSession): Promise<Held>;
