/** `node scripts/icons.mjs`: draws public/icon.svg in the sizes that phones ask for, into public/icons. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const publicDir = fileURLToPath(new URL("../public", import.meta.url));
const require = createRequire(import.meta.url);
await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));

const icon = readFileSync(join(publicDir, "icon.svg"), "utf8").trim();
const PAPER = "#F6F3EC";

/** On paper to all edges, for who cuts a shape out of it; the drawing takes up the part that no shape touches. */
function fullBleed(share) {
	const drawing = icon
		.replace(/^<svg[^>]*>|<\/svg>$|<rect width="32" height="32"[^>]*\/>/g, "")
		.trim();
	const margin = 16 * (1 - share);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${PAPER}"/><g transform="translate(${margin} ${margin}) scale(${share})">${drawing}</g></svg>`;
}

const PICTURES = [
	["192.png", 192, icon],
	["512.png", 512, icon],
	["maskable-512.png", 512, fullBleed(0.7)],
	["apple-touch.png", 180, fullBleed(0.85)],
];

mkdirSync(join(publicDir, "icons"), { recursive: true });
for (const [name, size, svg] of PICTURES) {
	const drawn = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
	writeFileSync(join(publicDir, "icons", name), drawn);
}
