/** The panel's head on a small screen: its title opens and folds it, a button and the arrow keys change its height. */
import { textIn } from "../app/i18n/format";
import { type PanelHeight, stepped } from "../app/panel-height";
import { useActions, useApp, useDataset, useWords } from "./context";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";
import { dragSheet } from "./sheet-drag";

const KEYS: { readonly [key: string]: 1 | -1 } = { ArrowUp: 1, ArrowDown: -1 };

export function PanelHead({ sheet }: { sheet: { readonly current: HTMLElement | null } }) {
	const { t } = useWords();
	const height = useApp((state) => state.panel);
	const { movePanel } = useActions();
	const isOpen = height !== "line";
	return (
		<div
			class="panel-head"
			onPointerDown={(press) => sheet.current && dragSheet(press, sheet.current, movePanel)}
		>
			<button
				type="button"
				class="panel-handle"
				aria-expanded={isOpen}
				aria-controls="panel-body"
				onClick={() => movePanel(isOpen ? "line" : "half")}
				onKeyDown={(event) => {
					const step = KEYS[event.key];
					if (step === undefined) return;
					event.preventDefault();
					movePanel(stepped(height, step));
				}}
			>
				<PanelTitle />
				<Icon name={isOpen ? "down" : "up"} />
				<span class="visually-hidden">{isOpen ? t.page.closePanel : t.page.openPanel}</span>
			</button>
			{isOpen && <SizeButton height={height} />}
		</div>
	);
}

/** What a drag to the next height does, for who cannot drag. */
function SizeButton({ height }: { height: PanelHeight }) {
	const { t } = useWords();
	const { movePanel } = useActions();
	const isFull = height === "full";
	const name = isFull ? t.page.lowerPanel : t.page.higherPanel;
	return (
		<IconButton
			name={name}
			icon={isFull ? "lower" : "higher"}
			class="panel-size"
			onClick={() => movePanel(isFull ? "half" : "full")}
		/>
	);
}

/** What the folded panel shows on a small screen. */
function PanelTitle() {
	const { t, f, language } = useWords();
	const { places, manifest, sources, agreements } = useDataset();
	const compared = useApp(({ day, compare }) =>
		compare === null ? null : t.compare.dates(f.day(day), f.day(compare)),
	);
	const several = useApp((state) => state.candidates.length > 1);
	const title = useApp(({ place, source, agreement, at, row, brought }) => {
		if (place !== null) return places.get(place)?.name;
		if (source !== null) return sources.get(source)?.publisher;
		if (agreement !== null) return agreements.find(({ id }) => id === agreement)?.name;
		if (row !== null) return brought.find(({ id }) => id === row.file)?.name ?? row.file;
		return at && t.spot.heading;
	});
	if (several) return <span>{t.places.several}</span>;
	const name = title ?? compared ?? manifest.title;
	return <bdi>{typeof name === "string" ? name : textIn(name, language).text}</bdi>;
}
