/** In which orders the dates of a file can be read, where one field or two are those of the dates. */
import { describe, expect, test } from "vitest";
import { type DateOrder, datesOf, type FieldDates } from "../../../src/model/field-dates";

const field = (orders: readonly DateOrder[], more: Partial<FieldDates> = {}): FieldDates => ({
	orders,
	serial: false,
	example: "",
	...more,
});
const NONE = { orders: [], serial: false, example: "" };

describe("the dates", () => {
	test("are those of the picked field", () => {
		const fields = [field(["ymd"]), field(["dmy", "mdy"], { serial: true, example: "1/2/2019" })];
		expect(datesOf({ date: 1 }, fields)).toEqual(fields[1]);
		expect(datesOf({ dateEnd: 0 }, fields)).toEqual(fields[0]);
	});

	test("are none without a field, nor in one without a value, nor in one that is not there", () => {
		expect(datesOf({}, [field(["dmy"], { serial: true, example: "1/2/2019" })])).toEqual(NONE);
		expect(datesOf({ date: 0 }, [null])).toEqual(NONE);
		expect(datesOf({ date: 4 }, [field(["dmy"])])).toEqual(NONE);
	});
});

describe("the orders of a first and a last day", () => {
	const ordersOf = (first: readonly DateOrder[], last: readonly DateOrder[]) =>
		datesOf({ date: 0, dateEnd: 1 }, [field(first), field(last)]).orders;

	test("are those that fit both, the likeliest of the first day first", () => {
		expect(ordersOf(["mdy", "dmy"], ["dmy", "mdy"])).toEqual(["mdy", "dmy"]);
		expect(ordersOf(["dmy", "mdy"], ["mdy"])).toEqual(["mdy"]);
	});

	test("are those of the first day where none fits both", () => {
		expect(ordersOf(["dmy"], ["mdy"])).toEqual(["dmy"]);
	});

	test("are those of the one field that depends on any", () => {
		expect(ordersOf([], ["mdy", "dmy"])).toEqual(["mdy", "dmy"]);
		expect(ordersOf(["ymd"], [])).toEqual(["ymd"]);
		expect(ordersOf([], [])).toEqual([]);
	});
});

describe("of a first and a last day", () => {
	const both = (first: Partial<FieldDates>, last: Partial<FieldDates>) =>
		datesOf({ date: 0, dateEnd: 1 }, [field([], first), field([], last)]);

	test("both must be numbers of days for the file to count them so", () => {
		expect(both({ serial: true }, { serial: true }).serial).toBe(true);
		expect(both({ serial: true }, {}).serial).toBe(false);
		expect(both({}, { serial: true }).serial).toBe(false);
	});

	test("the first that has an example gives it", () => {
		expect(both({ example: "1/2/2019" }, { example: "3/4/2019" }).example).toBe("1/2/2019");
		expect(both({}, { example: "3/4/2019" }).example).toBe("3/4/2019");
		expect(both({}, {}).example).toBe("");
	});
});
