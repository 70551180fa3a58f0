/**
 * Made-up dated points for measuring: the same seed gives the same bytes. No row tells of anything that happened; names
 * say so. They lie in the bounds and days of the first dataset, most around places, as reports do.
 */
import { closeSync, openSync, writeSync } from "node:fs";

const SEED = 20_170_504;
export const BOUNDS = { west: 35.7, south: 34.9, east: 37.4, north: 36.3 };
/** Days since 1970-01-01: 2017-05-04 to 2020-03-31. */
export const DAYS = { first: 17_290, last: 18_352 };

const PLACES = 300;
/** How far from its place a point lies at most, in degrees. */
const SCATTER = 0.02;
const LINES_AT_ONCE = 5000;

/** The columns of an export of ACLED that say when, where, what, who and who says so. */
export const COLUMNS = [
	...["event_id_cnty", "event_date", "time_precision", "event_type", "sub_event_type", "actor1"],
	...["actor2", "admin1", "location", "latitude", "longitude", "geo_precision", "source", "notes"],
	"fatalities",
];

const KINDS = [
	["Battles", "Armed clash"],
	["Explosions/Remote violence", "Shelling/artillery/missile attack"],
	["Explosions/Remote violence", "Air/drone strike"],
	["Strategic developments", "Agreement"],
	["Protests", "Peaceful protest"],
];

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** So many points: each with its day and the values of its columns. */
export function* points(count) {
	const random = randomFrom(SEED);
	const between = (low, high) => low + random() * (high - low);
	const whole = (below) => Math.floor(random() * below);
	const places = Array.from({ length: PLACES }, (_, index) => ({
		name: `Place ${index + 1} (made up)`,
		lng: between(BOUNDS.west + SCATTER, BOUNDS.east - SCATTER),
		lat: between(BOUNDS.south + SCATTER, BOUNDS.north - SCATTER),
	}));
	for (let index = 0; index < count; index++) {
		const day = DAYS.first + whole(DAYS.last - DAYS.first + 1);
		const place = places[whole(PLACES)];
		const [type, subType] = KINDS[whole(KINDS.length)];
		yield {
			day,
			values: [
				`MADE${index + 1}`,
				dateOf(day),
				1,
				type,
				subType,
				`Side ${1 + whole(4)}`,
				`Side ${1 + whole(4)}`,
				"Made up",
				place.name,
				Number((place.lat + between(-SCATTER, SCATTER)).toFixed(4)),
				Number((place.lng + between(-SCATTER, SCATTER)).toFixed(4)),
				1 + whole(3),
				`Source ${1 + whole(40)}`,
				`Made up, number ${index + 1}: no such thing is known.`,
				0,
			],
		};
	}
}

/**
 * Each way in which the points are written. `stamped` has a time of day at each date, without which kepler.gl takes the
 * column for one of words; GeoJSON has the same fields, and the day once more as the names and forms that peers ask for.
 */
export const FORMATS = {
	csv: { ending: ".csv", ...csv((date) => date) },
	stamped: { ending: ".stamped.csv", ...csv((date) => `${date} 00:00:00`) },
	geojson: {
		ending: ".geojson",
		head: '{"type":"FeatureCollection","features":[\n',
		between: ",\n",
		tail: "\n]}\n",
		line: feature,
	},
};

/** Writes so many points as a file, a part at a time. */
export function writePoints(path, format, count) {
	const { head, between, tail, line } = FORMATS[format];
	const file = openSync(path, "w");
	try {
		writeSync(file, head);
		let lines = [];
		let isFirst = true;
		const flush = () => {
			if (lines.length === 0) return;
			writeSync(file, (isFirst ? "" : between) + lines.join(between));
			isFirst = false;
			lines = [];
		};
		for (const point of points(count)) {
			lines.push(line(point));
			if (lines.length === LINES_AT_ONCE) flush();
		}
		flush();
		writeSync(file, tail);
	} finally {
		closeSync(file);
	}
}

/** "2019-08-21" */
function dateOf(day) {
	return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function csv(written) {
	const cell = (value) => (/[",]/.test(String(value)) ? `"${value}"` : value);
	const dateAt = COLUMNS.indexOf("event_date");
	return {
		head: `${COLUMNS.join(",")}\n`,
		between: "\n",
		tail: "\n",
		line: ({ values }) => values.with(dateAt, written(values[dateAt])).map(cell).join(","),
	};
}

function feature({ day, values }) {
	const { latitude, longitude, ...fields } = Object.fromEntries(
		COLUMNS.map((name, index) => [name, values[index]]),
	);
	const properties = { ...fields, time: fields.event_date, day };
	const coordinates = [longitude, latitude];
	return JSON.stringify({ type: "Feature", geometry: { type: "Point", coordinates }, properties });
}
