/** Turkish, the words of the strip: what lies on it, and how to look nearer. */
import type { enStrip } from "../en/strip";

export const trStrip: typeof enStrip = {
	strip: {
		zoomIn: "Daha az gün göster",
		zoomOut: "Daha çok gün göster",
		bands: "Şeritteki anlaşmalar ve ateşkesler",
		inForce: (from, to) => `yürürlük: ${from} – ${to}`,
		inForceFrom: (from) => `yürürlük başlangıcı: ${from}; bitişi bildirilmedi`,
		breach: (date) => `bildirilen ilk ihlal: ${date}`,
		noBreach: "ihlal bildirilmedi",
		noneLeft: "Filtrelere uyan tarihli olay yok.",
		noneAtAll: "Bu veri setinde tarihli olay yok.",
	},
};
