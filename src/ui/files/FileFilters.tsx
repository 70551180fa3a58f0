/** Among the filters: which kinds of event of each of the reader's files are shown. */
import { useApp } from "../context";
import { FileKinds } from "./FileKinds";

export function FileFilters() {
	const brought = useApp((state) => state.brought);
	return (
		<>
			{brought.map((layer) => (
				<fieldset key={layer.id} class="filter-group">
					<legend>
						<bdi>{layer.name}</bdi>
					</legend>
					<FileKinds layer={layer} />
				</fieldset>
			))}
		</>
	);
}
