/** Russian, what archives say of a spot. */
import type { enArchives } from "../en/archives";

export const ruArchives: typeof enArchives = {
	heading: "События из архивов",
	covers: (days) => `Охвачено: ${days}.`,
	notChecked: "Этой картой не проверялось: показано так, как дано в архиве.",
	checked: "Как проверялось:",
	noDate: "дата не указана",
};
