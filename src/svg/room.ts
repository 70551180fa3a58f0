/** Which room on the paper is taken: names are placed one after the other, and none over another. */
import { overlap, type Rect } from "../scene/room";

export interface Room {
	isFree(box: Rect): boolean;
	take(box: Rect): void;
}

/** Side of the squares in which boxes are looked up, in pixels. */
const SQUARE = 64;

/** Room of which nothing is taken; boxes are looked up by squares, since there may be thousands. */
export function emptyRoom(): Room {
	const squares = new Map<string, Rect[]>();
	const near = ({ left, top, right, bottom }: Rect) => {
		const keys: string[] = [];
		for (let x = Math.floor(left / SQUARE); x <= Math.floor(right / SQUARE); x++) {
			for (let y = Math.floor(top / SQUARE); y <= Math.floor(bottom / SQUARE); y++) {
				keys.push(`${x} ${y}`);
			}
		}
		return keys;
	};
	return {
		isFree: (box) =>
			near(box).every((key) => !squares.get(key)?.some((other) => overlap(box, other))),
		take(box) {
			for (const key of near(box)) {
				const there = squares.get(key);
				if (there) there.push(box);
				else squares.set(key, [box]);
			}
		},
	};
}
