/** Turkish: what archives say of a spot. */
import type { enArchives } from "../en/archives";

export const trArchives: typeof enArchives = {
	heading: "Arşivlerdeki olaylar",
	covers: (days) => `Kapsadığı dönem: ${days}.`,
	notChecked: "Bu harita tarafından denetlenmedi: arşivin verdiği gibi gösteriliyor.",
	checked: "Nasıl denetlendiği:",
	noDate: "tarih verilmemiş",
};
