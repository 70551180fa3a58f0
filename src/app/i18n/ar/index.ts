/** Arabic. */
import { isolate, ltr } from "../bidi";
import type { Dictionary } from "../dictionary";
import { plural } from "../plural";
import { years } from "../years";
import { arBrought } from "./brought";
import { arChart } from "./chart";
import { arCompare } from "./compare";
import { reports } from "./counts";
import { arData } from "./data";
import { arEmbed } from "./embed";
import { arFault } from "./fault";
import { arFiles } from "./files";
import { arPlayer } from "./player";
import { arStrip } from "./strip";
import { arTiles } from "./tiles";
import { arTitles } from "./titles";

const count = plural("ar");

export const ar: Dictionary = {
	...arTitles,
	...arPlayer,
	...arBrought,
	...arChart,
	...arStrip,
	...arTiles,
	...arCompare,
	...arFault,
	...arFiles,
	...arData,
	...arEmbed,
	direction: "rtl",
	product: "Truceline",
	punctuation: { comma: "، ", semicolon: "؛ " },
	dates: {
		about: (date) => `نحو ${date}`,
		perhaps: (date) => `ربما ${date}`,
		until: (date) => `حتى ${date}`,
		from: (date) => `منذ ${date}`,
	},
	page: {
		skipMap: "تجاوز الخريطة",
		skipToDate: "الانتقال إلى الخط الزمني",
		mapNotPrinted: "لم تكن الخريطة جاهزة عند هذه الطباعة. تُطبع مع الصفحة بعد اكتمال تحميلها.",
		language: "اللغة",
		languageNotLoaded: (language) =>
			`تعذر جلب النصوص بهذه اللغة: ${isolate(language)}. اخترها مجددًا حين يتوفر الاتصال.`,
		share: "مشاركة",
		sharedDay: (day) => `الخريطة في ${day}: من كان يسيطر على ماذا، ومن أورد ذلك.`,
		sharedPlace: (place, day) => `${place} في ${day}: ما أوردته المصادر، ومن أورده.`,
		copyLink: "نسخ الرابط",
		linkCopied: "نُسخ رابط هذا العرض.",
		linkNotCopied: "تعذّر نسخ الرابط. تجده في شريط العنوان.",
		newVersion: "توجد نسخة أحدث من هذه الصفحة، وتظهر عند إعادة تحميلها.",
		newVersionFiles: "الملفات التي أضفتها ولا يحفظها هذا المتصفح تلزم إضافتها من جديد بعد ذلك.",
		loadNewVersion: "تحميل النسخة الجديدة",
		about: "عن البيانات",
		dismiss: "إخفاء",
		close: "إغلاق",
		notices: "تنبيهات",
		openPanel: "إظهار التفاصيل",
		closePanel: "إخفاء التفاصيل",
		higherPanel: "رفع التفاصيل",
		lowerPanel: "خفض التفاصيل",
		more: "المزيد",
		details: "التفاصيل",
	},
	map: {
		label: (title) => `خريطة: ${title}. يمكن اختيار الأماكن من قائمة الأماكن أيضًا.`,
		coming: "يجري رسم الخريطة …",
		zoomIn: "تكبير",
		zoomOut: "تصغير",
		wholeZone: "إظهار الخريطة كلها",
		scale: (km) => `${km} كم`,
		noWebGl:
			"لا يستطيع هذا المتصفح رسم الخريطة (لا يتوفر WebGL). التاريخ وقائمة الأماكن والتفاصيل تعمل من دونها.",
		notLoaded:
			"تعذّر تحميل البرنامج الذي يرسم الخريطة. التاريخ وقائمة الأماكن والتفاصيل تعمل من دونها؛ وقد تفيد إعادة تحميل الصفحة.",
		vectors: {
			"no-webgl":
				"لا يتوفر WebGL في هذا المتصفح: تُرسم الخريطة رسمًا متجهيًا. وهي تعرض الشيء نفسه، لكن حركتها أقل سلاسة.",
			"not-loaded":
				"تعذّر تحميل البرنامج الذي يرسم الخريطة بواسطة WebGL: تُرسم الخريطة رسمًا متجهيًا بدلًا منه. وقد تعيده إعادة تحميل الصفحة.",
			"no-workers":
				"حُظر البرنامج المساعد للخريطة (عامل الويب) أو لم يصل: تُرسم الخريطة رسمًا متجهيًا. قد تعيده إعادة تحميل الصفحة.",
			isolated: "لا يسمح الإطار المحيط بهذه الصفحة باستخدام WebGL: تُرسم الخريطة رسمًا متجهيًا.",
			lost: "فقد نظام الرسوم الخريطة ولم يُعدها: تُرسم الآن رسمًا متجهيًا. وقد تعيد إعادة تحميل الصفحة WebGL.",
		},
		lost: "فقد نظام الرسوم صورة الخريطة؛ ستعود من تلقاء نفسها متى أمكن.",
	},
	timeline: {
		region: "الخط الزمني",
		date: "التاريخ",
		value: (date, n, filtered = false) => {
			if (n !== 0) return `${date}، ${reports(n)}`;
			return filtered ? `${date}، لا إفادة تُبقيها التصفية` : `${date}، لا إفادات مؤرخة`;
		},
		reports: (n, filtered = false) => {
			if (n !== 0) return `${reports(n)} في هذا اليوم`;
			return filtered ? "لا تُبقي التصفية أي إفادة من هذا اليوم" : "لا إفادات مؤرخة في هذا اليوم";
		},
		previousDay: "اليوم السابق",
		nextDay: "اليوم التالي",
		previousEvent: "الحدث السابق",
		nextEvent: "الحدث التالي",
		spanButton: (from, to) => `إظهار ${from} – ${to}`,
		density: "إفادات مؤرخة في هذه البيانات، لا شدة القتال",
		edit: "تغيير التاريخ",
		yearAndWeekday: (year, weekday) => `${year}، ${weekday}`,
	},
	places: {
		search: "البحث عن الأماكن",
		searchInShort: "بحث",
		searchFor: "مكان أو هدنة أو مصدر أو حدث",
		show: "قائمة الأماكن",
		several: "هنا أكثر من شيء. أيها تريد؟",
	},
	lead: {
		zone: "ما هذه الخريطة",
		covers: (from, to) => `تغطي الخريطة ${years(from, to)}، ولا تعرض الوضع الحالي.`,
	},
	legend: {
		heading: "مفتاح الخريطة",
		held: (party) => `الجهة المسيطرة: ${party}`,
		heldInferred: (party) => `الجهة المسيطرة: ${party}؛ كله مستنتج، لا إفادة عنه`,
		inferred: "علامة مفرغة، أرض أفتح: مستنتج، لا إفادة عنه",
		fighting: "قتال داخل المكان بحسب الإفادات",
		uncertain: "تاريخ التغير غير مؤكد",
		unknown: "لا يُعرف من كان يسيطر عليه",
		post: (party) => `نقطة مراقبة: ${party}`,
		postEnclosed: (party) => `نقطة مراقبة مطوّقة: ${party}`,
		postPerhaps: (party) => `نقطة مراقبة، ربما لم تُنشأ بعد: ${party}`,
		postPerhapsEnclosed: (party) => `نقطة مراقبة، ربما طُوِّقت: ${party}`,
		roads: (refs) => `طرق دولية: ${refs}`,
		border: "حدود بين الدول",
		governorate: "حدود محافظة",
		river: "نهر",
		cells: "الأرض بحسب أقرب مكان عنه دليل",
		front: "خط الجبهة، مشتق؛ قد يقع الخط الحقيقي في أي موضع من الشريط الرمادي",
		frontUnsure: "قد يكون خط الجبهة: لا يُعرف من كان يسيطر على أحد جانبيه",
		strike: "إفادة عن قصف",
		deployment: "إفادة عن انتشار قوات",
		settlement: "مدينة أو بلدة أخرى، لا يُبيَّن المسيطر عليها",
		selected: "المحدد",
		leftOut: "داخل المنطقة بلا لون: استبعدتها التصفية",
		notMapped: "غير مشمول بالخريطة",
		show: (what) => `إظهار: ${what}`,
		layers: {
			cells: "المساحات",
			front: "الجبهة",
			buffer: "المنطقة منزوعة السلاح",
			posts: "النقاط",
			reports: "إفادات أخرى",
			roads: "الطرق الدولية",
			settlements: "التجمعات السكنية",
			labels: "أسماء المناطق",
		},
	},
	snapshot: {
		open: "تصدير صورة",
		heading: "تصدير صورة",
		data: (title, version) => `البيانات: ${isolate(title)}، الإصدار ${ltr(version)}`,
	},
	problems: {
		heading: "تعذّرت قراءة أجزاء من البيانات",
		fatal: "لا يمكن عرض البيانات",
		fatalText: "تحتاج الخريطة إلى أن تكون هذه الملفات صحيحة:",
		more: (n) =>
			count(n, {
				one: "ومشكلة أخرى",
				two: "ومشكلتان أخريان",
				few: `و${n} مشكلات أخرى`,
				other: `و${n} مشكلة أخرى`,
			}),
		reload: "إعادة المحاولة",
		record: (n) => `السجل ${n}`,
		line: (n) => `السطر ${n}`,
		field: (name) => `الحقل ${ltr(name)}`,
		id: (id) => ltr(id),
		code: {
			"missing-file": "الملف مفقود أو تعذّر جلبه. تحقق من نشره.",
			"not-json": "الملف ليس JSON صحيحًا. افحصه عند الموضع المذكور.",
			"html-not-json": "وصلت صفحة ويب بدلًا من الملف. تحقق من العنوان والخادم.",
			"wrong-shape": "ليست للملف البنية المتوقعة.",
			"bad-value": "قيمة غير صالحة؛ أُهمل السجل.",
			"bad-geometry": "شكل هندسي غير صالح؛ أُهمل العنصر.",
			"duplicate-id": "معرّف يتكرر؛ أُهمل السجل الثاني.",
			"unknown-reference": "إحالة لا تؤدي إلى شيء؛ أُهملت.",
			"no-text": "إفادة بلا نص؛ تُعرض من دونه.",
			"no-source": "لا شيء يسند السجل؛ أُهمل.",
			"bad-dates": "التواريخ ليست مرتبة؛ أُهمل السجل.",
		},
	},
	address: {
		broken: (parts) => `تعذّرت قراءة جزء من العنوان فأُهمل: ${parts}.`,
		day: (text) => `التاريخ «${ltr(text)}»`,
		dayOutside: (text, nearest) =>
			`لا تغطي البيانات التاريخ «${ltr(text)}»؛ والمعروض أقرب يوم تغطيه: ${isolate(nearest)}.`,
		place: (text) => `المكان «${ltr(text)}»`,
		source: (text: string) => `المصدر «${ltr(text)}»`,
		claim: (text: string) => `الإفادة «${ltr(text)}»`,
		agreement: (text: string) => `الاتفاق «${ltr(text)}»`,
		files: (text: string) => `الملفات «${isolate(text)}»`,
		row: (text: string) => `الصف «${isolate(text)}»`,
		trail: (text: string) => `عدد الأيام «${ltr(text)}»`,
		at: "الموضع",
		map: "موضع الخريطة",
		buffer: (text) => `عمق المنطقة منزوعة السلاح «${ltr(text)}»`,
		layers: (text) => `الطبقات «${ltr(text)}»`,
		embed: (text) => `القيمة «${ltr(text)}» للجزء ${ltr("embed")}`,
		lang: (text) => `اللغة «${ltr(text)}»`,
		unknown: (text: string) => `«${ltr(text)}»، وهو ليس جزءًا من العنوان`,
		repeated: (text: string) => `«${ltr(text)}» مكررة`,
		compare: (text) => `التاريخ الثاني «${ltr(text)}»`,
		compareOutside: (text, nearest) =>
			`لا تغطي البيانات التاريخ الثاني «${ltr(text)}»؛ والمقارَن به أقرب يوم تغطيه: ${isolate(nearest)}.`,
		kinds: (text) => `أنواع الإفادات «${ltr(text)}»`,
		sides: (text) => `جهات المصادر «${ltr(text)}»`,
		confidence: (text) => `درجة التأكد «${ltr(text)}»`,
		parties: (text) => `الأطراف «${ltr(text)}»`,
		version: (theirs, ours) =>
			`أُنشئ هذا الرابط بالإصدار ${ltr(theirs)} من البيانات، وهذا هو الإصدار ${ltr(ours)}. ربما صُححت تواريخ وأماكن منذ ذلك الحين.`,
	},
};
