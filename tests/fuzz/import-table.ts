/** Whether the columns of a file that was read are whole, in order, on Earth, and of days that there are. */

import { placeOf, rowTexts } from "../../src/import/rows-of";
import { OPEN_END, OPEN_START } from "../../src/model/day";
import type { ImportedFile } from "../../src/model/imported";
import { isOnEarth, positionsIn } from "./dataset-references";
import { oddValues } from "./walk";

/** Degrees are kept in 32 bits. */
const ROUNDED = 1e-4;

/**
 * What is wrong with a file that was read, by itself. It cannot see a row that says something else than the file: that is what
 * the comparison with the file's text is for.
 */
export async function oddFile(file: ImportedFile): Promise<readonly string[]> {
	const { events, shapes, rows, leftOut } = file;
	const sum = events.length + shapes.length + leftOut;
	return [
		...(sum === rows
			? []
			: [
					`${events.length} points, ${shapes.length} shapes and ${leftOut} left out are not ${rows} rows`,
				]),
		...(events.length + shapes.length > 0 ? [] : ["a file without anything in it"]),
		...oddColumns(file),
		...oddShapes(file),
		...oddOrder(file),
		...oddEnds(file),
		...oddValues(file.members),
		...(await oddTexts(file)),
	];
}

function oddColumns({ events, kinds, counts, rows }: ImportedFile): string[] {
	const { length, first, last, lng, lat, kind, source, row, offset, bytes } = events;
	const found = [first, last, lng, lat, kind, source, row, offset, bytes].some(
		(column) => column.length !== length,
	)
		? ["columns of different lengths"]
		: [];
	for (let index = 0; index < length; index++) {
		const days = [first[index] ?? Number.NaN, last[index] ?? Number.NaN] as const;
		if (!areDays(days)) found.push(`point ${index}: days ${days}`);
		if (!isOnEarth([lng[index] ?? Number.NaN, lat[index] ?? Number.NaN]))
			found.push(`point ${index} is not on Earth`);
		if (kinds[kind[index] ?? -1] === undefined) found.push(`point ${index}: kind ${kind[index]}`);
		const place = row[index] ?? -1;
		if (counts === "row" ? place < 2 : place < 0 || place >= rows)
			found.push(`point ${index}: row ${place}`);
	}
	const places = [...row];
	if (new Set(places).size !== places.length) found.push("a row is there twice");
	return found;
}

function oddShapes({ shapes, kinds, events }: ImportedFile): string[] {
	const taken = new Set(events.row);
	return shapes.flatMap(({ geometry, first, last, kind, row }) => {
		const parts = geometry.type === "GeometryCollection" ? geometry.geometries : [geometry];
		const positions = parts.flatMap((part) =>
			"coordinates" in part ? positionsIn(part.coordinates) : [],
		);
		const found = positions
			.filter((each) => !isOnEarth(each))
			.map((each) => `shape of row ${row}: position ${each}`);
		if (positions.length < 2) found.push(`shape of row ${row} has ${positions.length} positions`);
		if (!areDays([first, last])) found.push(`shape of row ${row}: days ${first} ${last}`);
		if (kinds[kind] === undefined) found.push(`shape of row ${row}: kind ${kind}`);
		if (taken.has(row)) found.push(`row ${row} is there twice`);
		taken.add(row);
		return found;
	});
}

/** Undated ones, then the few long ones, then all others, each of the three by its first day; none longer than is said. */
function oddOrder({ events }: ImportedFile): string[] {
	const { length, first, last, long, longest } = events;
	let undated = 0;
	while (undated < length && first[undated] === OPEN_START) undated += 1;
	const found: string[] = [];
	for (let index = undated + 1; index < length; index++) {
		const isTurn = index === undated + long;
		if (!isTurn && (first[index] ?? 0) < (first[index - 1] ?? 0))
			found.push(`point ${index} is out of its turn`);
	}
	for (let index = undated + long; index < length; index++) {
		if ((last[index] ?? 0) - (first[index] ?? 0) > longest)
			found.push(`point ${index} lasts longer than ${longest}`);
	}
	return found;
}

/** The box and the days around all that is there. */
function oddEnds({ events, shapes, bounds, days }: ImportedFile): string[] {
	const positions = [
		...Array.from({ length: events.length }, (_, at) => [events.lng[at] ?? 0, events.lat[at] ?? 0]),
		...shapes.flatMap(({ geometry }) => {
			const parts = geometry.type === "GeometryCollection" ? geometry.geometries : [geometry];
			return parts.flatMap((part) => ("coordinates" in part ? positionsIn(part.coordinates) : []));
		}),
	];
	const box = [
		...[0, 1].map((axis) => Math.min(...positions.map((each) => each[axis] ?? 0))),
		...[0, 1].map((axis) => Math.max(...positions.map((each) => each[axis] ?? 0))),
	];
	const isBox =
		bounds !== null &&
		box.every((value, at) => Math.abs(value - (bounds[at] ?? Number.NaN)) < ROUNDED);
	const firsts = [...events.first, ...shapes.map(({ first }) => first)].filter(
		(day) => day !== OPEN_START,
	);
	const first = firsts.length === 0 ? undefined : Math.min(...firsts);
	return [
		...(isBox ? [] : [`bounds ${bounds} are not ${box}`]),
		...(days?.first === first ? [] : [`the first day is ${days?.first}, not ${first}`]),
	];
}

async function oddTexts(file: ImportedFile): Promise<string[]> {
	const indices = [...file.events.row.keys(), ...file.shapes.map((_, at) => -1 - at)];
	const found: string[] = [];
	for (const index of indices.slice(0, 40)) {
		const values = await rowTexts(file, placeOf(file, index));
		if (values.length !== file.fields.length)
			found.push(`row ${index} has ${values.length} of ${file.fields.length} values`);
	}
	return found;
}

function areDays([first, last]: readonly [number, number]): boolean {
	return (
		Number.isInteger(first) &&
		Number.isInteger(last) &&
		first >= OPEN_START &&
		last <= OPEN_END &&
		first <= last
	);
}
