/** From the features of a file to its table, its lines and areas, and what is wrong with the others. */
import { type Day, OPEN_END, OPEN_START } from "../model/day";
import { type Builder, createBuilder, type Fault } from "./builder";
import { dateReader, type ReadDate } from "./dates";
import { featureSource } from "./feature-source";
import type { RawFeature } from "./features";
import { checkGeometry, firstPosition, rangeFault } from "./geometry";
import { swappedRows } from "./swapped";
import type { FeaturesPlan, ImportResult, Limits, Progress } from "./types";

export interface FeaturesFile {
	readonly name: string;
	readonly bytes: Blob;
	readonly as: "json" | "kml";
}

export interface ReadOptions {
	readonly signal?: AbortSignal | undefined;
	readonly onProgress?: ((progress: Progress) => void) | undefined;
	/** Reads no further than so many features. */
	readonly most?: number | undefined;
	/** What is told of the archive around the file. */
	readonly told?: readonly Omit<Fault, "at">[] | undefined;
}

/** The end of a span that is open, as in EDTF. */
const OPEN = "..";

/** @throws ImportFault where the file as a whole cannot be read. */
export async function readFeatures(
	{ name, bytes, as }: FeaturesFile,
	plan: FeaturesPlan,
	limits: Limits,
	{ signal, onProgress, most = Number.POSITIVE_INFINITY, told = [] }: ReadOptions,
): Promise<ImportResult> {
	const source = await featureSource(bytes, as, limits, signal);
	const builder = createBuilder(name, { counts: "feature", fields: plan.fields, limits });
	const reader = createReader(plan, builder);
	for (const each of told) builder.tell(each);
	let at = 0;
	let goesOn = true;
	for await (const { features, done } of source.batches) {
		if (at === 0 && source.crs !== null && features.length > 0) {
			if (isBeyondDegrees(features)) return builder.refuse("projected", source.crs);
			builder.tell({ code: "projected", detail: source.crs });
		}
		for (const feature of features) {
			if (at >= most || !goesOn) break;
			goesOn = reader.read(feature, at++);
		}
		onProgress?.({ done, total: bytes.size, rows: builder.rows });
		if (at >= most || !goesOn) break;
	}
	for (const each of [...reader.told(), ...source.told()]) builder.tell(each);
	builder.review(swappedRows, "looks-swapped");
	const { format, profile, roles } = plan;
	return builder.finish({ format, profile, roles });
}

/** Whether the first position that there is cannot be degrees. */
function isBeyondDegrees(features: readonly RawFeature[]): boolean {
	for (const { geometry } of features) {
		const position = firstPosition(geometry);
		if (position) return rangeFault(...position) !== null;
	}
	return false;
}

function createReader({ fields, roles, dateOrder, swapped }: FeaturesPlan, builder: Builder) {
	const dateOf = dateReader({ order: dateOrder });
	const known = new Set(fields);
	let beyond = 0;
	let firstBeyond = "";
	const nameOf = (role: number | undefined) => (role === undefined ? undefined : fields[role]);
	const names = {
		date: nameOf(roles.date),
		dateEnd: nameOf(roles.dateEnd),
		kind: nameOf(roles.kind),
		source: nameOf(roles.source),
	};
	const textIn = ({ values }: RawFeature, name: string | undefined) =>
		name === undefined ? "" : (values.get(name) ?? "");

	/** The days of a feature, or what is wrong with them. */
	const spanOf = (feature: RawFeature): ReadDate & { readonly field?: string } => {
		const [start, end] = [textIn(feature, names.date), textIn(feature, names.dateEnd)];
		const hasStart = start.trim() !== "" && start !== OPEN;
		if (!hasStart && (end.trim() === "" || end === OPEN)) {
			return { first: OPEN_START, last: OPEN_END };
		}
		// What has no beginning is shown at its end: there is no first day to draw it on.
		const first = dateOf(hasStart ? start : end);
		if (first.code !== undefined)
			return { ...first, field: (hasStart ? names.date : names.dateEnd) ?? "" };
		if (end === OPEN) return { first: first.first, last: OPEN_END };
		const last = end.trim() === "" ? first : dateOf(end);
		if (last.code !== undefined) return { ...last, field: names.dateEnd ?? "" };
		if (last.last < first.first) return { code: "ends-before-start", field: names.dateEnd ?? "" };
		return { first: first.first, last: Math.max(first.last, last.last) as Day };
	};

	const countBeyond = ({ values }: RawFeature) => {
		for (const name of values.keys()) {
			if (known.has(name)) continue;
			if (beyond === 0) firstBeyond = name;
			beyond += 1;
		}
	};

	return {
		/** Reads a feature, or reports it; false where a limit is reached. */
		read(feature: RawFeature, at: number): boolean {
			const where = { at, ...(feature.line === undefined ? {} : { line: feature.line }) };
			const withId = (detail: string) =>
				[detail, feature.id && `(${feature.id})`].filter((part) => part !== "").join(" ");
			if (feature.fault) {
				const { code, detail } = feature.fault;
				return builder.drop({ ...where, code, detail: withId(detail) });
			}
			countBeyond(feature);
			const checked = checkGeometry(feature.geometry, swapped);
			const span = spanOf(feature);
			const faults: Fault[] = [];
			if (checked.kind === "fault") {
				const { code, detail } = checked.fault;
				faults.push({ ...where, code, detail: withId(detail) });
			}
			if (span.code !== undefined) {
				const { code, field = "" } = span;
				faults.push({ ...where, code, field, detail: withId(textIn(feature, field)) });
			}
			const [fault, ...more] = faults;
			if (fault) return builder.drop(fault, ...more);
			if (checked.kind === "fault" || span.code !== undefined) return true;
			const isUndated = span.first === OPEN_START && names.date !== undefined;
			if (isUndated) {
				builder.tell({ ...where, code: "no-date", field: names.date ?? "", detail: withId("") });
			}
			const read = {
				at,
				values: fields.map((name) => feature.values.get(name) ?? ""),
				first: span.first,
				last: span.last,
				kind: textIn(feature, names.kind),
				source: textIn(feature, names.source),
			};
			return checked.kind === "point"
				? builder.row({ ...read, lng: checked.lng, lat: checked.lat })
				: builder.shape({ ...read, geometry: checked.geometry });
		},
		/** The values that no field had room for. */
		told(): readonly Omit<Fault, "at">[] {
			if (beyond === 0) return [];
			return [{ code: "too-many-fields", field: firstBeyond, detail: String(beyond) }];
		},
	};
}
