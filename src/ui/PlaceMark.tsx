/** The sign of a place on the day shown, or its room in a list where nobody ever assessed who holds it. */
import { statusMark } from "../scene/layers/towns";
import { useDataset, useWorld } from "./context";
import { Mark } from "./Mark";

export function PlaceMark({ id }: { id: string }) {
	const { assessments } = useDataset();
	const { statuses } = useWorld();
	return assessments.has(id) ? <Mark mark={statusMark(statuses.get(id))} /> : <span class="mark" />;
}
