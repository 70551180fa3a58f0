/** Of which days a film is made, how it runs, and how far it has come. */
import { useRef, useState } from "preact/hooks";
import { textIn } from "../app/i18n/format";
import { laterIn } from "../app/i18n/later";
import { changeDays } from "../film/changes";
import { type FilmRequest, type FilmSize, filmDays, RATES, SIZES, STEPS } from "../film/plan";
import type { Day } from "../model/day";
import { useApp, useDataset, useWords } from "./context";
import { DayField } from "./DayField";
import { FilmActions } from "./FilmActions";
import { FilmFormats } from "./FilmFormats";
import { useFilmMaking, useFormats } from "./film-making";
import { SelectField } from "./SelectField";
import { TitleField } from "./TitleField";

const SIZE_NAMES = Object.keys(SIZES) as FilmSize[];

interface Choices extends Pick<FilmRequest, "step" | "rate" | "size"> {
	/** Null: the reader has not written one. */
	readonly title: string | null;
	/** Null: what is typed is no day. */
	readonly first: Day | null;
	readonly last: Day | null;
	/** Null: the best that there is. */
	readonly format: FilmRequest["format"] | null;
}

export function FilmForm() {
	const { f, language } = useWords();
	const own = laterIn(language).film;
	const dataset = useDataset();
	const range = useApp((state) => state.range);
	const compare = useApp((state) => state.compare);
	const filters = useApp((state) => state.filters);
	const [choices, setChoices] = useState<Choices>({
		...range,
		title: null,
		step: "week",
		rate: 5,
		size: "wide",
		format: null,
	});
	const film = useFilmMaking(own);
	const formats = useFormats(choices.size);
	const form = useRef<HTMLFormElement>(null);
	const choose = (part: Partial<Choices>) => {
		film.forget();
		setChoices((before) => ({ ...before, ...part }));
	};
	const { first, last, step, rate, size } = choices;
	const title = choices.title ?? textIn(dataset.manifest.title, language).text;
	const known = Array.isArray(formats) ? formats : [];
	const format = known.find((each) => each === choices.format) ?? known[0] ?? null;
	const request: FilmRequest | null =
		first === null || last === null || format === null
			? null
			: { title: title.trim(), range: { first, last }, step, rate, size, format };
	const days = request && filmDays(request.range, step, () => changeDays(dataset, filters));
	const isBusy = film.making.kind === "busy";
	return (
		<form ref={form} onSubmit={(event) => event.preventDefault()}>
			<p>{own.intro}</p>
			{compare !== null && <p class="small">{own.notCompared(f.day(compare))}</p>}
			<fieldset disabled={isBusy}>
				<TitleField title={title} onWrite={(text) => choose({ title: text })} />
				<div class="side-by-side">
					<DayField
						label={own.from}
						preset={range.first}
						onType={(day) => choose({ first: day })}
					/>
					<DayField label={own.to} preset={range.last} onType={(day) => choose({ last: day })} />
					<SelectField
						label={own.step}
						options={STEPS}
						value={step}
						labelOf={(each) => own.steps[each]}
						onChoose={(each) => choose({ step: each })}
					/>
					<SelectField
						label={own.speed}
						options={RATES}
						value={rate}
						labelOf={(each) => own.speeds(own.frames(each, f.number(each)))}
						onChoose={(each) => choose({ rate: each })}
					/>
				</div>
				{step === "changes" && <p class="muted small">{own.changes}</p>}
				<SelectField
					label={own.size}
					options={SIZE_NAMES}
					value={size}
					labelOf={(each) => {
						const { width, height } = SIZES[each];
						return own.sizes[each](own.pixels(String(width), String(height)));
					}}
					onChoose={(each) => choose({ size: each })}
				/>
				<FilmFormats
					formats={formats}
					value={format}
					onChoose={(each) => choose({ format: each })}
				/>
			</fieldset>
			<FilmActions
				request={request}
				frames={days?.length ?? 0}
				film={film}
				onIncomplete={() => {
					form.current?.querySelector<HTMLElement>("[data-unread='true']")?.focus();
				}}
			/>
		</form>
	);
}
