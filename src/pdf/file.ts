/** The container of a PDF: numbered objects, where each begins, and which is the root (ISO 32000-1, 7.5). */
import { joinedBytes } from "../model/bytes";
import { fingerprint } from "./hash";
import { dictionary, type Entries, type Ref } from "./syntax";

export interface PdfFile {
	/** A name for an object that is written later, since others refer to it before. */
	reserve(): Ref;
	/** Writes an object; one that is alike is written once. */
	put(entries: Entries, as?: Ref): Ref;
	/** Writes a stream, packed; `plain`: readable as it is, for programs that look for what a file says of itself. */
	stream(entries: Entries, data: string | Uint8Array, how?: "packed" | "plain"): Ref;
	/**
	 * The whole file. There is no clock in it: the same objects make the same file.
	 * @param pause awaited before each object; what it throws calls the file off.
	 */
	bytes(trailer: Entries, pause?: () => Promise<void>): Promise<Uint8Array<ArrayBuffer>>;
}

interface Body {
	readonly entries: Entries;
	readonly data: Uint8Array<ArrayBuffer> | null;
	readonly isPacked: boolean;
}

/** The second line tells programs that pass files on that this one is not text. */
const HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";

const encoder = new TextEncoder();

/** A file without objects; their numbers follow the order in which they are asked for. */
export function newFile(): PdfFile {
	const bodies: (Body | null)[] = [];
	const known = new Map<string, Ref>();
	const reserve = (): Ref => `${bodies.push(null)} 0 R`;
	const add = (body: Body, as = reserve()): Ref => {
		bodies[Number.parseInt(as, 10) - 1] = body;
		return as;
	};
	/** Made anew only where nothing alike has been. */
	const once = (key: string, make: () => Ref): Ref => {
		const ref = known.get(key) ?? make();
		known.set(key, ref);
		return ref;
	};
	return {
		reserve,
		put(entries, as) {
			const make = () => add({ entries, data: null, isPacked: false }, as);
			return as ? make() : once(dictionary(entries), make);
		},
		stream(entries, data, how = "packed") {
			const bytes = typeof data === "string" ? encoder.encode(data) : new Uint8Array(data);
			const make = () => add({ entries, data: bytes, isPacked: how === "packed" });
			return typeof data === "string" ? once(`${dictionary(entries)}${data}`, make) : make();
		},
		async bytes(trailer, pause = async () => {}) {
			const written: Uint8Array[] = [latin1(HEADER)];
			let length = HEADER.length;
			const starts: number[] = [];
			const add = (...parts: Uint8Array[]) => {
				written.push(...parts);
				for (const part of parts) length += part.byteLength;
			};
			for (const [index, body] of bodies.entries()) {
				if (!body) throw new Error(`object ${index + 1} was reserved and not written`);
				await pause();
				starts.push(length);
				add(...(await objectOf(index + 1, body)));
			}
			const id = `<${fingerprint(contentOf(bodies))}>`;
			const all = { ...trailer, Size: bodies.length + 1, ID: `[${id} ${id}]` };
			add(latin1(`${tableOf(starts)}trailer\n${dictionary(all)}\nstartxref\n${length}\n%%EOF\n`));
			return joinedBytes(written);
		},
	};
}

/** What is said, before it is packed: browsers pack a little differently. */
function* contentOf(bodies: readonly (Body | null)[]): Generator<Uint8Array> {
	for (const body of bodies) {
		if (!body) continue;
		yield encoder.encode(dictionary(body.entries));
		if (body.data) yield body.data;
	}
}

async function objectOf(number: number, { entries, data, isPacked }: Body): Promise<Uint8Array[]> {
	if (!data) return [latin1(`${number} 0 obj\n${dictionary(entries)}\nendobj\n`)];
	const bytes = isPacked ? await deflated(data) : data;
	const filter = isPacked ? "/FlateDecode" : undefined;
	const head = dictionary({ ...entries, Filter: filter, Length: bytes.byteLength });
	return [latin1(`${number} 0 obj\n${head}\nstream\n`), bytes, latin1("\nendstream\nendobj\n")];
}

/** The table of where objects begin: 20 bytes each, the first for numbers that are free. */
function tableOf(starts: readonly number[]): string {
	const lines = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`);
	return `xref\n0 ${starts.length + 1}\n0000000000 65535 f \n${lines.join("")}`;
}

async function deflated(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const packed = new Blob([data]).stream().pipeThrough(new CompressionStream("deflate"));
	return new Uint8Array(await new Response(packed).arrayBuffer());
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
