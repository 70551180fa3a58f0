/** What the panel shows while nothing is selected: the day, or one of the dataset's lists. */
import type { PanelList } from "../app/state";
import { useActions, useApp, useWords } from "./context";

const LISTS: readonly PanelList[] = [
	"day",
	"places",
	"events",
	"agreements",
	"sources",
	"disagreements",
	"files",
];

export function PanelNav() {
	const { t } = useWords();
	const current = useApp((state) => state.list);
	const { openList } = useActions();
	return (
		<nav class="panel-nav" aria-label={t.nav.label}>
			{LISTS.map((list) => (
				<button
					key={list}
					type="button"
					aria-current={list === current ? "page" : undefined}
					onClick={() => openList(list)}
				>
					{t.nav[list]}
				</button>
			))}
		</nav>
	);
}
