/** The way of a file from the page to the reader's disk. */

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
