/** What a reader can hand on about a fault of the page: a text that they see before they copy it. */

/** Where the fault was met. */
export interface FaultPlace {
	/** The part of the page that failed, in the words of the program. */
	readonly part: string;
	readonly address: string;
	/** The dataset with its version; null: none was shown. */
	readonly dataset: string | null;
	/** What the browser says that it is. */
	readonly browser: string;
}

/** More of it would say nothing new, and be too long for a message. */
const LONGEST = 4000;

/**
 * A report as plain text, a few lines of at most 4,000 characters. Of the reader's it holds the address, in which the
 * names of their files may stand, and what their browser calls itself; nothing of what is in the files or kept.
 * @param fault whatever was thrown; nothing is taken for granted of it.
 */
export function faultReport(fault: unknown, place: FaultPlace): string {
	const { part, address, dataset, browser } = place;
	const lines = [
		`part: ${part}`,
		`address: ${address}`,
		`dataset: ${dataset ?? "-"}`,
		`browser: ${browser}`,
		"",
		...wordsOfFault(fault),
	];
	return lines.join("\n").slice(0, LONGEST);
}

/** Name, message, and where it was thrown: some browsers repeat the first two there, others do not. */
export function wordsOfFault(fault: unknown): readonly string[] {
	if (!(fault instanceof Error)) return [textOf(fault)];
	const head = `${fault.name}: ${fault.message}`;
	const { stack = "" } = fault;
	const words = stack.startsWith(head) ? [stack] : [head, stack];
	return fault.cause === undefined ? words : [...words, `cause: ${textOf(fault.cause)}`];
}

function textOf(thrown: unknown): string {
	try {
		return String(thrown);
	} catch {
		return typeof thrown;
	}
}
