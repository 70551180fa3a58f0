/** A browser's address bar for tests, and a page that follows it. */
import { type AddressBar, followAddress } from "../../src/app/address";
import type { InterfaceLanguage } from "../../src/app/i18n/languages";
import { createAppStore, type Store } from "../../src/app/store";
import { decodeView } from "../../src/app/url";
import { idlib } from "./idlib";

interface Write {
	readonly step: "push" | "replace";
	readonly address: string;
	readonly at: number;
}

/** A browser's address bar with its history, which remembers what was written into it. */
export class FakeBar implements AddressBar {
	readonly location = { hash: "", pathname: "/idlib/", search: "?embed" };
	readonly writes: Write[] = [];
	readonly history: AddressBar["history"] = {
		pushState: (_state, _unused, url) => this.#write("push", String(url)),
		replaceState: (_state, _unused, url) => this.#write("replace", String(url)),
	};
	readonly #entries = [""];
	readonly #listeners: [type: "popstate" | "hashchange", listener: () => void][] = [];
	/** What the browser tells of a new address: most fire both events, some only one. */
	fires: readonly ("popstate" | "hashchange")[] = ["popstate", "hashchange"];

	addEventListener(type: "popstate" | "hashchange", listener: () => void): void {
		this.#listeners.push([type, listener]);
	}

	/** The reader goes back one step; browsers fire both events. */
	back(): void {
		this.#entries.pop();
		this.#arrive();
	}

	/** The reader types another hash. */
	type(hash: string): void {
		this.#entries.push(hash);
		this.#arrive();
	}

	#arrive(): void {
		this.location.hash = this.#entries.at(-1) ?? "";
		for (const [type, listener] of this.#listeners) if (this.fires.includes(type)) listener();
	}

	#write(step: Write["step"], address: string): void {
		this.location.hash = address.includes("#") ? address.slice(address.indexOf("#")) : "";
		if (step === "replace") this.#entries.pop();
		this.#entries.push(this.location.hash);
		this.writes.push({ step, address, at: Date.now() });
	}
}

/** A page opened at an address, with the bar that it writes to. */
export function open(
	hash = "",
	language: InterfaceLanguage = "en",
): { bar: FakeBar; store: Store } {
	const bar = new FakeBar();
	bar.location.hash = hash;
	const { view, problems } = decodeView(hash, idlib);
	const store = createAppStore(idlib, [], view, language);
	if (problems.length > 0) store.actions.notify({ kind: "address", problems });
	followAddress(store, bar, language);
	return { bar, store };
}
