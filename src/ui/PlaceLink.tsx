/** The name of a place within a text, as the way to its details. */
import type { Place } from "../model/types";
import { useActions } from "./context";
import { Name } from "./Text";

export function PlaceLink({ place: { id, name } }: { place: Pick<Place, "id" | "name"> }) {
	const { select } = useActions();
	return (
		<button type="button" class="link" onClick={() => select(id)}>
			<Name of={name} />
		</button>
	);
}
