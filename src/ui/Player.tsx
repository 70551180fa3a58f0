/** The player: begins and ends the run of the date, and says how fast it goes and how long it takes. */
import { runSeconds, SPEEDS } from "../world/play";
import { useActions, useApp, useWords } from "./context";
import { Icon } from "./Icon";
import { useMedia } from "./media";

export function PlayButton() {
	const { t } = useWords();
	const playing = useApp((state) => state.playing);
	const { play, pause } = useActions();
	const isStill = useMedia("(prefers-reduced-motion: reduce)");
	const name = playing ? t.player.pause : t.player.play;
	return (
		<button
			type="button"
			class="icon-button play-button"
			aria-label={name}
			title={isStill && !playing ? t.player.still : name}
			onClick={playing ? pause : play}
		>
			<Icon name={playing ? "pause" : "play"} />
		</button>
	);
}

/** How many days pass in a second; where the date goes from event to event there is nothing to choose. */
export function PlaySpeed() {
	const { t, f } = useWords();
	const speed = useApp((state) => state.daysPerSecond);
	const range = useApp((state) => state.range);
	const { chooseSpeed } = useActions();
	const isStill = useMedia("(prefers-reduced-motion: reduce)");
	if (isStill) return <span class="play-speed">{t.player.still}</span>;
	const run = f.duration(runSeconds(range, speed));
	return (
		<label class="play-speed">
			<span class="visually-hidden">{t.player.speed}</span>
			<select
				value={speed}
				onChange={(event) => chooseSpeed(Number(event.currentTarget.value))}
				title={t.player.run(run)}
			>
				{SPEEDS.map((each) => (
					<option key={each} value={each}>
						{t.player.days(each, f.duration(runSeconds(range, each)))}
					</option>
				))}
			</select>
		</label>
	);
}
