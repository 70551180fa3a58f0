/** What a reader chooses of a file, and the plan that comes of it: no date is read in an order that nobody said. */
import { describe, expect, it } from "vitest";
import { type MappingChoice, orderAsked, planOf } from "../../src/app/mapping-choices";
import type { TablePlan } from "../../src/import/types";
import type { DateOrder, FieldDates } from "../../src/model/field-dates";
import type { Role } from "../../src/model/imported";

const dated = (...orders: readonly DateOrder[]): FieldDates => ({
	orders,
	serial: false,
	example: orders.length > 1 ? `in ${orders.join()}` : "",
});
const SERIAL: FieldDates = { orders: [], serial: true, example: "" };

const [NAME, ISO, SHORT, DAY_FIRST, DAYS, EMPTY, TWO] = [0, 1, 2, 3, 4, 5, 6];
const DATES = [
	...[dated(), dated(), dated("dmy", "ymd"), dated("dmy"), SERIAL, null],
	dated("mdy", "dmy"),
];

const GUESSED: TablePlan = {
	...{ format: "csv", encoding: "utf-8", delimiter: ",", decimal: "." },
	roles: { kind: NAME, date: ISO },
	...{ dateOrder: null, serialDates: false, swapped: false, profile: "acled", hxl: false },
};

const role = (part: Role, field: number | null): MappingChoice => ({
	...{ kind: "role", role: part, field },
});
const order = (chosen: DateOrder): MappingChoice => ({ kind: "order", order: chosen });

function having(...choices: readonly MappingChoice[]) {
	const plan = planOf({ plan: GUESSED, dates: DATES }, choices);
	if (plan.format !== "csv") throw new Error("another plan");
	const asked = orderAsked(plan, DATES);
	return { ...plan, asked: asked?.orders ?? null, example: asked?.example };
}

describe("the plan of a file", () => {
	it("is as it was guessed until something is chosen", () => {
		expect(planOf({ plan: GUESSED, dates: DATES }, [])).toEqual(GUESSED);
	});

	it("guesses no order where the dates could be in more than one", () => {
		const guessed: TablePlan = { ...GUESSED, roles: { date: SHORT }, dateOrder: "dmy" };
		const plan = planOf({ plan: guessed, dates: DATES }, []);
		expect([plan.dateOrder, plan.profile]).toEqual([null, "acled"]);
	});

	it("takes a field from the part that it had, and is of no profile any more", () => {
		expect(having(role("text", NAME))).toMatchObject({
			roles: { date: ISO, text: NAME },
			profile: null,
		});
		expect(having(role("kind", null)).roles).toEqual({ date: ISO });
	});

	it("can have its positions swapped", () => {
		expect(having({ kind: "swapped", isOn: true }, role("text", NAME)).swapped).toBe(true);
	});
});

describe("the dates of a plan", () => {
	it("are asked about where those of the field picked could be in more than one order", () => {
		const { asked, dateOrder, example } = having(role("date", SHORT));
		expect([asked, dateOrder, example]).toEqual([["dmy", "ymd"], null, "in dmy,ymd"]);
	});

	it("are in the order that was said, whatever else is chosen then", () => {
		const said = having(role("date", SHORT), order("ymd"), role("kind", null), role("text", NAME));
		expect([said.dateOrder, said.asked]).toEqual(["ymd", ["dmy", "ymd"]]);
	});

	it("are not in an order that they cannot be in", () => {
		expect(having(role("date", SHORT), order("mdy")).dateOrder).toBeNull();
		expect(having(order("dmy")).dateOrder).toBeNull();
	});

	it("are in the only order that fits, with no question", () => {
		const { asked, dateOrder } = having(role("date", DAY_FIRST));
		expect([asked, dateOrder]).toEqual([null, "dmy"]);
	});

	it("are asked about anew where another field is picked: an answer is not carried over", () => {
		const other = having(role("date", SHORT), order("dmy"), role("date", TWO));
		expect([other.asked, other.dateOrder]).toEqual([["mdy", "dmy"], null]);
		const none = having(role("date", SHORT), order("dmy"), role("date", null));
		expect([none.asked, none.dateOrder]).toEqual([null, null]);
		const taken = having(role("date", SHORT), order("dmy"), role("text", SHORT));
		expect([taken.asked, taken.dateOrder]).toEqual([null, null]);
	});

	it("have one order with the last days: it is to fit both", () => {
		const both = having(role("date", SHORT), order("ymd"), role("dateEnd", TWO));
		expect([both.asked, both.dateOrder]).toEqual([null, "dmy"]);
		const end = having(role("dateEnd", TWO));
		expect([end.asked, end.dateOrder]).toEqual([["mdy", "dmy"], null]);
		const apart = having(role("date", SHORT), role("dateEnd", EMPTY));
		expect(apart.asked).toEqual(["dmy", "ymd"]);
	});

	it("are numbers of days where all of those picked are", () => {
		const serial = (...choices: readonly MappingChoice[]) => having(...choices).serialDates;
		expect(serial(role("date", DAYS))).toBe(true);
		expect(serial(role("date", DAYS), role("dateEnd", EMPTY))).toBe(true);
		expect(serial(role("date", DAYS), role("dateEnd", ISO))).toBe(false);
		expect(serial(role("date", DAYS), role("date", SHORT))).toBe(false);
		expect(serial(role("date", EMPTY))).toBe(false);
	});
});
