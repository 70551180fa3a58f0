/** Arabic, the words that lead to exported data, evidence and films. */
import type { enData } from "../en/data";

export const arData: typeof enData = {
	data: {
		open: "تصدير البيانات …",
		heading: "تصدير البيانات",
		loading: "يجري جلب النصوص والبرنامج …",
		notLoaded: "تعذّر تحميل هذا الجزء من الصفحة؛ وقد تفيد إعادة تحميلها.",
	},
	film: {
		open: "صنع فيلم …",
		heading: "تصدير فيلم",
	},
};
