/** The code that puts the map into a frame of another page. Pure. */
import { escapeMarkup } from "../model/markup";
import type { Manifest } from "../model/types";
import type { InterfaceLanguage } from "./i18n/languages";
import type { State } from "./state";
import { encodeView } from "./url";

/** Pixels. In less than the least the map, its date and its credits would not all be seen. */
export const FRAME_LIMITS = {
	width: { least: 320, most: 2000 },
	height: { least: 400, most: 2000 },
} as const;

/** What the page needs of the frame: scripts, its own origin for WebGL, new tabs for sources, files to save. */
export const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-downloads";

export interface Frame {
	readonly address: string;
	/** What the frame is called, for those who do not see it, and the language of that. */
	readonly title: string;
	readonly language: InterfaceLanguage;
	/** Pixels; null: as wide as its place on the page. */
	readonly width: number | null;
	readonly height: number;
}

/** The frame as HTML, on one line; whatever stands in a title stays text. */
export function frameCode({ address, title, language, width, height }: Frame): string {
	const attributes = {
		src: address,
		title,
		lang: language,
		width: width ?? "100%",
		height,
		style: "border:0",
		loading: "lazy",
		referrerpolicy: "no-referrer",
		sandbox: SANDBOX,
		allow: "clipboard-write",
	};
	const written = Object.entries(attributes).map(
		([name, value]) => `${name}="${escapeMarkup(String(value))}"`,
	);
	return `<iframe ${written.join(" ")}></iframe>`;
}

/** Where the publisher keeps this version of the site unchanged; null: nowhere. */
export function archiveOf({ archive, homepage, version }: Manifest): string | null {
	if (archive === undefined) return null;
	return new URL(archive.replaceAll("{version}", version), homepage).href;
}

interface AddressOptions {
	/** Where the page is served now, without its hash. */
	readonly base: string;
	/** Null: the reader's own. */
	readonly language: InterfaceLanguage | null;
	/** Leads to the archive of this version, where there is one. */
	readonly isPinned: boolean;
}

/** The address of a frame with what is shown now. It always names the day: the dataset may come to open on another. */
export function frameAddress(state: State, { base, language, isPinned }: AddressOptions): string {
	const { dataset } = state;
	const { manifest } = dataset;
	const archive = archiveOf(manifest);
	const isArchive = archive !== null && base.startsWith(archive);
	const newest = isArchive ? manifest.homepage : base;
	const root = isPinned && archive !== null ? archive : newest;
	return root + encodeView({ ...state, embed: true, language }, dataset, { pinned: true });
}

/** Whether an address leads to the machine of who reads it, and nowhere for others. */
export function isLocal(address: string): boolean {
	const { protocol, hostname } = new URL(address);
	return protocol === "file:" || /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
