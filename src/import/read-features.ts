/** From the features of a file to its table, its lines and areas, and what is wrong with the others. */
import { type Builder, createBuilder, type Fault } from "./builder";
import { featureSource } from "./feature-source";
import type { RawFeature } from "./features";
import { checkGeometry, firstPosition, rangeFault } from "./geometry";
import { partsOf } from "./parts";
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
}

/** @throws ImportFault where the file as a whole cannot be read. */
export async function readFeatures(
	{ name, bytes, as }: FeaturesFile,
	plan: FeaturesPlan,
	limits: Limits,
	{ signal, onProgress, most = Number.POSITIVE_INFINITY }: ReadOptions,
): Promise<ImportResult> {
	const source = await featureSource(bytes, as, limits, signal);
	const builder = createBuilder(name, { counts: "feature", fields: plan.fields, limits });
	const reader = createReader(plan, builder);
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
	if (!plan.swapped) builder.review(swappedRows, "looks-swapped");
	const { format, profile, roles } = plan;
	return builder.finish({ format, profile, roles, members: source.members });
}

/** Whether the first position that there is cannot be degrees. */
function isBeyondDegrees(features: readonly RawFeature[]): boolean {
	for (const { geometry } of features) {
		const position = firstPosition(geometry);
		if (position) return rangeFault(...position) !== null;
	}
	return false;
}

/** Reads one feature after the other into a builder. */
function createReader(plan: FeaturesPlan, builder: Builder) {
	const { fields, swapped } = plan;
	const parts = partsOf(plan, fields);
	const known = new Set(fields);
	let beyond = 0;
	let firstBeyond = "";

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
			const { id, line, fault } = feature;
			/** Features are known by their number and their id. */
			const named = ({ detail = "", ...rest }: Omit<Fault, "at">): Fault => ({
				...rest,
				at,
				detail: [detail, id === "" ? "" : `(${id})`].filter((part) => part !== "").join(" "),
				...(line === undefined ? {} : { line }),
			});
			if (fault) return builder.drop(named(fault));
			countBeyond(feature);
			const values = fields.map((name) => feature.values.get(name) ?? "");
			const days = parts.days(values, at);
			const checked = checkGeometry(feature.geometry, swapped);
			if (checked.kind === "fault") {
				const place = named(checked.fault);
				return "code" in days ? builder.drop(named(days), place) : builder.drop(place);
			}
			if ("code" in days) return builder.drop(named(days));
			if (parts.lacksDate(values)) {
				builder.tell(named({ code: "no-date", field: parts.field("date") }));
			}
			const { first, last } = days;
			const kind = parts.value(values, "kind");
			const source = parts.value(values, "source");
			const read = { at, values, first, last, kind, source };
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
