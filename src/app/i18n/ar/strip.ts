import type { enStrip } from "../en/strip";

export const arStrip: typeof enStrip = {
	strip: {
		zoomIn: "عرض أيام أقل",
		zoomOut: "عرض أيام أكثر",
		bands: "الاتفاقات والهدن على الشريط",
		inForce: (from, to) => `سارٍ من ${from} إلى ${to}`,
		inForceFrom: (from) => `سارٍ من ${from}؛ لا ترد نهاية له`,
		breach: (date) => `أول خرق مُبلَّغ عنه: ${date}`,
		noBreach: "لا يرد أي خرق",
		noneLeft: "لا تُبقي التصفية أي حدث مؤرخ.",
		noneAtAll: "لا حدث مؤرخ في هذه البيانات.",
	},
};
