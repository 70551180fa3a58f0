/** Asks what cannot be known of a file: which column holds what, in which order dates are written. Guesses come first. */
import { useEffect, useState } from "preact/hooks";
import type { Brought, DateOrder, Encoding, ImportResult, Plan } from "../../import/types";
import { POSITION_ROLES, ROLES, type Role } from "../../model/imported";
import { CheckField } from "../CheckField";
import { useWords } from "../context";
import { RadioField } from "../RadioField";
import { SelectField } from "../SelectField";
import { unlessCalledOff, useWork } from "../work";
import type { EventsFound } from "./FilesForm";
import { MappingPreview } from "./MappingPreview";
import { useFiles, useImportWords } from "./words";

const ORDERS = ["dmy", "mdy"] as const satisfies readonly DateOrder[];
const LETTERS: readonly Encoding[] = [
	"utf-8",
	"utf-16le",
	"utf-16be",
	"windows-1256",
	"windows-1251",
	"windows-1252",
];
/** The first rows, read at once to show what the choices come to. */
const PREVIEW_ROWS = 200;

interface MappingProps {
	file: Brought;
	inspection: EventsFound;
	onRead: (plan: Plan) => void;
	onCancel: () => void;
}

export function Mapping({ file, inspection, onRead, onCancel }: MappingProps) {
	const own = useImportWords();
	const { importer } = useFiles();
	const { fields, sample, questions } = inspection;
	const asksOrder = questions.includes("date-order");
	// No guess stands where a date could be two: the reader says which.
	const [plan, setPlan] = useState(
		asksOrder ? { ...inspection.plan, dateOrder: null } : inspection.plan,
	);
	const [result, setResult] = useState<ImportResult | null>(null);
	const [isAsked, setIsAsked] = useState(false);
	const work = useWork();
	const isReady = !asksOrder || plan.dateOrder !== null;

	// biome-ignore lint/correctness/useExhaustiveDependencies: begun anew with each choice
	useEffect(() => {
		const signal = work.begin();
		void importer.read(file, plan, { signal, most: PREVIEW_ROWS }).then((read) => {
			if (!signal.aborted) setResult(read);
		}, unlessCalledOff(signal));
		return () => work.stop();
	}, [plan]);

	return (
		<>
			<h3>{plan.format === "csv" ? own.mapping.heading : own.mapping.headingFields}</h3>
			<p>{own.mapping.intro}</p>
			<div class="mapping-roles">
				{rolesIn(plan).map((role) => (
					<RoleField
						key={role}
						role={role}
						fields={fields}
						value={plan.roles[role]}
						onChoose={(field) => setPlan(withRole(plan, role, field))}
					/>
				))}
			</div>
			{plan.roles.date === undefined && <p class="muted small">{own.mapping.noDate}</p>}
			{asksOrder && (
				<RadioField<DateOrder | "">
					legend={own.mapping.order(ambiguousIn(sample, plan.roles.date))}
					name="date-order"
					options={ORDERS}
					value={plan.dateOrder ?? ""}
					labelOf={(order) => (order === "" ? "" : own.mapping.orders[order])}
					onChoose={(order) => order !== "" && setPlan({ ...plan, dateOrder: order })}
				/>
			)}
			{questions.includes("swapped") && (
				<p class="complaint" role="status">
					{own.mapping.looksSwapped}
				</p>
			)}
			<CheckField
				label={own.mapping.swapped}
				isOn={plan.swapped}
				onChange={(swapped) => setPlan({ ...plan, swapped })}
			/>
			{plan.format === "csv" && (
				<SelectField
					label={own.mapping.letters}
					options={LETTERS}
					value={plan.encoding}
					labelOf={(encoding) => own.mapping.encodings[encoding]}
					onChoose={(encoding) => setPlan({ ...plan, encoding })}
				/>
			)}
			<MappingPreview result={result} />
			<Sample fields={fields} rows={sample} />
			<p class="dialog-actions">
				<button
					type="button"
					class="primary"
					aria-disabled={!isReady}
					onClick={() => (isReady ? onRead(plan) : setIsAsked(true))}
				>
					{own.mapping.load}
				</button>
				<button type="button" class="secondary" onClick={onCancel}>
					{own.cancel}
				</button>
			</p>
			<p role="status" class="complaint">
				{isAsked && !isReady && own.mapping.chooseOrder}
			</p>
		</>
	);
}

/** The parts that fields can play: a feature lies where its geometry does. */
function rolesIn({ format }: Plan): readonly Role[] {
	return format === "csv" ? ROLES : ROLES.filter((role) => !POSITION_ROLES.includes(role));
}

/** A column plays one part at most: it leaves the one that it had. */
function withRole(plan: Plan, role: Role, field: number | undefined): Plan {
	const others = ROLES.filter((each) => each !== role && plan.roles[each] !== field);
	const roles = Object.fromEntries(
		others.flatMap((each) => {
			const index = plan.roles[each];
			return index === undefined ? [] : [[each, index]];
		}),
	);
	return {
		...plan,
		profile: null,
		roles: { ...roles, ...(field !== undefined && { [role]: field }) },
	};
}

interface RoleFieldProps {
	role: Role;
	fields: readonly string[];
	value: number | undefined;
	onChoose: (field: number | undefined) => void;
}

const NONE = -1;

function RoleField({ role, fields, value, onChoose }: RoleFieldProps) {
	const own = useImportWords();
	return (
		<SelectField
			label={own.mapping.roles[role]}
			options={[NONE, ...fields.keys()]}
			value={value ?? NONE}
			labelOf={(index) => (index === NONE ? own.mapping.none : (fields[index] ?? ""))}
			onChoose={(index) => onChoose(index === NONE ? undefined : index)}
		/>
	);
}

/** The first date that can be read in two orders: both of its first numbers could be a month, and they differ. */
function ambiguousIn(sample: EventsFound["sample"], field: number | undefined): string {
	const values = field === undefined ? [] : sample.flatMap((row) => row[field] ?? []);
	const isOpen = (text: string) => {
		const [, first, second] = /^\s*(\d{1,2})\D(\d{1,2})\D/.exec(text) ?? [];
		return Number(first) <= 12 && Number(second) <= 12 && first !== second;
	};
	return values.find(isOpen) ?? values[0] ?? "";
}

const SAMPLE_SHOWN = 5;

/** Wide tables scroll for themselves. */
function Sample({ fields, rows }: { fields: readonly string[]; rows: EventsFound["sample"] }) {
	const own = useImportWords();
	const { f } = useWords();
	return (
		<section class="sample" aria-label={own.mapping.sample}>
			<h3>{own.mapping.sample}</h3>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
			<div class="sample-scroll" tabIndex={0}>
				<table dir="ltr">
					<thead>
						<tr>
							{fields.map((field, index) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: names may stand twice
								<th key={index} scope="col">
									<bdi>{field === "" ? f.number(index + 1) : field}</bdi>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.slice(0, SAMPLE_SHOWN).map((row, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: the sample never changes
							<tr key={index}>
								{fields.map((_, column) => (
									// biome-ignore lint/suspicious/noArrayIndexKey: as above
									<td key={column}>
										<bdi>{row[column]}</bdi>
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	);
}
