/** What a reader chooses of how a file is to be read, and the plan that comes of it. Pure. */
import type { Inspection, Plan } from "../import/types";
import { type DateOrder, datesOf } from "../model/field-dates";
import { ROLES, type Role } from "../model/imported";

/** One choice; `field` null: none plays that part. */
export type MappingChoice =
	| { readonly kind: "role"; readonly role: Role; readonly field: number | null }
	| { readonly kind: "order"; readonly order: DateOrder }
	| { readonly kind: "swapped"; readonly isOn: boolean };

type Found = Pick<Extract<Inspection, { kind: "events" }>, "plan" | "dates">;

/** What the choices, one after the other, make of the plan that a look at the file guessed. */
export function planOf({ plan, dates }: Found, choices: readonly MappingChoice[]): Plan {
	return choices.reduce(
		(before, choice) => afterChoice(before, choice, dates),
		withDates(plan, dates),
	);
}

function afterChoice(plan: Plan, choice: MappingChoice, dates: Found["dates"]): Plan {
	switch (choice.kind) {
		case "swapped":
			return { ...plan, swapped: choice.isOn };
		case "order": {
			const { orders } = datesOf(plan.roles, dates);
			return orders.includes(choice.order) ? { ...plan, dateOrder: choice.order } : plan;
		}
		case "role": {
			const after = withRole(plan, choice);
			const { date, dateEnd } = after.roles;
			const isSame = date === plan.roles.date && dateEnd === plan.roles.dateEnd;
			return isSame ? after : withDates(after, dates);
		}
	}
}

/** A field plays one part at most: it leaves the one that it had. */
function withRole(
	plan: Plan,
	{ role, field }: Extract<MappingChoice, { readonly kind: "role" }>,
): Plan {
	const others = ROLES.filter((each) => each !== role && plan.roles[each] !== field);
	const roles = Object.fromEntries(
		others.flatMap((each) => {
			const index = plan.roles[each];
			return index === undefined ? [] : [[each, index]];
		}),
	);
	return { ...plan, profile: null, roles: { ...roles, ...(field !== null && { [role]: field }) } };
}

/** No guess stands where a date could be two, and no answer that was given of other fields: the reader says which. */
function withDates(plan: Plan, dates: Found["dates"]): Plan {
	const { orders, serial } = datesOf(plan.roles, dates);
	const [only = null, ...more] = orders;
	return { ...plan, dateOrder: more.length > 0 ? null : only, serialDates: serial };
}

/** Which order the dates of a plan are in, as it is to be asked; null where it is known or nothing depends on it. */
export function orderAsked(
	{ roles }: Pick<Plan, "roles">,
	dates: Found["dates"],
): { readonly orders: readonly DateOrder[]; readonly example: string } | null {
	const { orders, example } = datesOf(roles, dates);
	return orders.length > 1 ? { orders, example } : null;
}
