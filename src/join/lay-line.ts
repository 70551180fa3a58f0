/** A line in place of the sheet that is printed. */

/**
 * Says that there is no map.
 * @returns takes it away again.
 */
export function layLine(text: string): () => void {
	const line = document.createElement("p");
	line.className = "print-line";
	line.textContent = text;
	document.body.prepend(line);
	return () => line.remove();
}
