/** Where a place lies, and how that is known. */
import type { Place } from "../model/types";
import { isDrawnAside } from "../scene/layers/towns";
import { isShown } from "../world/shown";
import { useApp, useDataset, useWorld } from "./context";
import { useReadingWords } from "./reading-words";

export function Position({ place }: { place: Place }) {
	const { t, f } = useReadingWords();
	const dataset = useDataset();
	const depth = useApp((state) => state.buffer);
	const { day } = useWorld();
	const hasBuffer = dataset.zones.some(
		({ properties: { depthKm, shown } }) => depthKm === depth && isShown(shown, day),
	);
	const { position, at, contactLineKm, zone } = place;
	if (place.kind === "area") return null;
	return (
		<>
			<h3>{t.details.position}</h3>
			{position && at ? (
				<p class="muted">
					<bdi dir="ltr">
						{at[1].toFixed(4)}, {at[0].toFixed(4)}
					</bdi>
					{" · "}
					{t.details.positionText(position.origin, f.number(position.metres))} (
					{t.details.positionClass[position.class]})
					{isDrawnAside(dataset, place) && <> {t.details.drawnAside}</>}
					{contactLineKm !== undefined && (
						<>
							{" · "}
							{t.details.contactLine(f.number(contactLineKm))}
							{zone === "inside" && hasBuffer && (
								<>
									{" · "}
									{contactLineKm <= depth
										? t.details.buffer(f.number(depth))
										: t.details.notInBuffer(f.number(depth))}
								</>
							)}
						</>
					)}
				</p>
			) : (
				<p class="muted">{t.details.noPosition}</p>
			)}
		</>
	);
}
