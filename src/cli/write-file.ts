/** Writes whole files: one that cannot be written leaves none, and what was there before stays. */
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { getSystemErrorMap } from "node:util";
import { PlainError } from "./output";

/**
 * Writes beside the file first, then puts that in its place.
 * @throws PlainError that says why it cannot be written.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
	const beside = join(dirname(path), `.truceline-${process.pid}.part`);
	try {
		await writeFile(beside, content);
		await rename(beside, path);
	} catch (error) {
		await rm(beside, { force: true });
		throw new PlainError(`${path}: cannot be written: ${reasonOf(error)}`);
	}
}

/** What the system says, without the name of the file beside, which nobody asked for. */
export function reasonOf(error: unknown): string {
	const { errno, message } = error as NodeJS.ErrnoException;
	return getSystemErrorMap().get(errno ?? 0)?.[1] ?? message;
}
