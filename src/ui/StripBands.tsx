/** Agreements and truces as bands over the strip, hatched from the first reported breach; each opens its details. */
import { useRef, useState } from "preact/hooks";
import type { Words } from "../app/i18n/dictionary";
import { textIn } from "../app/i18n/format";
import type { Day } from "../model/day";
import { type Band, bandsOf } from "../world/strip";
import { fractionOf, type Range } from "../world/timeline";
import { useActions, useApp, useDataset, useWords } from "./context";

const ROW_PX = 6;

interface StripBandsProps {
	range: Range;
	/** Tells what a band is while it is pointed at or has the focus; null: no longer. */
	onExplain: (text: readonly string[] | null, at: Day) => void;
}

/** One stop for the keyboard: the arrows go from band to band, Enter opens one. */
export function StripBands({ range, onExplain }: StripBandsProps) {
	const words = useWords();
	const { t } = words;
	const dataset = useDataset();
	const { openAgreement } = useActions();
	const chosen = useApp((state) => state.agreement);
	const [active, setActive] = useState(0);
	const box = useRef<HTMLDivElement>(null);
	const bands = bandsOf(dataset).filter(
		({ first, last }) => last >= range.first && first <= range.last,
	);
	if (bands.length === 0) return null;
	const rows = Math.max(...bands.map(({ row }) => row)) + 1;
	const current = Math.min(active, bands.length - 1);
	const explain = (band: Band | undefined) => {
		if (band) onExplain(bandLines(band, words), middleOf(band, range));
	};
	const go = (index: number) => {
		const next = Math.min(Math.max(index, 0), bands.length - 1);
		setActive(next);
		explain(bands[next]);
	};
	return (
		<div
			class="strip-bands"
			ref={box}
			role="listbox"
			aria-label={t.strip.bands}
			aria-orientation="horizontal"
			aria-activedescendant={`band-${bands[current]?.agreement.id}`}
			tabIndex={0}
			style={{ blockSize: `${Math.max(rows * ROW_PX, 24)}px` }}
			onFocus={() => explain(bands[current])}
			onBlur={() => onExplain(null, range.first)}
			onPointerLeave={() => onExplain(null, range.first)}
			onKeyDown={(event) => {
				if (event.key === "ArrowRight" || event.key === "ArrowDown") go(current + 1);
				else if (event.key === "ArrowLeft" || event.key === "ArrowUp") go(current - 1);
				else if (event.key === "Home") go(0);
				else if (event.key === "End") go(bands.length - 1);
				else if (event.key === "Enter" || event.key === " ") {
					const id = bands[current]?.agreement.id;
					if (id !== undefined) openAgreement(id);
				} else return;
				event.preventDefault();
			}}
		>
			{bands.map((band, index) => (
				// biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
				// biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and names the option
				<div
					key={band.agreement.id}
					id={`band-${band.agreement.id}`}
					role="option"
					aria-selected={band.agreement.id === chosen}
					aria-label={bandLines(band, words).join(t.punctuation.comma)}
					class={index === current ? "band current" : "band"}
					data-kind={band.agreement.kind}
					style={placeOf(band.first, band.last, range, band.row)}
					onPointerEnter={() => explain(band)}
					onClick={() => openAgreement(band.agreement.id)}
				>
					{band.breachFrom !== null && (
						<span
							class="band-breach"
							style={{
								insetInlineStart: `${partOf(band.breachFrom, band, range)}%`,
							}}
						/>
					)}
				</div>
			))}
		</div>
	);
}

/** A band's name, its days, its first reported breach. */
function bandLines({ agreement }: Band, { t, f, language }: Words): readonly string[] {
	const { name, start, end, breach } = agreement;
	const from = start ? f.span(start) : "";
	return [
		textIn(name, language).text,
		end ? t.strip.inForce(from, f.span(end)) : t.strip.inForceFrom(from),
		breach?.when ? t.strip.breach(f.span(breach.when)) : t.strip.noBreach,
	];
}

function placeOf(first: Day, last: Day, range: Range, row: number) {
	const start = Math.max(0, fractionOf(first, range));
	const end = Math.min(1, fractionOf((last + 1) as Day, range));
	return {
		insetInlineStart: `${(start * 100).toFixed(3)}%`,
		inlineSize: `${(Math.max(end - start, 0.002) * 100).toFixed(3)}%`,
		insetBlockStart: `${row * ROW_PX}px`,
	};
}

/** Where in the visible part of a band a day lies, in percent. */
function partOf(day: Day, { first, last }: Band, range: Range): string {
	const from = Math.max(first, range.first);
	const to = Math.min(last, range.last) + 1;
	return (Math.min(1, Math.max(0, (day - from) / (to - from))) * 100).toFixed(2);
}

function middleOf({ first, last }: Band, range: Range): Day {
	return Math.round((Math.max(first, range.first) + Math.min(last, range.last)) / 2) as Day;
}
