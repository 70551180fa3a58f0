/** Arabic, of what is drawn from tiles: a detailed ground, and archives of events. */
import type { Dictionary } from "../dictionary";
import { lastDays } from "./counts";

export const arTiles: Pick<Dictionary, "tiles"> = {
	tiles: {
		ground: "خريطة الأساس المفصلة",
		missing: (names) =>
			`لم يُرسم، أو لم يُرسم كله: ${names}. لم تصل بلاطاته، أو ليس في هذا المتصفح WebGL لرسمها. وكل ما عدا ذلك يعمل.`,
		legend: (name, n) => `${name}: ${lastDays(n)}`,
	},
};
