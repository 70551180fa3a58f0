/** The parts that the fields of a row play: what is read of it, whatever the format of the file. */
import { OPEN_END, OPEN_START } from "../model/day";
import type { DateOrder } from "../model/field-dates";
import type { Role, Roles } from "../model/imported";
import type { Fault, Read } from "./builder";
import { dateReader } from "./dates";
import { fieldsOf, profileById } from "./profiles";

const ALWAYS = { first: OPEN_START, last: OPEN_END } as const;

export interface PartsPlan {
	readonly roles: Roles;
	readonly profile: string | null;
	readonly dateOrder: DateOrder | null;
	readonly serialDates?: boolean | undefined;
}

export interface Parts {
	/** The value of a part, "" where the row has none. */
	value(values: readonly string[], role: Role): string;
	/** The name of the field of a part, "" where there is none. */
	field(role: Role): string;
	has(role: Role): boolean;
	/** Whether a row has a field of dates, and nothing in it. */
	lacksDate(values: readonly string[]): boolean;
	/** The days of a row, or what is wrong with them. Without a date it is there on every day. */
	days(values: readonly string[], at: number): Pick<Read, "first" | "last"> | Fault;
}

/** @param fields the names of a row's fields, in the order of its values. */
export function partsOf(plan: PartsPlan, fields: readonly string[]): Parts {
	const profile = profileById(plan.profile);
	const known = new Map<Role, readonly number[]>();
	const columns = (role: Role): readonly number[] => {
		let found = known.get(role);
		if (!found) {
			found = fieldsOf(profile, role, plan.roles, fields);
			known.set(role, found);
		}
		return found;
	};
	const dateOf = dateReader({ order: plan.dateOrder, serial: plan.serialDates ?? false });
	const field = (role: Role) => fields[columns(role)[0] ?? -1] ?? "";
	const value = (values: readonly string[], role: Role) => {
		for (const index of columns(role)) if (values[index]?.trim()) return values[index] ?? "";
		return "";
	};
	return {
		value,
		field,
		has: (role) => columns(role).length > 0,
		lacksDate: (values) =>
			columns("date").length > 0 && value(values, "date") === "" && value(values, "dateEnd") === "",
		days(values, at) {
			const text = value(values, "date");
			const endText = value(values, "dateEnd");
			if (columns("date").length === 0 || (text === "" && endText === "")) return ALWAYS;
			const start = dateOf(text);
			if (start.code !== undefined) {
				return { at, code: start.code, field: field("date"), detail: text };
			}
			if (endText === "") return start;
			const end = dateOf(endText);
			const wrong = { at, field: field("dateEnd") };
			if (end.code !== undefined) return { ...wrong, code: end.code, detail: endText };
			if (end.last < start.first) {
				return { ...wrong, code: "ends-before-start", detail: `${text} – ${endText}` };
			}
			return { first: start.first, last: end.last };
		},
	};
}
