/** Pages that have the map in a frame, as others embed it: on another origin, with the headers of docs/deploy.md. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Frame, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { frameCode, SANDBOX } from "../../src/app/embed";
import { headersAt } from "../deploy-docs";
import { openPage, type Trouble } from "./harness/launch";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

interface FrameOptions {
	/** Of the map's address, without "embed=1". */
	readonly parts?: readonly string[];
	readonly size?: { readonly width: number; readonly height: number };
	/** In place of what the code of a frame has. */
	readonly sandbox?: string;
	readonly hasTouch?: boolean;
	readonly before?: (page: Page) => Promise<void>;
}

export interface Framed {
	/** The page around the frame; there is much to scroll below it. */
	readonly page: Page;
	readonly frame: Frame;
	/** What went wrong, but for the requests that a frame is there to make. */
	troubles(): readonly Trouble[];
}

/** The frame stands this far from the page's corner, in pixels. */
const MARGIN = 10;

/** Opens a page with the map in a frame. */
export async function openFrame(options: FrameOptions = {}): Promise<Framed> {
	const { parts = [], size = { width: 600, height: 500 }, sandbox = SANDBOX, ...rest } = options;
	const site = await serve({ root: dist, headersOf: headersAt });
	const folder = mkdtempSync(join(tmpdir(), "truceline-host-"));
	const code = frameCode({
		address: `${site.address}#${[...parts, "embed=1"].join("&")}`,
		title: "Map",
		language: "en",
		...size,
	}).replace(SANDBOX, sandbox);
	writeFileSync(
		join(folder, "index.html"),
		`<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,"><body style="margin:${MARGIN}px">${code}<div style="height:3000px"></div>`,
	);
	const host = await serve({ root: folder });
	onTestFinished(async () => {
		await Promise.all([site.close(), host.close()]);
		rmSync(folder, { recursive: true });
	});
	const { page, troubles } = await openPage({
		site: host.address,
		size: { width: size.width + 2 * MARGIN, height: size.height + 2 * MARGIN },
		...rest,
	});
	const frame = page.frames().find((each) => each !== page.mainFrame());
	if (!frame) throw new Error("there is no frame");
	await frame.locator(".date-slider").waitFor();
	await frame.locator(".map-coming").waitFor({ state: "detached" });
	return {
		page,
		frame,
		troubles: () =>
			troubles.filter(
				({ kind, text }) => !(kind === "foreign-request" && text.startsWith(site.address)),
			),
	};
}
