/** Arabic, where a thing lies and how far that can be shown. */
import type { enGround } from "../en/ground";

export const arGround: typeof enGround = {
	ground: {
		alsoInPart: "أورد بعضَها أيضًا",
		unconfirmed: "لا مصدر آخر عن:",
		show: {
			places: "إظهارها على الخريطة والخط الزمني",
			zone: "إظهارها على الخريطة والخط الزمني",
			outside: "إظهارها على الخط الزمني (خارج هذه الخريطة)",
			nowhere: "إظهارها على الخط الزمني (لا مكان لها على هذه الخريطة)",
		},
		isShown: {
			places: "معروضة على الخريطة والخط الزمني",
			zone: "معروضة على الخط الزمني؛ تخص منطقة واسعة لا نقطة على الخريطة",
			outside: "معروضة على الخط الزمني؛ خارج هذه الخريطة",
			nowhere: "معروضة على الخط الزمني؛ لا مكان لها على هذه الخريطة",
		},
	},
	tiles: {
		leftOut: (names) => `ليس في هذه الصورة: ${names}.`,
	},
};
