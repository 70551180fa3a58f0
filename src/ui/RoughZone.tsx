/** Said on days for which only a rough outline is drawn. */
import { textIn } from "../app/i18n/format";
import { isShown } from "../world/shown";
import { useDataset, useWorld } from "./context";
import { useReadingWords } from "./reading-words";

export function RoughZone() {
	const { t, language } = useReadingWords();
	const { zones } = useDataset();
	const { day } = useWorld();
	const rough = zones.find(
		({ properties: { kind, shown } }) => kind === "rough-zone" && isShown(shown, day),
	);
	if (!rough) return null;
	const { name, precision } = rough.properties;
	return (
		<p class="remark">
			{t.zone.rough(textIn(name, language).text, textIn(precision, language).text)}
		</p>
	);
}
