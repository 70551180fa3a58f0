/**
 * A static file server for one built site, on this machine only. It serves what a plain web host would
 * serve and nothing else, so that what works here works there.
 */
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { pipeline } from "node:stream";

const HOST = "127.0.0.1";
const PORTS_TO_TRY = 20;

const TYPES = {
	".css": "text/css; charset=utf-8",
	".csv": "text/csv; charset=utf-8",
	".geojson": "application/geo+json",
	".html": "text/html; charset=utf-8",
	".ico": "image/x-icon",
	".jpg": "image/jpeg",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json",
	".map": "application/json",
	".mjs": "text/javascript; charset=utf-8",
	".pmtiles": "application/vnd.pmtiles",
	".png": "image/png",
	".svg": "image/svg+xml",
	".txt": "text/plain; charset=utf-8",
	".wasm": "application/wasm",
	".webmanifest": "application/manifest+json",
	".woff2": "font/woff2",
	".xml": "application/xml",
};

/**
 * Serves a folder on the loopback address.
 * @param {import("./serve.d.mts").ServeOptions} options
 * @returns {Promise<import("./serve.d.mts").Served>}
 */
export async function serve({ root, datasetDir, port = 0, headersOf = () => ({}) }) {
	const site = await realpath(root);
	const dataset = datasetDir === undefined ? undefined : await realpath(datasetDir);
	const server = createServer((request, response) => {
		answer(request, response, { site, dataset, headersOf }).catch(() =>
			refuse(response, 500, "Server error"),
		);
	});
	const taken = await listen(server, port);
	return {
		port: taken,
		address: `http://${HOST}:${taken}/`,
		close: () =>
			new Promise((done) => {
				server.close(() => done(undefined));
				server.closeAllConnections();
			}),
	};
}

async function answer(request, response, { site, dataset, headersOf }) {
	if (!isOwnName(request.headers.host)) return refuse(response, 403, "Unknown host");
	if (request.method !== "GET" && request.method !== "HEAD") {
		response.setHeader("Allow", "GET, HEAD");
		return refuse(response, 405, "Method not allowed");
	}
	const path = pathOf(request.url ?? "/");
	if (path === null) return refuse(response, 400, "Bad request");
	const inDataset = dataset !== undefined && (path === "/geo" || path.startsWith("/geo/"));
	const folder = inDataset ? dataset : site;
	const found = await find(folder, inDataset ? path.slice("/geo".length) : path);
	if (found === null) return refuse(response, 404, "Not found");
	if (found.isFolder) {
		const names = path.split("/").filter((name) => name !== "");
		response.setHeader("Location", `/${names.map(encodeURIComponent).join("/")}/`);
		return refuse(response, 301, "Moved");
	}
	const { size } = found;
	const part = request.method === "GET" ? rangeOf(request.headers.range, size) : undefined;
	if (part === null) {
		response.setHeader("Content-Range", `bytes */${size}`);
		return refuse(response, 416, "Range not satisfiable");
	}
	const { start, end } = part ?? { start: 0, end: size - 1 };
	response.writeHead(part ? 206 : 200, {
		"Content-Type": TYPES[extname(found.file).toLowerCase()] ?? "application/octet-stream",
		"Content-Length": end - start + 1,
		"Accept-Ranges": "bytes",
		"Cache-Control": "no-cache",
		"X-Content-Type-Options": "nosniff",
		...(part && { "Content-Range": `bytes ${start}-${end}/${size}` }),
		...headersOf(path),
	});
	if (request.method === "HEAD" || size === 0) return response.end();
	pipeline(createReadStream(found.file, { start, end }), response, (error) => {
		if (error) response.destroy();
	});
}

/**
 * The part of a file that a request asks for, both ends included: tiles lie in one file and are asked for so.
 * @returns undefined: all of it (a header that is no single range of bytes is passed over, as HTTP allows); null: the
 *   file has no such part.
 */
function rangeOf(header = "", size = 0) {
	const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
	if (from === undefined || (from === "" && to === "")) return undefined;
	const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
	const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
	if (from !== "" && to !== "" && Number(to) < start) return undefined;
	return start < size && start <= end ? { start, end } : null;
}

/** A page of another site that was pointed at this address by name must not read a private dataset. */
function isOwnName(host = "") {
	return /^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(host);
}

/** The decoded path of a request, or null for one that no honest page sends. */
function pathOf(url) {
	try {
		const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "/");
		const isSound = path.startsWith("/") && !/[\0\\]/.test(path);
		return isSound && !path.split("/").includes("..") ? path : null;
	} catch {
		return null;
	}
}

/** The file behind a path; never one outside the folder, not even through a link. */
async function find(folder, path) {
	try {
		const wanted = resolve(folder, `.${path}`, path.endsWith("/") ? "index.html" : "");
		const file = await realpath(wanted);
		if (file !== folder && !file.startsWith(folder + sep)) return null;
		const info = await stat(file);
		if (info.isFile()) return { file, size: info.size, isFolder: false };
		const index = await stat(join(file, "index.html"));
		return index.isFile() ? { file, size: 0, isFolder: true } : null;
	} catch {
		return null;
	}
}

function refuse(response, status, words) {
	if (response.headersSent) return response.destroy();
	response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
	response.end(`${status} ${words}\n`);
}

/** Listens on the port or the next free one; 0 takes any. */
async function listen(server, port) {
	const last = port === 0 ? 0 : Math.min(port + PORTS_TO_TRY, 65_535);
	for (let next = port; next <= last; next += 1) {
		const taken = await tryPort(server, next);
		if (taken !== null) return taken;
	}
	throw new Error(`no free port from ${port} to ${last}`);
}

function tryPort(server, port) {
	return new Promise((done, fail) => {
		const onError = (error) => {
			server.removeListener("listening", onListening);
			if (error.code === "EADDRINUSE") done(null);
			else fail(error);
		};
		const onListening = () => {
			server.removeListener("error", onError);
			done(server.address().port);
		};
		server.once("error", onError).once("listening", onListening).listen(port, HOST);
	});
}
