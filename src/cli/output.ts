/** Where a command says what it did; handed in, so that tests can read it. */
export interface Output {
	/** A line for the reader (or the program that reads the result). */
	say(line: string): void;
	/** A line about something that went wrong. */
	warn(line: string): void;
	/** How far a long command is, in place of the line before; an empty line ends it. Absent: nobody watches. */
	readonly progress?: (line: string) => void;
}

/** A reason to stop that a person can act on: printed as it is, without a stack. */
export class PlainError extends Error {}

/** What the command's caller is told. */
export const EXIT = { good: 0, problems: 1, notRun: 2 } as const;
