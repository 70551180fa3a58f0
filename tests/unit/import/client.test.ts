/** Files are read in a worker, whatever happens to it: an answer comes, and what is called off ends. */
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { createImporter } from "../../../src/import/client";
import { runJob } from "../../../src/import/jobs";
import type { Job, JobHooks } from "../../../src/import/protocol";
import type { Brought, ImportResult, Plan } from "../../../src/import/types";
import { type FakeWorker, fakeWorker } from "./fake-worker";

const run = ({ kind, asked }: Job, hooks: JobHooks) => runJob(kind, asked, hooks);
const never = () => new Promise<never>(() => undefined);

const brought = (text: string, name = "a.geojson"): Brought => ({ name, bytes: new Blob([text]) });
const POINTS = brought(
	JSON.stringify({
		type: "FeatureCollection",
		features: [1, 2, 3].map((at) => ({
			type: "Feature",
			properties: { what: `thing ${at}` },
			geometry: { type: "Point", coordinates: [36, 35 + at / 10] },
		})),
	}),
);
const LARGE: Brought = { name: "large.csv", bytes: new Blob([new Uint8Array(5_000_001).fill(65)]) };
const PLAN: Plan = {
	format: "geojson",
	fields: ["what"],
	roles: {},
	dateOrder: null,
	swapped: false,
	profile: null,
};

/** Keeps the workers that it starts. */
function spawner(start: () => FakeWorker) {
	const workers: FakeWorker[] = [];
	const spawn = () => {
		const worker = start();
		workers.push(worker);
		return worker;
	};
	return { workers, spawn };
}

const causeOf = ({ file, problems }: ImportResult) => [
	file,
	problems.listed[0]?.code,
	problems.listed[0]?.detail,
];

test("a worker looks, reads, tells how far it is, and searches; columns are handed over", async () => {
	const answers: unknown[] = [];
	const { workers, spawn } = spawner(() =>
		fakeWorker(async (job, hooks) => {
			const answer = await run(job, hooks);
			answers.push(answer);
			return answer;
		}),
	);
	const importer = createImporter(spawn);
	const inspection = await importer.inspect([POINTS]);
	expect(inspection).toMatchObject({ kind: "events", fields: ["what"], looked: 3 });
	const rows: number[] = [];
	const { file } = await importer.read(POINTS, PLAN, { onProgress: (p) => rows.push(p.rows) });
	expect(file?.events.length).toBe(3);
	expect(rows).toEqual([3]);
	const kept = (answers[1] as ImportResult).file;
	expect(kept?.events.lng.length, "the worker's own columns are gone").toBe(0);
	if (!file) throw new Error("not read");
	expect(await importer.search(file, "thing 2")).toEqual({ total: 1, rows: [1] });
	expect(workers.length).toBe(1);
});

test("without workers a small file is read by the page, and a large one is refused with the cause", async () => {
	for (const spawn of [
		() => null,
		() => {
			throw new DOMException("blocked", "SecurityError");
		},
	]) {
		const importer = createImporter(spawn);
		const { file } = await importer.read(POINTS, PLAN);
		expect(file?.events.length).toBe(3);
		if (file) expect((await importer.search(file, "thing")).total).toBe(3);
		expect(causeOf(await importer.read(LARGE, PLAN))).toEqual([null, "worker-failed", "absent"]);
		expect(await importer.inspect([LARGE])).toMatchObject({
			kind: "refused",
			problem: { code: "worker-failed", detail: "absent", file: "large.csv" },
		});
	}
});

test("without workers the page unpacks no more than it would read", async () => {
	const zip = zipSync({ "large.csv": new Uint8Array(5_000_001).fill(65) });
	const packed: Brought = { name: "large.zip", bytes: new Blob([zip as BlobPart]) };
	expect(packed.bytes.size).toBeLessThan(100_000);
	const importer = createImporter(() => null);
	expect(await importer.inspect([packed])).toMatchObject({
		problem: { code: "too-large-unpacked" },
	});
	expect(causeOf(await importer.read(packed, PLAN)).slice(0, 2)).toEqual([
		null,
		"too-large-unpacked",
	]);
});

test("a worker whose script does not load is not waited for again", async () => {
	const { workers, spawn } = spawner(() => {
		const worker = fakeWorker(null);
		setTimeout(worker.fail);
		return worker;
	});
	const importer = createImporter(spawn);
	expect((await importer.read(POINTS, PLAN)).file?.events.length).toBe(3);
	expect(causeOf(await importer.read(LARGE, PLAN))).toEqual([null, "worker-failed", "not-started"]);
	expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
});

test("a worker that never says a word counts as none", async () => {
	const { workers, spawn } = spawner(() => fakeWorker(null));
	const importer = createImporter(spawn, { startMs: 5 });
	expect((await importer.read(POINTS, PLAN)).file?.events.length).toBe(3);
	expect(workers[0]?.isTerminated).toBe(true);
});

test("a worker that dies over a file is a problem of that file, and the next file gets a new one", async () => {
	let isFirst = true;
	const { workers, spawn } = spawner(() => {
		const worker = fakeWorker(isFirst ? never : run);
		if (isFirst) setTimeout(worker.fail, 20);
		isFirst = false;
		return worker;
	});
	const importer = createImporter(spawn);
	expect(causeOf(await importer.read(POINTS, PLAN))).toEqual([null, "worker-failed", "died"]);
	expect((await importer.read(POINTS, PLAN)).file?.events.length).toBe(3);
	expect(workers.length).toBe(2);
});

test("what is called off ends at once, between two steps of the work", async () => {
	let ended = "";
	const { workers, spawn } = spawner(() =>
		fakeWorker(async (_, { signal }) => {
			for (;;) {
				await new Promise((resolve) => setTimeout(resolve, 1));
				if (signal?.aborted) {
					ended = "called off";
					throw signal.reason;
				}
			}
		}),
	);
	const importer = createImporter(spawn, { cancelMs: 1000 });
	const controller = new AbortController();
	const reading = importer.read(POINTS, PLAN, { signal: controller.signal });
	setTimeout(() => controller.abort(new Error("enough")), 10);
	await expect(reading).rejects.toThrow("enough");
	await expect.poll(() => ended).toBe("called off");
	expect(workers[0]?.isTerminated).toBe(false);
	await expect(importer.inspect([POINTS], AbortSignal.abort())).rejects.toThrow();
});

test("a worker that does not listen is ended, and what else it had to do is done by a new one", async () => {
	let isFirst = true;
	const { workers, spawn } = spawner(() => {
		const worker = fakeWorker(isFirst ? never : run);
		isFirst = false;
		return worker;
	});
	const importer = createImporter(spawn, { cancelMs: 10 });
	const controller = new AbortController();
	const stuck = importer.read(POINTS, PLAN, { signal: controller.signal });
	const other = importer.read(POINTS, PLAN);
	controller.abort();
	await expect(stuck).rejects.toThrow();
	expect((await other).file?.events.length).toBe(3);
	expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
});

test("a worker with nothing to do gives its memory back; the next file gets a new one", async () => {
	const { workers, spawn } = spawner(() => fakeWorker(run));
	const importer = createImporter(spawn, { idleMs: 5 });
	await importer.read(POINTS, PLAN);
	await expect.poll(() => workers[0]?.isTerminated).toBe(true);
	expect((await importer.read(POINTS, PLAN)).file?.events.length).toBe(3);
	expect(workers.length).toBe(2);
});

test("steps are told ten times a second and no more", async () => {
	const told: number[] = [];
	const { spawn } = spawner(() =>
		fakeWorker(async (_, { onProgress }) => {
			for (let done = 0; done < 1000; done++) onProgress?.({ done, total: 1000, rows: done });
			return { file: null, problems: { total: 0, listed: [], all: new Blob() } };
		}),
	);
	await createImporter(spawn).read(POINTS, PLAN, { onProgress: ({ done }) => told.push(done) });
	expect(told[0]).toBe(0);
	expect(told.length).toBeLessThan(10);
});
