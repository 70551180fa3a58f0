/** Arabic, the words about the data as a whole, and of citing it. */
import { isolate, ltr } from "./bidi";
import type { AboutWords } from "./dictionary";

export const arAbout: AboutWords = {
	about: {
		heading: "عن البيانات",
		intro: (claims, sources, n) =>
			`عدد الإفادات ${claims}، والمصادر ${sources}، والأماكن ${n}. كل إفادة ملخصة بكلماتنا، وتقود إلى مصدرها.`,
		version: (version) => `الإصدار ${ltr(version)}`,
		method: "كيف تُقرأ الخريطة",
		balance: "المصادر بحسب الجهة",
		balanceText:
			"الجهات التي قُرئت الإفادات في وثائقها. كثيرًا ما تكرر وسائل عدة قول قائل واحد: القائل الأول هو من قال الشيء أولًا، وقد يكون وراء وثائق جهات عدة.",
		side: "الجهة",
		sources: "المصادر",
		claims: "الإفادات",
		share: "النسبة",
		origins: "القائلون أولًا",
		total: "المجموع",
		sure: "درجة التأكد",
		sureText:
			"يبيّن كل تقدير درجة التأكد منه بحسب من أورده: يُحسب من قاله أولًا، لا الوسائل التي تكرره.",
		confidence: "درجة التأكد",
		assessments: "التقديرات",
		meaning: {
			"both-sides": "جاءت إفادة واحدة على الأقل من كل من طرفين.",
			"with-third-party": "أورده أحد الطرفين، وأورده كذلك من ليس من أي طرف.",
			"losing-side":
				"لم يورده إلا الطرف الذي خسر المكان، عن خسارته. ولذلك وزن أكبر من إعلان النجاح.",
			"one-side": "لم يورده إلا طرف واحد، وليس عن خسارته.",
			"third-party": "لم يورده أي من الأطراف، وأورده من ليس منها.",
			encyclopedia: "لا يرد إلا في عمل جامع؛ ولم يُتتبَّع من قاله أولًا.",
			inferred: "لا تذكره إفادة عن هذا المكان؛ بل يُستنتج مما جرى لاحقًا أو من موضع المكان.",
		},
		notKnown: "ما لا يُعرف",
		unknown: {
			noPosition: (n, of) => `أماكن لم يُعثر على موقعها: ${n} من ${of}.`,
			unknownHolder: (n, date) => `أماكن لا يُعرف من كان يسيطر عليها في ${date}: ${n}.`,
			unsureOnDay: (n, date) => `أماكن لا يُعرف هل تغيرت السيطرة عليها حتى نهاية يوم ${date}: ${n}.`,
			undatedChanges: (n, of) => `تغيرات في السيطرة لا يُعرف يومها بل مدة تضمه: ${n} من ${of}.`,
			openings: (n, of) => `مصادر لم تُقرأ إلا بدايتها، فيغيب ما يرد فيها بعد ذلك: ${n} من ${of}.`,
			secondHand: (n) => `مصادر تعذّرت قراءتها، معروفة نقلًا عن غيرها: ${n}.`,
			undatedSources: (n) => `مصادر بلا تاريخ نشر: ${n}.`,
		},
		alsoNotKnown: "وإلى جانب ذلك، هذه أمور بُحث عنها فلم تُعرف أو لم تُؤكد:",
		words: "الأطراف",
		wordsText: "أسماء الأطراف من وضعنا. أما ألفاظ المصادر فلا ترد إلا بنصها بين علامتي اقتباس.",
		partyClaims: (n) => `من كانوا، بحسب الإفادات: ${n}`,
		partySources: (n) => `مصادر هذه الإفادات: ${n}`,
		licences: "الحقوق والتراخيص",
		covers: "يشمل",
		report: "الإبلاغ عن خطأ",
		reportText: (example) =>
			`دوّن معرّف الإفادة أو التقدير (مثل ${ltr(example)})، وما الخطأ فيه، وأين يمكن قراءة الصواب.`,
		noContact: "اكتب إلى من ينشر هذه الخريطة؛ لا يرد في هذه البيانات عنوان لذلك.",
		cite: "الاستشهاد بالبيانات",
		theDataset: "هذه البيانات",
		citeText: "للاستشهاد بتقدير واحد افتح مكانه؛ وللاستشهاد بوثيقة افتح قائمة المصادر هناك.",
		changes: "التغييرات في البيانات",
		changesLoading: "تجري القراءة …",
	},
	cite: {
		as: (what) => `نسخ المرجع: ${isolate(what)}`,
		text: "نص",
		copied: (what) => `نُسخ: ${isolate(what)}.`,
		dataset: "مجموعة بيانات",
		version: (version) => `الإصدار ${ltr(version)}`,
		assessment: (id) => `التقدير ${ltr(id)}`,
		holder: (place, holder) => `${isolate(place)}: ${isolate(holder)}`,
		shownFrom: (date) => `معروض ابتداءً من ${date}`,
	},
};
