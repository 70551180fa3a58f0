/** Arabic, the form that makes the code of a frame. */
import { ltr } from "../bidi";
import type { enEmbedding } from "../en/embedding";

export const arEmbedding: typeof enEmbedding = {
	intro: (day) =>
		`إطار لصفحة أخرى تُعرض فيه الخريطة بتنسيق مدمج كما تراها الآن: اليوم (${day}) وعوامل التصفية وما هو محدد. ويستطيع القارئ فيه تغيير التاريخ وقراءة المصادر.`,
	width: "العرض",
	widths: { full: "بعرض مكانه في الصفحة", fixed: "بالبكسل" },
	pixels: "العرض بالبكسل",
	height: "الارتفاع بالبكسل",
	badWidth: (least, most) => `يجب أن يكون العرض بين ${least} و${most} بكسل.`,
	badHeight: (least, most) => `يجب أن يكون الارتفاع بين ${least} و${most} بكسل.`,
	language: "اللغة",
	readers: "لغة القارئ، وإلا فالإنجليزية",
	version: "البيانات",
	versions: {
		live: "أحدث نسخة، مع ما يرد من تصحيحات",
		pinned: (version) => `النسخة ${ltr(version)} دون تغيير، من أرشيف الناشر`,
	},
	noArchive: "يعرض الإطار أحدث نسخة من البيانات؛ ولا يحتفظ هذا الناشر بأرشيف للنسخ السابقة.",
	size: (width, height) => `${ltr(`${width} × ${height}`)} بكسل`,
	sizeFull: (height) => `العرض الكامل × ${height} بكسل`,
	preview: "مقاس الإطار",
	local: "تعمل هذه الصفحة على جهازك أنت: لن تعمل الشيفرة في مكان آخر قبل نشر الموقع.",
	code: "الشيفرة",
	copy: "نسخ الشيفرة",
	copied: "نُسخت الشيفرة. الصقها في مصدر صفحتك.",
	notCopied: "تعذّر نسخ الشيفرة. حددها في الحقل وانسخها.",
	privacy:
		"لا يحمّل الإطار إلا ملفات هذا الموقع ولا يضع ملفات تعريف ارتباط، ولا يُرسَل إليه عنوان صفحتك.",
};
