/** What a collection of features says of itself: its name, its licence, whatever its maker wrote there. */
import { useWords } from "../context";
import { WebLink } from "./WebLink";
import { useImportWords } from "./words";

const MOST_SHOWN = 20;
const MOST_LETTERS = 400;

/** Nothing where it says nothing. */
export function FileMembers({ members }: { members: Readonly<Record<string, unknown>> }) {
	const own = useImportWords();
	const { f } = useWords();
	const all = Object.entries(members);
	if (all.length === 0) return null;
	const more = all.length - MOST_SHOWN;
	return (
		<details>
			<summary>{own.list.members}</summary>
			<dl class="row-fields">
				{all.slice(0, MOST_SHOWN).map(([name, value]) => (
					<div key={name}>
						<dt>
							<bdi>{name}</bdi>
						</dt>
						<dd>
							<WebLink text={textOf(value)} />
						</dd>
					</div>
				))}
			</dl>
			{more > 0 && <p class="muted small">{own.list.moreMembers(more, f.number(more))}</p>}
		</details>
	);
}

function textOf(value: unknown): string {
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}
