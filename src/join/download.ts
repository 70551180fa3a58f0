/** The way of a file from the page to the reader's disk. */

/** For how long the address of a file stays: some browsers read it only after the click has been handled. */
const KEPT_MS = 60_000;

/** Hands the browser a file to save. */
export function download(blob: Blob, name: string): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
