/** A plain page with MapLibre, of the version that this product has: one layer of circles, and `setFilter` for the days. */
import { Map as MapLibre, setWorkerUrl } from "/lib/maplibre-gl.mjs";

const { bounds, windowDays, frames, first } = window.bench;
const [[south, west], [north, east]] = bounds;

setWorkerUrl("/lib/maplibre-gl-worker.mjs");
const map = new MapLibre({
	container: "map",
	bounds: [west, south, east, north],
	attributionControl: false,
	style: {
		version: 8,
		sources: {},
		layers: [{ id: "ground", type: "background", paint: { "background-color": "#eee" } }],
	},
});

/** Filters are applied in workers: the map is idle once it shows them. */
async function idle() {
	await new Promise((resolve) => {
		map.once("idle", resolve);
	});
	await frames();
}

const ready = idle();

const days = (day) => ["all", [">", ["get", "day"], day - windowDays], ["<=", ["get", "day"], day]];

window.peer = {
	ready: () => ready,
	async load(url) {
		map.addSource("points", { type: "geojson", data: new URL(url, location.href).href });
		map.addLayer({
			id: "points",
			type: "circle",
			source: "points",
			filter: days(first),
			paint: { "circle-radius": 4, "circle-color": "#3388ff" },
		});
		await idle();
	},
	async step(day) {
		map.setFilter("points", days(day));
		await idle();
	},
};
