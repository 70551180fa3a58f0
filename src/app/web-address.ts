/** Which texts of a file may become links. Pure. */

/** The host of a text that is nothing but an http or https address; null for anything else. */
export function webHost(text: string): string | null {
	const trimmed = text.trim();
	if (!/^https?:\/\/\S+$/i.test(trimmed)) return null;
	try {
		const { protocol, host } = new URL(trimmed);
		return (protocol === "https:" || protocol === "http:") && host !== "" ? host : null;
	} catch {
		return null;
	}
}
