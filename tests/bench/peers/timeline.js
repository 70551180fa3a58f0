/** leaflet.timeline as its README uses points: each feature has the days on which it is shown; circles, on a canvas. */
const { bounds, windowDays, msOf, frames, json } = window.bench;
const { L } = window;

const map = L.map("map", { preferCanvas: true, zoomSnap: 0.1 }).fitBounds(bounds);
let slider;

window.peer = {
	ready: frames,
	async load(url) {
		const timeline = L.timeline(await json(url), {
			getInterval: ({ properties: { day } }) => ({
				start: msOf(day),
				end: msOf(day + windowDays - 1),
			}),
			pointToLayer: (_, position) => L.circleMarker(position, { radius: 4 }),
		});
		slider = L.timelineSliderControl({ formatOutput: (ms) => new Date(ms).toDateString() });
		slider.addTo(map);
		slider.addTimelines(timeline);
		timeline.addTo(map);
		slider.setTime(msOf(window.bench.first));
		await frames();
	},
	async step(day) {
		slider.setTime(msOf(day));
		await frames();
	},
};
