/** Reads all rows of a file by a plan: each becomes a point or a problem. */
import { unguarded } from "../model/formula";
import type { Role } from "../model/imported";
import { LOST_LETTER } from "../model/written";
import { type Builder, createBuilder, type Fault, type ReadPoint } from "./builder";
import { lineEndOf, rowReader } from "./csv";
import { readDegrees, readPosition } from "./numbers";
import { type Parts, partsOf } from "./parts";
import { fatal, refused } from "./problems";
import { profileById } from "./profiles";
import { swappedRows } from "./swapped";
import { isBlank, isTags } from "./table-head";
import { pieces } from "./text";
import { type ImportResult, LIMITS, type Limits, type Progress, type TablePlan } from "./types";

export interface ReadOptions {
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: Progress) => void;
	/** No more rows than these, for a preview. */
	readonly most?: number;
	readonly limits?: Limits;
}

/** @throws only what was called off. */
export async function readTable(
	blob: Blob,
	name: string,
	plan: TablePlan,
	{ signal, onProgress, most = Number.POSITIVE_INFINITY, limits = LIMITS }: ReadOptions = {},
): Promise<ImportResult> {
	if (blob.size > limits.bytes) {
		return refused(fatal(name, "too-large", String(blob.size)));
	}
	const rows = createRows(name, plan, { most, limits });
	let reader: ReturnType<typeof rowReader> | null = null;
	try {
		for await (const { text, done, isLast } of pieces(blob, plan.encoding, signal)) {
			reader ??= rowReader(plan.delimiter, lineEndOf(text), rows);
			if (text.includes(LOST_LETTER)) rows.suspect();
			const isWanted = reader.push(text, isLast);
			onProgress?.({ done, total: blob.size, rows: rows.count() });
			if (!isWanted) break;
		}
	} catch (error) {
		signal?.throwIfAborted();
		return refused(fatal(name, "unreadable", error instanceof Error ? error.message : ""));
	}
	return rows.finish();
}

/** What becomes of the rows of a file: the first names the fields. */
function createRows(
	name: string,
	plan: TablePlan,
	{ most, limits }: { readonly most: number; readonly limits: Limits },
) {
	let builder: Builder | null = null;
	let read: ((values: string[], row: number) => boolean) | null = null;
	let mayBeTags = plan.hxl;
	let mayHaveLost = false;
	let fault: ImportResult | null = null;
	const begin = (fields: readonly string[]) => {
		builder = createBuilder(name, { counts: "row", fields, limits });
		read = rowOf(builder, plan, fields, () => mayHaveLost);
	};
	const isWanted = (hasRoom: boolean) => hasRoom && (builder?.rows ?? 0) < most;
	return {
		row(values: string[], row: number): boolean {
			if (isBlank(values)) return true;
			if (!read) {
				begin(values);
				return most > 0;
			}
			const areTags = mayBeTags && isTags(values);
			mayBeTags = false;
			return areTags || isWanted(read(values, row));
		},
		broken(code: Fault["code"], row: number, detail: string): boolean {
			if (builder) return isWanted(builder.drop({ at: row, code, detail }));
			fault = refused(fatal(name, code, detail, { row }));
			return false;
		},
		/** Some letters of what follows may have been lost. */
		suspect() {
			mayHaveLost = true;
		},
		count: () => builder?.rows ?? 0,
		async finish(): Promise<ImportResult> {
			if (!builder) return fault ?? refused(fatal(name, "empty"));
			if (!plan.swapped) builder.review(swappedRows, "looks-swapped");
			return builder.finish({
				...{ format: "csv", profile: plan.profile, roles: plan.roles },
				members: {},
			});
		},
	};
}

/** Reads one row after the other into a builder; false where it has no room for more. */
function rowOf(
	builder: Builder,
	plan: TablePlan,
	fields: readonly string[],
	mayHaveLost: () => boolean,
): (values: string[], row: number) => boolean {
	const parts = partsOf(plan, fields);
	const isGuarded = profileById(plan.profile)?.guarded === true;
	const placeOf = placeReader(plan, parts);
	return (values, at) => {
		const isShort = values.length < fields.length;
		const more = values.splice(fields.length);
		if (!isBlank(more)) {
			return builder.drop({ at, code: "too-many-fields", detail: more.join(plan.delimiter) });
		}
		while (values.length < fields.length) values.push("");
		if (isGuarded) {
			for (const [index, value] of values.entries()) values[index] = unguarded(value);
		}
		const days = parts.days(values, at);
		const place = placeOf(values, at);
		if ("code" in days) return "code" in place ? builder.drop(days, place) : builder.drop(days);
		if ("code" in place) return builder.drop(place);
		if (parts.lacksDate(values)) {
			builder.tell({ at, code: "no-date", field: parts.field("date") });
		}
		if (isShort) builder.tell({ at, code: "too-few-fields" });
		if (mayHaveLost() && values.some((value) => value.includes(LOST_LETTER))) {
			builder.tell({ at, code: "bad-letters" });
		}
		return builder.row({
			...{ at, values, first: days.first, last: days.last, lng: place.lng, lat: place.lat },
			kind: parts.value(values, "kind"),
			source: parts.value(values, "source"),
		});
	};
}

type Place = Pick<ReadPoint, "lng" | "lat"> | Fault;

function placeReader(
	{ decimal, swapped }: TablePlan,
	parts: Parts,
): (values: readonly string[], at: number) => Place {
	const faultOf = (at: number, code: Fault["code"], role: Role, detail: string): Fault => ({
		...{ at, code, detail },
		field: parts.field(role),
	});
	if (parts.has("position")) {
		return (values, at) => {
			const text = parts.value(values, "position");
			const read = readPosition(text, decimal, swapped);
			return read.code === undefined ? read : faultOf(at, read.code, "position", text);
		};
	}
	const [north, east] = swapped
		? (["longitude", "latitude"] as const)
		: (["latitude", "longitude"] as const);
	return (values, at) => {
		const northText = parts.value(values, north);
		const lat = readDegrees(northText, "latitude", decimal);
		if (lat.code !== undefined) return faultOf(at, lat.code, north, northText);
		const eastText = parts.value(values, east);
		const lng = readDegrees(eastText, "longitude", decimal);
		if (lng.code !== undefined) return faultOf(at, lng.code, east, eastText);
		return { lng: lng.value, lat: lat.value };
	};
}
