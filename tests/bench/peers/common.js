/** What all pages of peers share; `load` and `step` of `window.peer` end when what they ask for is drawn. */
const DAY_MS = 86_400_000;

window.bench = {
	...JSON.parse(document.querySelector("#bench").textContent),
	msOf: (day) => day * DAY_MS,
	/** Two frames: what is changed now is drawn by then. */
	frames: () =>
		new Promise((resolve) => {
			requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
		}),
	json: async (url) => (await fetch(url)).json(),
};
