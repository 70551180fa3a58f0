/** What every file that leaves the page has in common: its name, and the way to the reader's disk. */
import type { State } from "../app/state";
import { formatDay } from "../model/day";

/** The name of a file about the day shown, without its ending. */
export function baseName({ dataset, day }: State): string {
	return `${dataset.manifest.id}-${formatDay(day)}`;
}

/** Hands the browser a file to save. */
export function download(blob: Blob, name: string): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read the address only after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
