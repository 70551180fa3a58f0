/** Geometry for a file: where something lies, and rings that turn as RFC 7946 wants. */
import type { Geometry, MultiPoint, Point, Position } from "geojson";
import type { Claim, Dataset } from "../model/types";
import { canBearSign } from "../world/signs";

/** A count of people is not a spot on a map. */
const COUNTS: ReadonlySet<string> = new Set(["casualties", "displacement"]);

/**
 * Where something is told of: the places that have a position and are no area. Null where there are none, and
 * for counts of the dead and displaced, unless a claim tells of a strike by them.
 */
export function spotsOf(
	dataset: Dataset,
	{ kind, places }: { readonly kind: string; readonly places: readonly string[] },
	claims: readonly Claim[],
): Point | MultiPoint | null {
	if (COUNTS.has(kind) && !claims.some(({ by }) => by === "strike")) return null;
	const at = [...new Set(places)].flatMap((id): Position[] => {
		const position = canBearSign(dataset, id) ? dataset.places.get(id)?.at : null;
		return position ? [[...position]] : [];
	});
	const [first, ...more] = at;
	if (!first) return null;
	return more.length === 0
		? { type: "Point", coordinates: first }
		: { type: "MultiPoint", coordinates: at };
}

/** The same geometry with outer rings counterclockwise and holes clockwise (RFC 7946, 3.1.6). */
export function rightHanded(geometry: Geometry): Geometry {
	switch (geometry.type) {
		case "Polygon":
			return { type: "Polygon", coordinates: geometry.coordinates.map(turned) };
		case "MultiPolygon":
			return {
				type: "MultiPolygon",
				coordinates: geometry.coordinates.map((polygon) => polygon.map(turned)),
			};
		default:
			return geometry;
	}
}

function turned(ring: Position[], index: number): Position[] {
	const isCounterclockwise = signedArea(ring) > 0;
	return isCounterclockwise === (index === 0) ? ring : ring.toReversed();
}

/** Positive where a ring runs counterclockwise. */
function signedArea(ring: readonly Position[]): number {
	return ring.reduce((sum, [x = 0, y = 0], index) => {
		const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
		return sum + x * nextY - nextX * y;
	}, 0);
}
