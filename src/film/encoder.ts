/** What every format of film has in common. */
import type { About } from "../snapshot/about";
import type { Timing } from "./plan";

export interface Encoder {
	/** Takes a frame in; resolves when there is room for the next one. */
	add(frame: HTMLCanvasElement, timing: Timing): Promise<void>;
	/** The whole file. */
	finish(): Promise<Blob>;
	/** Lets go of everything; nothing comes of the film. */
	drop(): Promise<void>;
}

/** What a film's file says of itself, for programs that list and search files. */
export interface Tags {
	readonly title: string;
	readonly description: string;
	readonly comment: string;
}

/** @param about its pictures: what all frames say alike. */
export function tagsOf({ title, notes, link }: About, days: string): Tags {
	return { title, description: days, comment: [...notes, link].join("\n") };
}
