/** Arabic, the words of the player. */
import type { enPlayer } from "./en-player";
import { plural } from "./plural";

const count = plural("ar");

export const arPlayer: typeof enPlayer = {
	player: {
		play: "تشغيل",
		pause: "إيقاف مؤقت",
		speed: "السرعة",
		days: (n, run) =>
			count(n, {
				zero: `توقف (${run})`,
				one: `يوم في الثانية (${run})`,
				two: `يومان في الثانية (${run})`,
				few: `${n} أيام في الثانية (${run})`,
				many: `${n} يومًا في الثانية (${run})`,
				other: `${n} يوم في الثانية (${run})`,
			}),
		run: (duration) => `يستغرق الشريط كله ${duration}.`,
		still: "التشغيل من حدث إلى حدث",
	},
};
