/** Turkish, where a thing lies and how far that can be shown. */
import type { enGround } from "../en/ground";

export const trGround: typeof enGround = {
	ground: {
		alsoInPart: "kısmen bunu bildiren diğerleri:",
		unconfirmed: "başka kaynağı olmayan:",
		show: {
			places: "Haritada ve zaman çizelgesinde göster",
			zone: "Haritada ve zaman çizelgesinde göster",
			outside: "Zaman çizelgesinde göster (bu haritanın dışında)",
			nowhere: "Zaman çizelgesinde göster (bu haritada yeri yok)",
		},
		isShown: {
			places: "haritada ve zaman çizelgesinde gösteriliyor",
			zone: "zaman çizelgesinde gösteriliyor; haritada bir nokta değil, bir alan",
			outside: "zaman çizelgesinde gösteriliyor; bu haritanın dışında",
			nowhere: "zaman çizelgesinde gösteriliyor; bu haritada yeri yok",
		},
	},
	tiles: {
		leftOut: (names) => `Bu görüntüde yer almayan: ${names}.`,
	},
};
