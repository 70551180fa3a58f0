/** What is used of gifenc, which comes without types. */
declare module "gifenc" {
	interface FrameOptions {
		/** Red, green, blue; at most 256. */
		readonly palette: number[][];
		/** In milliseconds. */
		readonly delay: number;
		readonly dispose: number;
		readonly transparent: boolean;
		readonly transparentIndex?: number;
	}

	interface Encoder {
		writeFrame(index: Uint8Array, width: number, height: number, options: FrameOptions): void;
		readonly stream: { writeBytes(bytes: Uint8Array): void };
		finish(): void;
		bytes(): Uint8Array<ArrayBuffer>;
		reset(): void;
	}

	export function GIFEncoder(): Encoder;
	/** @param rgba all of its buffer is read. */
	export function quantize(rgba: Uint8Array, most: number): number[][];
	export function applyPalette(rgba: Uint8Array, palette: number[][]): Uint8Array<ArrayBuffer>;
}
