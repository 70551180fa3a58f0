/** The program that draws dots, compiled while the page goes on. */
import { FRAGMENT_SHADER, VERTEX_SHADER } from "./events-shaders";

export type Gl = WebGL2RenderingContext;

/** `never`: it cannot be had, because the context was lost (then all is made anew once it is back) or its card refuses. */
export type Supplied = "not yet" | "never" | "ready";

export interface Linking {
	readonly program: WebGLProgram;
	state(): Supplied;
}

/** Compiles and links without waiting for it, where the browser can say whether that is done (KHR_parallel_shader_compile). */
export function beginProgram(gl: Gl): Linking {
	const parallel = gl.getExtension("KHR_parallel_shader_compile") as ParallelCompile | null;
	const program = gl.createProgram();
	const shaders = [
		{ type: gl.VERTEX_SHADER, source: VERTEX_SHADER },
		{ type: gl.FRAGMENT_SHADER, source: FRAGMENT_SHADER },
	].flatMap(({ type, source }) => {
		const shader = gl.createShader(type);
		if (!shader) return [];
		gl.shaderSource(shader, source);
		gl.compileShader(shader);
		gl.attachShader(program, shader);
		return [shader];
	});
	gl.linkProgram(program);
	const isDone = () =>
		!parallel || gl.getProgramParameter(program, parallel.COMPLETION_STATUS_KHR) === true;
	let result: Supplied = "not yet";
	return {
		program,
		state() {
			if (result === "not yet" && isDone()) result = checkLinked(gl, program, shaders);
			return result;
		},
	};
}

/** The extension, which the types of the browser do not have. */
interface ParallelCompile {
	readonly COMPLETION_STATUS_KHR: number;
}

function checkLinked(gl: Gl, program: WebGLProgram, shaders: readonly WebGLShader[]): Supplied {
	const isLinked = gl.getProgramParameter(program, gl.LINK_STATUS) === true;
	if (!isLinked && !gl.isContextLost()) {
		const logs = shaders.map((shader) => gl.getShaderInfoLog(shader) ?? "");
		// A map without dots is worth more than none.
		reportError(
			new Error(`the shaders of dots: ${[gl.getProgramInfoLog(program), ...logs].join(" ")}`),
		);
	}
	for (const shader of shaders) gl.deleteShader(shader);
	return isLinked ? "ready" : "never";
}
