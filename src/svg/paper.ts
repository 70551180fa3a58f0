/** What every layer is drawn with. */
import type { Palette } from "../scene/palette";
import type { Point, Project, Spot } from "../scene/projection";
import type { Rect } from "../scene/room";
import type { Measure } from "../snapshot/composition";

export interface Paper {
	readonly project: Project;
	unproject(point: Point): Spot;
	/** What is seen. */
	readonly view: Rect;
	readonly zoom: number;
	readonly palette: Palette;
	readonly measure: Measure;
	/** The id of a thing of this drawing: no other drawing on the same page has it. */
	id(name: string): string;
}
