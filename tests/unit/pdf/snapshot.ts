/** Runs the tool on the shipped dataset. */
import { run } from "../../../src/cli/run";

export async function snapshotOf(path: string, ...more: string[]) {
	const warned: string[] = [];
	const args = ["snapshot", "--date", "2020-02-10", "-o", path, ...more];
	const code = await run(args, { say: () => {}, warn: (line) => warned.push(line) });
	return { code, warned: warned.join("\n") };
}
