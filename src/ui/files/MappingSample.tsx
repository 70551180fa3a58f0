/** The first rows of a file as they were read, to see what its fields hold. */
import { useWords } from "../context";
import type { EventsFound } from "./FilesForm";
import { useImportWords } from "./words";

const SAMPLE_SHOWN = 5;

/** Wide tables scroll for themselves. */
export function MappingSample({
	fields,
	rows,
}: {
	fields: readonly string[];
	rows: EventsFound["sample"];
}) {
	const own = useImportWords();
	const { f } = useWords();
	return (
		<section class="sample" aria-label={own.mapping.sample}>
			<h3>{own.mapping.sample}</h3>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
			<div class="sample-scroll" tabIndex={0}>
				<table dir="ltr">
					<thead>
						<tr>
							{fields.map((field, index) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: names may stand twice
								<th key={index} scope="col">
									<bdi>{field === "" ? f.number(index + 1) : field}</bdi>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.slice(0, SAMPLE_SHOWN).map((row, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: the sample never changes
							<tr key={index}>
								{fields.map((_, column) => (
									// biome-ignore lint/suspicious/noArrayIndexKey: as above
									<td key={column}>
										<bdi>{row[column]}</bdi>
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	);
}
