/** Arabic: what archives say of a spot. */
import type { enArchives } from "../en/archives";

export const arArchives: typeof enArchives = {
	heading: "أحداث من الأرشيفات",
	covers: (days) => `المدة المشمولة: ${days}.`,
	notChecked: "لم تتحقق منها هذه الخريطة: معروضة كما هي في الأرشيف.",
	checked: "كيف جرى التحقق منها:",
	noDate: "بلا تاريخ",
};
