/** What a context of WebGL keeps of a table of events: its columns as buffers, and the program that draws them. */
import { createBounds } from "../model/bounds";
import type { EventTable } from "../model/imported";
import { across, down } from "../scene/projection";
import { beginProgram, type Gl, type Supplied } from "./events-program";
import { AT } from "./events-shaders";

/** What one context of WebGL keeps for a table. */
export interface Stock {
	readonly program: WebGLProgram;
	readonly dots: WebGLVertexArrayObject;
	readonly buffers: readonly WebGLBuffer[];
	uniform(name: string): WebGLUniformLocation | null;
}

/** A stock that is filled part by part, so that no frame waits for a million rows or for a program to be compiled. */
export interface Supply {
	readonly stock: Stock;
	/** Does the next part of the work; to be asked once for each frame. */
	next(): Supplied;
}

/** So many rows are handed over in one frame, less than 2 MB. */
const ROWS_A_FRAME = 100_000;

/** Mercator's world is 1 wide and 1 high. */
export type Middle = readonly [x: number, y: number];

/** The middle of all points; that of the world where there are none. */
export function middleOf({ lng, lat, length }: EventTable): Middle {
	const bounds = createBounds();
	for (let index = 0; index < length; index++) bounds.add(lng[index] ?? 0, lat[index] ?? 0);
	const [west, south, east, north] = bounds.box() ?? [0, 0, 0, 0];
	return [across((west + east) / 2), down((south + north) / 2)];
}

/**
 * Places are kept as float32 from the middle of their table, and the camera is moved there with all its digits. At zoom
 * 14, where the world is 8.4 million pixels wide, dots of a file of one country are drawn within 0.01 pixels of
 * where they lie, those of a file of the whole world within half a pixel.
 */
function placesOf({ lng, lat }: EventTable, [x, y]: Middle, start: number, end: number) {
	const places = new Float32Array(2 * (end - start));
	for (let index = start; index < end; index++) {
		places[2 * (index - start)] = across(lng[index] ?? 0) - x;
		places[2 * (index - start) + 1] = down(lat[index] ?? 0) - y;
	}
	return places;
}

interface Column {
	readonly at: number;
	/** Of one row. */
	readonly bytes: number;
	/** Numbers of WebGL's; none: a pair of floats. */
	readonly type?: number;
	part(start: number, end: number): ArrayBufferView<ArrayBuffer>;
}

/** The table's own columns as they are, and its places. */
function columnsOf(gl: Gl, table: EventTable, origin: Middle): readonly Column[] {
	const slice = (column: Int32Array | Uint8Array) => (start: number, end: number) =>
		column.subarray(start, end) as ArrayBufferView<ArrayBuffer>;
	return [
		{
			at: AT.place,
			bytes: 8,
			part: (start, end) => placesOf(table, origin, start, end),
		},
		{ at: AT.first, bytes: 4, type: gl.INT, part: slice(table.first) },
		{ at: AT.last, bytes: 4, type: gl.INT, part: slice(table.last) },
		{ at: AT.kind, bytes: 1, type: gl.UNSIGNED_BYTE, part: slice(table.kind) },
	];
}

/** Null where the context was lost meanwhile. */
export function supplyOf(gl: Gl, table: EventTable, origin: Middle): Supply | null {
	const dots = gl.createVertexArray();
	if (!dots || gl.isContextLost()) return null;
	const linking = beginProgram(gl);
	gl.bindVertexArray(dots);
	const columns = columnsOf(gl, table, origin).map((column) => {
		const buffer = gl.createBuffer();
		gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
		gl.bufferData(gl.ARRAY_BUFFER, column.bytes * table.length, gl.STATIC_DRAW);
		gl.enableVertexAttribArray(column.at);
		if (column.type === undefined) gl.vertexAttribPointer(column.at, 2, gl.FLOAT, false, 0, 0);
		else gl.vertexAttribIPointer(column.at, 1, column.type, 0, 0);
		return { ...column, buffer };
	});
	gl.bindVertexArray(null);
	let start = 0;
	const handOver = () => {
		const end = Math.min(table.length, start + ROWS_A_FRAME);
		for (const { buffer, bytes, part } of columns) {
			gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
			gl.bufferSubData(gl.ARRAY_BUFFER, bytes * start, part(start, end));
		}
		start = end;
	};
	const { program } = linking;
	return {
		stock: {
			program,
			dots,
			buffers: columns.map(({ buffer }) => buffer),
			uniform: uniformsOf(gl, program),
		},
		next() {
			if (start < table.length) handOver();
			return start < table.length ? "not yet" : linking.state();
		},
	};
}

function uniformsOf(gl: Gl, program: WebGLProgram): Stock["uniform"] {
	const known = new Map<string, WebGLUniformLocation | null>();
	return (name) => {
		const at = known.get(name) ?? gl.getUniformLocation(program, name);
		known.set(name, at);
		return at;
	};
}

/** Gives back what a context keeps; without it a removed file would stay in the memory of the graphics processor. */
export function freeStock(gl: Gl, { program, dots, buffers }: Stock): void {
	for (const buffer of buffers) gl.deleteBuffer(buffer);
	gl.deleteVertexArray(dots);
	gl.deleteProgram(program);
}
