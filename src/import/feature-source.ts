/** The features of a file, of whichever format, in batches; the parser of a format is fetched when a file needs it. */
import { LOST_LETTER } from "../model/written";
import { createBreath } from "./breath";
import type { Fault } from "./builder";
import { ImportFault } from "./fault";
import type { RawFeature } from "./features";
import { guessEncoding } from "./text";
import type { Limits } from "./types";

export interface Batch {
	readonly features: readonly RawFeature[];
	/** So much of the file has been read, in bytes. */
	readonly done: number;
}

export interface FeatureSource {
	/** The name of its coordinate system; null where it is WGS 84. */
	readonly crs: string | null;
	/** What the file says of itself, by name. */
	readonly members: Readonly<Record<string, unknown>>;
	/** To be gone through once. Between two batches the work can be called off. */
	readonly batches: AsyncIterable<Batch>;
	/** What is to be told of the file, once the batches are through. */
	told(): readonly Omit<Fault, "at">[];
}

/** A text that is parsed in one piece; engines have no longer ones. */
const MOST_JSON_BYTES = 500_000_000;
const BATCH = 500;
const CHUNK_BYTES = 1 << 18;

/** @throws ImportFault, also from the batches, where the file is none of its format. */
export async function featureSource(
	bytes: Blob,
	as: "json" | "kml",
	limits: Limits,
	signal?: AbortSignal,
): Promise<FeatureSource> {
	return as === "json" ? jsonSource(bytes, limits, signal) : kmlSource(bytes, limits, signal);
}

async function jsonSource(
	bytes: Blob,
	limits: Limits,
	signal: AbortSignal | undefined,
): Promise<FeatureSource> {
	if (bytes.size > MOST_JSON_BYTES) {
		throw new ImportFault("too-large", `${bytes.size} / ${MOST_JSON_BYTES}`);
	}
	const { geojsonOf } = await import("./geojson");
	const { text, hasBadLetters } = await jsonText(bytes);
	const { crs, members, features, count } = geojsonOf(text, limits);
	return {
		crs,
		members,
		batches: inBatches(features, (read) => bytes.size * Math.min(1, read / count), signal),
		told: () => (hasBadLetters ? [{ code: "bad-letters" }] : []),
	};
}

async function* inBatches(
	features: Iterable<RawFeature>,
	doneAfter: (read: number) => number,
	signal: AbortSignal | undefined,
): AsyncGenerator<Batch> {
	const breath = createBreath(signal);
	let batch: RawFeature[] = [];
	let read = 0;
	for (const feature of features) {
		batch.push(feature);
		read += 1;
		if (batch.length < BATCH) continue;
		yield { features: batch, done: doneAfter(read) };
		batch = [];
		await breath();
	}
	yield { features: batch, done: doneAfter(Number.POSITIVE_INFINITY) };
}

async function kmlSource(
	bytes: Blob,
	limits: Limits,
	signal: AbortSignal | undefined,
): Promise<FeatureSource> {
	const { createKmlParser } = await import("./kml");
	const parser = createKmlParser(limits);
	const decoder = await xmlDecoder(bytes);
	let hasBadLetters = false;
	async function* batches(): AsyncGenerator<Batch> {
		const breath = createBreath(signal);
		for (let start = 0; start < bytes.size; start += CHUNK_BYTES) {
			const chunk = await bytes.slice(start, start + CHUNK_BYTES).arrayBuffer();
			const text = decoder.decode(chunk, { stream: true });
			hasBadLetters ||= text.includes(LOST_LETTER);
			const features = parser.write(text);
			yield { features, done: Math.min(bytes.size, start + CHUNK_BYTES) };
			await breath();
		}
		parser.end();
	}
	return {
		crs: null,
		members: {},
		batches: batches(),
		told: () => {
			const { styles, links } = parser.leftOut;
			return [
				...(styles > 0 ? [{ code: "style-left-out", detail: String(styles) } as const] : []),
				...(hasBadLetters ? [{ code: "bad-letters" } as const] : []),
				...(links > 0 ? [{ code: "link-left-out", detail: String(links) } as const] : []),
			];
		},
	};
}

/** JSON should be UTF-8; what is not, is read as what it looks like. Letters that are still none are marked, and told. */
async function jsonText(
	bytes: Blob,
): Promise<{ readonly text: string; readonly hasBadLetters: boolean }> {
	const encoding = await guessEncoding(bytes);
	if (encoding === null) throw new ImportFault("not-text");
	const buffer = await bytes.arrayBuffer();
	try {
		return {
			text: new TextDecoder(encoding, { fatal: true }).decode(buffer),
			hasBadLetters: false,
		};
	} catch {
		return { text: new TextDecoder(encoding).decode(buffer), hasBadLetters: true };
	}
}

/** A file of XML says in its first line how its letters are written, if it is no Unicode. */
async function xmlDecoder(bytes: Blob): Promise<TextDecoder> {
	const head = await bytes.slice(0, 200).text();
	const named = /^[^>]*encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? "";
	if (named !== "" && !/^utf-?(8|16)/i.test(named)) {
		try {
			return new TextDecoder(named);
		} catch {
			throw new ImportFault("unreadable", named);
		}
	}
	return new TextDecoder((await guessEncoding(bytes)) ?? "utf-8");
}
