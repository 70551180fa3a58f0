/** Russian, of an embedded page. */
import type { enEmbedded } from "../en/embedded";

export const ruEmbedded: typeof enEmbedded = {
	full: "Открыть полную карту",
	wheel: (key) => `Масштаб карты: ${key} и прокрутка`,
	finger: "Карту двигают двумя пальцами",
};
