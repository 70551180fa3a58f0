/** Arabic, the words of the player. */
import type { enPlayer } from "../en/player";
import { plural } from "../plural";

const count = plural("ar");

export const arPlayer: typeof enPlayer = {
	player: {
		play: "تشغيل",
		pause: "إيقاف مؤقت",
		speed: "السرعة",
		pace: (days) =>
			count(days, {
				one: "يوم في الثانية",
				two: "يومان في الثانية",
				few: `${days} أيام في الثانية`,
				many: `${days} يومًا في الثانية`,
				other: `${days} يوم في الثانية`,
			}),
		whole: (duration) => `الشريط كله في ${duration}`,
		still: "التشغيل من حدث إلى حدث",
	},
};
