/** How long the film will be, the buttons that make and stop it, and what becomes of it. */
import { laterIn } from "../app/i18n/later";
import { type FilmRequest, lengthOf, planFault } from "../film/plan";
import { useWords } from "./context";
import { type FilmMaking, faultText } from "./film-making";
import { useFocusOnce } from "./focus";

interface FilmActionsProps {
	/** Null: something is still to be chosen or typed. */
	request: FilmRequest | null;
	frames: number;
	film: FilmMaking;
	/** The reader asks for a film that cannot be begun for want of something. */
	onIncomplete: () => void;
}

export function FilmActions({ request, frames, film, onIncomplete }: FilmActionsProps) {
	const { f, language } = useWords();
	const own = laterIn(language).film;
	const { making, make, cancel } = film;
	const isBusy = making.kind === "busy";
	// The button that stopped it is gone, and with it the focus.
	const start = useFocusOnce<HTMLButtonElement>(making.kind === "cancelled");
	const fault = request && planFault(request, frames);
	return (
		<>
			{request && (
				<p role="status" class={fault ? "complaint" : ""}>
					{fault
						? faultText(fault, own, f.number)
						: own.length(
								own.frames(frames, f.number(frames)),
								f.duration(lengthOf(frames, request.rate)),
							)}
				</p>
			)}
			<p class="dialog-actions">
				<button
					ref={start}
					type="submit"
					class="primary"
					aria-disabled={isBusy}
					onClick={() => {
						if (isBusy) return;
						if (request && !fault) make(request);
						else onIncomplete();
					}}
				>
					{own.make}
				</button>
				{isBusy && (
					<button type="button" class="secondary" onClick={cancel}>
						{own.cancel}
					</button>
				)}
			</p>
			{isBusy && <Progress done={making.done} of={making.of} />}
			<p role="status" class={making.kind === "failed" ? "complaint" : "muted"}>
				{isBusy && making.of === 0 && own.preparing}
				{"text" in making && making.text}
			</p>
			{making.kind === "done" && (
				<p class="dialog-actions">
					<button type="button" class="secondary" onClick={making.again}>
						{own.again}
					</button>
					<span class="muted small">{own.againHint}</span>
				</p>
			)}
		</>
	);
}

/** Not a status: a frame a moment is too much to be read out. */
function Progress({ done, of }: { done: number; of: number }) {
	const { f, language } = useWords();
	const own = laterIn(language).film;
	return (
		<div class="film-progress">
			<progress aria-label={own.progress} value={done} max={Math.max(of, 1)} />
			{of > 0 && <p class="muted">{own.frame(f.number(done), f.number(of))}</p>}
		</div>
	);
}
