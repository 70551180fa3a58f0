/** What a place can be besides held by a party; never the id of a party. */
export const FIGHTING = "fighting";
export const UNKNOWN = "unknown";

/** The camp of an origin that is of no party: a third party, or one that compiles what others said. */
export const NEITHER = "neither";
export const COMPILED = "compiled";

/** Words that no party may be called. */
export const RESERVED: readonly string[] = [FIGHTING, UNKNOWN, NEITHER, COMPILED];
