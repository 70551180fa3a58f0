/** The picture that stands for a link to the page, drawn by the command line tool as it draws every picture. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { SocialPicture } from "./head";

/** The size for which those who show links ask. */
export const SOCIAL: SocialPicture = {
	path: "social.png",
	type: "image/png",
	width: 1200,
	height: 630,
};

/** With its legend if it may be: a long one leaves no room for the map. */
const PARTS = ["legend,scale", "scale"];

export interface SocialWish {
	/** The built command line tool. */
	readonly tool: string;
	/** The folder of the dataset. */
	readonly dataset: string;
	readonly day: string;
}

/**
 * The picture of a day as a file. The same dataset gives the same bytes.
 * @throws with the tool's own words where it can draw none.
 */
export async function socialPicture({ tool, dataset, day }: SocialWish): Promise<Uint8Array> {
	const folder = await mkdtemp(join(tmpdir(), "truceline-social-"));
	const file = join(folder, SOCIAL.path);
	const look = ["--dataset", dataset, "--date", day, "--size", `${SOCIAL.width}x${SOCIAL.height}`];
	const draw = (parts: string) =>
		promisify(execFile)(process.execPath, [
			...[tool, "snapshot", ...look],
			...["--parts", parts, "-o", file],
		]);
	try {
		const [usual = "", less = ""] = PARTS;
		await draw(usual).catch(() => draw(less));
		return await readFile(file);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
