/** Turkish, of what is drawn from tiles: a detailed ground, and archives of events. */
import type { enTiles } from "../en/tiles";
import { lastDays } from "./counts";

export const trTiles: typeof enTiles = {
	tiles: {
		ground: "ayrıntılı altlık harita",
		missing: (names) =>
			`Çizilmedi ya da tamamı çizilmedi: ${names}. Karoları gelmedi ya da bu tarayıcıda onları çizecek WebGL yok. Geri kalan her şey çalışıyor.`,
		legend: (name, n) => `${name}: ${lastDays(n)}`,
	},
};
