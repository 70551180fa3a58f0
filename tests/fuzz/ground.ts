/** The shipped dataset as the cases start from it, read from the disk. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "../../src/model/parse";
import type { Ground } from "./cases";

/** @param folder of the dataset. Its JSON Schemas are for editors: nothing of the product reads them. */
export function groundIn(folder: string): Ground {
	const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.map((path) => path.replaceAll("\\", "/"))
		.filter((path) => /\.(geo)?json$/.test(path) && !path.startsWith("schema/"))
		.toSorted();
	const geo = new Map(
		paths.map((path) => [path, Uint8Array.from(readFileSync(join(folder, path)))]),
	);
	const { dataset } = parse(
		new Map([...geo].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])),
	);
	if (dataset === null) throw new Error(`${folder} holds no dataset that can be read`);
	return { geo, dataset };
}
