/** What a place can be besides held by a party; never the id of a party. */
export const FIGHTING = "fighting";
export const UNKNOWN = "unknown";
