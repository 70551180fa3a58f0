/** Arabic: an embedded page. */
import { ltr } from "../bidi";
import type { enEmbedded } from "../en/embedded";

export const arEmbedded: typeof enEmbedded = {
	full: "فتح الخريطة كاملة",
	wheel: (key) => `لتكبير الخريطة: ${ltr(key)} مع التمرير`,
	finger: "تتحرك الخريطة بإصبعين",
};
