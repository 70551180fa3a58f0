/** Addresses of a site, from the homepage that its dataset names. */

/** The address of a file of the site. A homepage may lack the slash at its end; a file at its end gives way. */
export function siteAddress(homepage: string, path: string): string {
	const base = new URL(homepage);
	base.hash = "";
	base.search = "";
	const [last = ""] = base.pathname.split("/").slice(-1);
	if (last !== "" && !last.includes(".")) base.pathname += "/";
	return new URL(path, base).href;
}

/** Names that are kept for examples and tests (RFC 2606, RFC 6761), and addresses that lead to one machine. */
const KEPT = /(^|\.)(example|invalid|test|localhost|local|example\.(com|net|org))\.?$/;
const NUMBER = /^(\d+\.\d+\.\d+\.\d+|\[.*\])$/;

/** Whether a homepage may be where readers find the map; one that stands for another must not be told to machines. */
export function isReal(homepage: string): boolean {
	const { hostname } = new URL(homepage);
	return hostname.includes(".") && !KEPT.test(hostname) && !NUMBER.test(hostname);
}
