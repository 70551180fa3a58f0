/** What a context of WebGL keeps of a table of events: its columns as buffers, and the program that draws them. */
import type { EventTable } from "../model/imported";
import { across, down } from "../scene/projection";
import { FRAGMENT_SHADER, VERTEX_SHADER } from "./events-shaders";

export type Gl = WebGL2RenderingContext;

/** What one context of WebGL keeps for a table. */
export interface Stock {
	readonly program: WebGLProgram;
	readonly dots: WebGLVertexArrayObject;
	readonly buffers: readonly WebGLBuffer[];
	uniform(name: string): WebGLUniformLocation | null;
}

/** Mercator's world is 1 wide and 1 high. */
export type Middle = readonly [x: number, y: number];

export function middleOf({ lng, lat, length }: EventTable): Middle {
	if (length === 0) return [0.5, 0.5];
	let [west, east, south, north] = [180, -180, 90, -90];
	for (let index = 0; index < length; index++) {
		const [x, y] = [lng[index] ?? 0, lat[index] ?? 0];
		if (x < west) west = x;
		if (x > east) east = x;
		if (y < south) south = y;
		if (y > north) north = y;
	}
	return [across((west + east) / 2), down((south + north) / 2)];
}

/**
 * Places are kept as float32 from the middle of their table, and the camera is moved there with all its digits. At zoom
 * 14, where the world is 8.4 million pixels wide, dots of a file of one country are drawn within 0.01 pixels of
 * where they lie, those of a file of the whole world within half a pixel.
 */
function placesOf({ lng, lat, length }: EventTable, [x, y]: Middle): Float32Array<ArrayBuffer> {
	const places = new Float32Array(2 * length);
	for (let index = 0; index < length; index++) {
		places[2 * index] = across(lng[index] ?? 0) - x;
		places[2 * index + 1] = down(lat[index] ?? 0) - y;
	}
	return places;
}

/** Null where the context was lost meanwhile: then all is made anew once it is back. */
export function stockOf(gl: Gl, table: EventTable, origin: Middle): Stock | null {
	const program = programOf(gl);
	const dots = gl.createVertexArray();
	if (!program || !dots) return null;
	gl.bindVertexArray(dots);
	const column = (name: string, data: AllowSharedBufferSource, type?: number) => {
		const buffer = gl.createBuffer();
		const at = gl.getAttribLocation(program, name);
		gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
		gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
		gl.enableVertexAttribArray(at);
		if (type === undefined) gl.vertexAttribPointer(at, 2, gl.FLOAT, false, 0, 0);
		else gl.vertexAttribIPointer(at, 1, type, 0, 0);
		return buffer;
	};
	const buffers = [
		column("place", placesOf(table, origin)),
		// The table's own columns, as they are.
		column("first", table.first as BufferSource, gl.INT),
		column("last", table.last as BufferSource, gl.INT),
		column("kind", table.kind as BufferSource, gl.UNSIGNED_BYTE),
	];
	gl.bindVertexArray(null);
	const known = new Map<string, WebGLUniformLocation | null>();
	const uniform = (name: string) => {
		const at = known.get(name) ?? gl.getUniformLocation(program, name);
		known.set(name, at);
		return at;
	};
	return { program, dots, buffers, uniform };
}

function programOf(gl: Gl): WebGLProgram | null {
	const program = gl.createProgram();
	const shaders = [
		{ type: gl.VERTEX_SHADER, source: VERTEX_SHADER },
		{ type: gl.FRAGMENT_SHADER, source: FRAGMENT_SHADER },
	].map(({ type, source }) => {
		const shader = gl.createShader(type);
		if (!shader) return null;
		gl.shaderSource(shader, source);
		gl.compileShader(shader);
		gl.attachShader(program, shader);
		return shader;
	});
	gl.linkProgram(program);
	const isLinked = gl.getProgramParameter(program, gl.LINK_STATUS) === true;
	if (!isLinked && !gl.isContextLost()) {
		const logs = shaders.flatMap((shader) => (shader && gl.getShaderInfoLog(shader)) ?? []);
		// A map without dots is worth more than none.
		reportError(
			new Error(`the shaders of dots: ${[gl.getProgramInfoLog(program), ...logs].join(" ")}`),
		);
	}
	for (const shader of shaders) gl.deleteShader(shader);
	return isLinked ? program : null;
}

export function freeStock(gl: Gl, { program, dots, buffers }: Stock): void {
	for (const buffer of buffers) gl.deleteBuffer(buffer);
	gl.deleteVertexArray(dots);
	gl.deleteProgram(program);
}
