/** Arabic, of files that a reader brings, what the first page needs; the rest is in ar-import.ts. */
import { isolate } from "../bidi";
import type { enFiles } from "../en/files";
import { events } from "./counts";

export const arFiles: typeof enFiles = {
	files: {
		open: "إضافة بياناتك",
		drop: "أفلت الملف هنا لإضافة بياناتك. تبقى على هذا الجهاز.",
		events: (n, text) => `${events(n, text)} من ملفاتك`,
		missing: (names) =>
			`أُعدّ هذا العرض ببيانات ليست في هذه الصفحة: ${isolate(names)}. لا يستطيع العنوان حملها. أضفها لترى ما يُظهره العرض.`,
		notFetched: (name) =>
			`لم يُضف الملف «${isolate(name)}» الوارد في العنوان: لم يصل، أو أنه ليس في هذا الموقع.`,
		notFound: "هذا الصف من ملف ليس في هذه الصفحة، أو لا صف بهذا الرقم فيه.",
		keptUnread: (names) =>
			`يحفظ هذا المتصفح ملفات لم تعد قراءتها ممكنة: ${names}. أضفها من جديد من حيث هي عندك.`,
		folderCut: (most) => `لم يؤخذ مما أُفلت إلا أول ${most} ملف. أفلت عددًا أقل كل مرة.`,
		forgetUnread: "إزالتها من هذا المتصفح",
		notForgotten: (names) =>
			`لم يسمح المتصفح لهذه الصفحة بإزالة ما يحفظه: ${names}. يزيله مسح بيانات هذا الموقع.`,
		credit: (names) => `ويظهر أيضًا ما أضافه القارئ ولم يُتحقق منه: ${names}.`,
		newestOnly: (n, text) =>
			`ولا يُرسم من أحداثها التي في هذا المدى إلا أحدثها: ${events(n, text)}.`,
		ownMap: "تنظر إلى بياناتك أنت. وهي على هذا الجهاز وحده.",
		back: "العودة إلى خريطة هذه الصفحة",
	},
};
