/** Arabic, where something of the page itself fails. */
import type { enFault } from "../en/fault";

export const arFault: typeof enFault = {
	fault: {
		parts: {
			bar: "البحث والأدوات",
			map: "الخريطة",
			mapTools: "أزرار الخريطة",
			legend: "مفتاح الخريطة ومقياسها",
			credits: "الإسنادات",
			panel: "التفاصيل",
			timeline: "الخط الزمني",
			dialog: "هذه النافذة",
		},
		failed: (part) => `تعطل هذا الجزء من الصفحة: ${part}.`,
		rest: "بقية الصفحة تعمل، وما كنت تنظر إليه محفوظ في العنوان.",
		again: "إعادة المحاولة",
		without: "المتابعة من دونه",
		back: (part) => `جزء متروك: ${part}. إعادته`,
		page: "تعطلت الصفحة",
		pageText:
			"الخلل في هذه الصفحة لا في جهازك. ما كنت تنظر إليه محفوظ في العنوان: أعد تحميل الصفحة، أو افتح العرض الأول.",
		anew: "فتح العرض الأول",
		something: "تعطل شيء في هذه الصفحة، وبقيتها تعمل. إذا تكرر ذلك فوصفه يساعد من يصلحه.",
		report: "وصف الخلل",
		copy: "نسخ الوصف",
		copied: "تم النسخ.",
		notCopied: "تعذر النسخ. حدد النص وانسخه.",
	},
};
