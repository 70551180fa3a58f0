/** Films as MP4 and WebM, by the browser's own encoders. In memory until they are whole: no half file. */
import {
	BufferTarget,
	getFirstEncodableVideoCodec,
	Mp4OutputFormat,
	Output,
	Quality,
	type VideoCodec,
	VideoSample,
	VideoSampleSource,
	WebMOutputFormat,
} from "mediabunny";
import type { Size } from "../scene/room";
import type { Encoder, Tags } from "./encoder";

export type VideoFormat = "mp4" | "webm";

/** In the order of preference. Other codecs in MP4 play in few programs. */
const CODECS: { readonly [F in VideoFormat]: VideoCodec[] } = {
	mp4: ["avc"],
	webm: ["vp9", "vp8"],
};

/**
 * Above 1, which is the best that footage of a camera needs: thin lines and small letters are to stay sharp, and on
 * flat colour every trace of the last frame is seen.
 */
const QUALITY = new Quality(1.2);

/** Between frames that can be jumped to, in seconds. */
const KEY_FRAME_SECONDS = 5;

/** Asks the browser what it can encode of a size; null: not this format. */
export async function codecFor(format: VideoFormat, size: Size): Promise<VideoCodec | null> {
	if (typeof VideoEncoder === "undefined") return null;
	const { width, height } = size;
	return getFirstEncodableVideoCodec(CODECS[format], { width, height, quality: QUALITY });
}

/** Begins a film. Rejects with what the browser says where it encodes no such film after all. */
export async function videoEncoder(format: VideoFormat, size: Size, tags: Tags): Promise<Encoder> {
	const codec = await codecFor(format, size);
	if (!codec) throw new DOMException(`no encoder for ${format}`, "NotSupportedError");
	const target = new BufferTarget();
	const container = format === "mp4" ? new Mp4OutputFormat() : new WebMOutputFormat();
	const output = new Output({ format: container, target });
	const track = new VideoSampleSource({
		codec,
		quality: QUALITY,
		keyFrameInterval: KEY_FRAME_SECONDS,
	});
	output.addVideoTrack(track);
	output.setMetadataTags({ ...tags });
	await output.start();
	return {
		async add(frame, { start, duration }) {
			const sample = new VideoSample(frame, { timestamp: start, duration });
			try {
				await track.add(sample);
			} finally {
				sample.close();
			}
		},
		async finish() {
			await output.finalize();
			if (!target.buffer) throw new DOMException("nothing was encoded", "EncodingError");
			return new Blob([target.buffer], { type: `video/${format}` });
		},
		async drop() {
			// A film that is whole has let go already.
			if (output.state === "started") await output.cancel();
		},
	};
}
