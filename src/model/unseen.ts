/** What a schema lets pass and no record may hold. */
import { LOST_LETTER } from "./written";

export interface UnseenFault {
	/** Dotted path. */
	readonly field: string;
	readonly detail: string;
}

/** Names that the schemas' library passes over in objects of any names, for fear of them: what stands there would be lost without a word. */
const PASSED_OVER: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Members that would be lost, numbers that JSON can write and no program can hold (1e999), letters that were lost before. Goes
 * through a value of any depth.
 */
export function unseenFaults(root: unknown): readonly UnseenFault[] {
	const found: UnseenFault[] = [];
	const open: (readonly [value: unknown, field: string])[] = [[root, ""]];
	for (let next = open.pop(); next; next = open.pop()) {
		const [value, field] = next;
		if (typeof value === "string" && value.includes(LOST_LETTER)) {
			found.push({ field, detail: "has lost letters: the file is not UTF-8" });
		} else if (typeof value === "number" && !Number.isFinite(value)) {
			found.push({ field, detail: "is too large for a number" });
		} else if (typeof value === "object" && value !== null) {
			for (const [name, each] of Object.entries(value)) {
				const inner = field === "" ? name : `${field}.${name}`;
				if (!PASSED_OVER.has(name)) open.push([each, inner]);
				else found.push({ field: inner, detail: "has a name that no field can have" });
			}
		}
	}
	return found;
}
