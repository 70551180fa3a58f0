/** What stands in the files of a dataset, sound or not: so that a message can name a record that was left out. */

/** The texts of a dataset's files, parsed where they can be. */
export interface RawRecords {
	/** Every id in a file, in its order: of records, of features, of parties. */
	ids(file: string): readonly string[];
	/** The value of a field of a record, by the record's position and the dotted path; undefined: none. */
	value(file: string, record: number | undefined, field: string): unknown;
}

/** Reads the files as far as they are JSON. */
export function rawRecords(texts: ReadonlyMap<string, string>): RawRecords {
	const files = new Map([...texts].map(([path, text]) => [path, jsonOrNull(text)]));
	return {
		ids: (file) => recordsIn(files.get(file)).flatMap(idOf),
		value(file, record, field) {
			const content = files.get(file);
			const from = record === undefined ? content : featureless(recordsIn(content)[record], field);
			return field === "" ? from : field.split(".").reduce(memberOf, from);
		},
	};
}

function recordsIn(content: unknown): readonly unknown[] {
	if (Array.isArray(content)) return content;
	const lists = [memberOf(content, "features"), memberOf(content, "parties")];
	return lists.find((list) => Array.isArray(list)) ?? [];
}

/** Fields of a feature are named without "properties", but for those of its geometry. */
function featureless(record: unknown, field: string): unknown {
	return field.startsWith("geometry") ? record : (memberOf(record, "properties") ?? record);
}

function idOf(record: unknown): string[] {
	const id = memberOf(featureless(record, "id"), "id");
	return typeof id === "string" ? [id] : [];
}

function memberOf(value: unknown, name: string): unknown {
	return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function jsonOrNull(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
