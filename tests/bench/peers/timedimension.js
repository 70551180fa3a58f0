/** Leaflet.TimeDimension, as its README and example 12 use points: circles, on a canvas, of the last 30 days. */
const { bounds, windowDays, msOf, frames, json } = window.bench;
const { L } = window;

const map = L.map("map", {
	preferCanvas: true,
	zoomSnap: 0.1,
	timeDimension: true,
	timeDimensionOptions: {
		timeInterval: "2017-05-04/2020-03-31",
		period: "P1D",
		currentTime: msOf(window.bench.first),
	},
	timeDimensionControl: true,
}).fitBounds(bounds);

window.peer = {
	ready: frames,
	async load(url) {
		const layer = L.geoJSON(await json(url), {
			pointToLayer: (_, position) => L.circleMarker(position, { radius: 4 }),
		});
		// Both ends of the duration count. As a text, "P29D" would be rounded to a month and a day.
		const duration = [0, 0, 0, windowDays - 1, 0, 0, 0];
		L.timeDimension.layer.geoJson(layer, { duration }).addTo(map);
		await frames();
	},
	async step(day) {
		map.timeDimension.setCurrentTime(msOf(day));
		await frames();
	},
};
