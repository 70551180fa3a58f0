/** Arabic: what is read once something is chosen. */
import type { ReadingTexts } from "../reading";
import { arAbout } from "./about";
import { arCompared } from "./compared";
import { arDay } from "./day";
import { arEvidence } from "./evidence";
import { arFind } from "./find";
import { arGround } from "./ground";
import { arHeld } from "./held";
import { arViews } from "./views";

export const arReading: ReadingTexts = {
	...arAbout,
	...arCompared,
	...arDay,
	...arEvidence,
	...arFind,
	...arGround,
	...arHeld,
	...arViews,
};
