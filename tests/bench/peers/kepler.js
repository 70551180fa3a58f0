/** kepler.gl by its file for pages, as its own example of that: a layer of points and a filter of time, no base map. */
const { bounds, windowDays, msOf, frames, first } = window.bench;
const { React, ReactDOM, ReactRedux, Redux, KeplerGl: kepler } = window;
const [[south, west], [north, east]] = bounds;

const store = Redux.createStore(
	Redux.combineReducers({
		keplerGl: kepler.keplerGlReducer.initialState({
			uiState: { currentModal: null, activeSidePanel: null, readOnly: true },
			mapStyle: { styleType: "no_map" },
		}),
	}),
	{},
	Redux.applyMiddleware(...kepler.enhanceReduxMiddleware([])),
);
const toMap = kepler.wrapTo("map");
const dispatch = (action) => store.dispatch(toMap(action));

const { innerWidth: width, innerHeight: height } = window;
const element = React.createElement(kepler.KeplerGl, {
	id: "map",
	mapboxApiAccessToken: "none",
	width,
	height,
});
ReactDOM.createRoot(document.querySelector("#map")).render(
	React.createElement(ReactRedux.Provider, { store }, element),
);

const days = (day) => [msOf(day - windowDays + 1), msOf(day)];

/** Has what is loaded been taken up? Tasks of its own do that after the action. */
async function until(isSo) {
	while (!isSo(store.getState().keplerGl.map?.visState)) await frames();
	await frames();
}

window.peer = {
	ready: () => until((state) => state !== undefined),
	async load(url) {
		const text = await (await fetch(url)).text();
		const data = kepler.processCsvData(text);
		dispatch(
			kepler.addDataToMap({
				datasets: [{ info: { id: "points", label: "points" }, data }],
				options: { centerMap: false, readOnly: true },
				config: {
					version: "v1",
					config: {
						visState: {
							filters: [
								{
									dataId: "points",
									id: "days",
									name: "event_date",
									type: "timeRange",
									value: days(first),
								},
							],
							layers: [
								{
									id: "points",
									type: "point",
									config: {
										dataId: "points",
										label: "points",
										columns: { lat: "latitude", lng: "longitude" },
										isVisible: true,
										visConfig: { radius: 20 },
									},
								},
							],
						},
						mapState: {
							latitude: (south + north) / 2,
							longitude: (west + east) / 2,
							zoom: 7.9,
						},
						mapStyle: { styleType: "no_map" },
					},
				},
			}),
		);
		await until(({ layers, filters }) => layers.length === 1 && filters.length === 1);
	},
	async step(day) {
		dispatch(kepler.setFilter(0, "value", days(day)));
		await frames();
	},
};
