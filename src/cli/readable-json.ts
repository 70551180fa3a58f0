/** JSON for people who will edit it: what fits on a line stands on one. */

const WIDTH = 110;
const TAB = 4;

/** The text of a value; lists and objects that are too long for a line have one member on each. */
export function readableJson(value: unknown): string {
	return `${write(value, 0, 0)}\n`;
}

/** @param before how many letters stand on the line already. */
function write(value: unknown, depth: number, before: number): string {
	const line = onOneLine(value);
	const isWhole = typeof value !== "object" || value === null;
	if (isWhole || depth * TAB + before + line.length <= WIDTH) return line;
	const isList = Array.isArray(value);
	const members = Object.entries(value).map(([name, member]) => {
		const key = isList ? "" : `${JSON.stringify(name)}: `;
		return `${"\t".repeat(depth + 1)}${key}${write(member, depth + 1, key.length)}`;
	});
	const [open, close] = isList ? "[]" : "{}";
	return `${open}\n${members.join(",\n")}\n${"\t".repeat(depth)}${close}`;
}

function onOneLine(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const members = Object.entries(value).map(
		([name, member]) => `${JSON.stringify(name)}: ${onOneLine(member)}`,
	);
	return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
