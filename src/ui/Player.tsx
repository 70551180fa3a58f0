/** The player: begins and ends the run of the date, and says how fast it goes and how long it takes. */
import { runSeconds, SPEEDS } from "../world/play";
import { useActions, useApp, useWords } from "./context";
import { IconButton } from "./IconButton";
import { useMedia } from "./media";

/** Begins and stops; where no motion is wanted its hint says that the date goes from event to event. */
export function PlayButton() {
	const { t } = useWords();
	const playing = useApp((state) => state.playing);
	const { play, pause } = useActions();
	const isStill = useMedia("(prefers-reduced-motion: reduce)");
	const name = playing ? t.player.pause : t.player.play;
	return (
		<IconButton
			name={name}
			icon={playing ? "pause" : "play"}
			class="play-button"
			title={isStill && !playing ? t.player.still : name}
			onClick={playing ? pause : play}
		/>
	);
}

/**
 * How many days pass in a second, and how long the whole strip takes; where the date goes from event to event
 * there is nothing to choose. The words are what is seen, the select over them is what is touched.
 */
export function PlaySpeed() {
	const { t, f } = useWords();
	const speed = useApp((state) => state.daysPerSecond);
	const range = useApp((state) => state.range);
	const { chooseSpeed } = useActions();
	const isStill = useMedia("(prefers-reduced-motion: reduce)");
	if (isStill) return <span class="play-speed">{t.player.still}</span>;
	const phrase = (each: number) => ({
		pace: t.player.pace(each),
		whole: t.player.whole(f.duration(runSeconds(range, each))),
	});
	const { pace, whole } = phrase(speed);
	return (
		<span class="play-speed">
			<span class="play-words" aria-hidden="true">
				<span>{pace}</span>
				<span class="play-comma">{t.punctuation.comma}</span>
				<span>{whole}</span>
			</span>
			<select
				aria-label={t.player.speed}
				value={speed}
				onChange={(event) => chooseSpeed(Number(event.currentTarget.value))}
			>
				{SPEEDS.map((each) => (
					<option key={each} value={each}>
						{phrase(each).pace + t.punctuation.comma + phrase(each).whole}
					</option>
				))}
			</select>
		</span>
	);
}
