/** Arabic, the words of what is printed. Fetched when asked for. */
import type { LaterWords } from "../later";

export const arPrinting: LaterWords["printing"] = {
	print: "طباعة",
	hint: "على الورق: الخريطة مع هذه النصوص، ثم المفتوح بجانب الخريطة، ثم المصادر.",
	printed: (date, version) => `طُبع في ${date} من الإصدار ${version} للبيانات.`,
	sources: "مصادر الخريطة",
	sourcesText:
		"كل الوثائق التي تستند إليها الخريطة في الصفحة الأولى، بأرقامها في ملف مصادرها. أما الأرقام الواردة في النص السابق فتعود إلى القائمة التي في ذلك النص.",
	noMap: "تعذّر رسم الخريطة لهذه الطباعة؛ والنص أدناه كامل.",
	failed: "تعذّر تحميل البرنامج الذي يطبع الخريطة. أمر الطباعة في المتصفح يطبع النص وحده.",
};
