/** What is read once something is chosen: it is fetched with the program that shows it. */
import { enAbout } from "./about";
import { enCompared } from "./compared";
import { enDay } from "./day";
import { enEvidence } from "./evidence";
import { enFind } from "./find";
import { enGround } from "./ground";
import { enHeld } from "./held";
import { enViews } from "./views";

export const enReading = {
	...enAbout,
	...enCompared,
	...enDay,
	...enEvidence,
	...enFind,
	...enGround,
	...enHeld,
	...enViews,
};
