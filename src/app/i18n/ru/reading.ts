/** Russian: what is read once something is chosen. */
import type { ReadingTexts } from "../reading";
import { ruAbout } from "./about";
import { ruCompared } from "./compared";
import { ruDay } from "./day";
import { ruEvidence } from "./evidence";
import { ruFind } from "./find";
import { ruGround } from "./ground";
import { ruHeld } from "./held";
import { ruViews } from "./views";

export const ruReading: ReadingTexts = {
	...ruAbout,
	...ruCompared,
	...ruDay,
	...ruEvidence,
	...ruFind,
	...ruGround,
	...ruHeld,
	...ruViews,
};
