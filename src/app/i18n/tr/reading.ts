/** Turkish: what is read once something is chosen. */
import type { ReadingTexts } from "../reading";
import { trAbout } from "./about";
import { trCompared } from "./compared";
import { trDay } from "./day";
import { trEvidence } from "./evidence";
import { trFind } from "./find";
import { trGround } from "./ground";
import { trHeld } from "./held";
import { trViews } from "./views";

export const trReading: ReadingTexts = {
	...trAbout,
	...trCompared,
	...trDay,
	...trEvidence,
	...trFind,
	...trGround,
	...trHeld,
	...trViews,
};
