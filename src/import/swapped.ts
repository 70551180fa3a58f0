/** Latitudes and longitudes in each other's place, as far as the other rows of the file give them away. */

/** Positions that are looked at to learn where a file's events lie. */
const SAMPLE = 4000;
/** A row is only suspected if it lies so far, in degrees, outside of where nearly all others lie. */
const MARGIN = 3;
/** A part of the rows so large is no slip: events really lie there. */
const MOST_SHARE = 0.2;

/**
 * Whether a column of latitudes only makes sense as longitudes: half of its values or more are no latitudes at all, and none
 * of the other column's would not do as one. A few that are none are slips, whose rows are reported.
 */
export function looksSwapped(lat: readonly number[], lng: readonly number[]): boolean {
	const beyond = lat.filter((value) => Math.abs(value) > 90).length;
	const fits = [...lat.map((value) => Math.abs(value) <= 180), ...lng.map(isLatitude)];
	return beyond > 0 && beyond >= lat.length / 2 && fits.every(Boolean);
}

/** The points that lie far from nearly all others, and among them with their numbers swapped. */
export function swappedRows(
	count: number,
	lng: (index: number) => number,
	lat: (index: number) => number,
): readonly number[] {
	const east = usual(count, lng);
	const north = usual(count, lat);
	if (count < 10 || !east || !north) return [];
	const suspects: number[] = [];
	for (let index = 0; index < count; index++) {
		const [x, y] = [lng(index), lat(index)];
		const isFar = distance(x, east) > MARGIN || distance(y, north) > MARGIN;
		if (isFar && distance(y, east) === 0 && distance(x, north) === 0) suspects.push(index);
	}
	return suspects.length <= count * MOST_SHARE ? suspects : [];
}

type Range = readonly [least: number, most: number];

/** Where nine of ten values lie. */
function usual(count: number, value: (index: number) => number): Range | null {
	const step = Math.max(1, Math.floor(count / SAMPLE));
	const values: number[] = [];
	for (let index = 0; index < count; index += step) values.push(value(index));
	values.sort((a, b) => a - b);
	const at = (share: number) => values[Math.round((values.length - 1) * share)];
	const [least, most] = [at(0.05), at(0.95)];
	return least === undefined || most === undefined ? null : [least, most];
}

function distance(value: number, [least, most]: Range): number {
	return Math.max(least - value, value - most, 0);
}

function isLatitude(value: number): boolean {
	return Math.abs(value) <= 90;
}
