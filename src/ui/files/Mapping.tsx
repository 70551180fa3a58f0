/** Asks what cannot be known of a file: which column holds what, in which order dates are written. Guesses come first. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { type MappingChoice, orderAsked, planOf } from "../../app/mapping-choices";
import type { Brought, ImportResult, Plan } from "../../import/types";
import type { DateOrder } from "../../model/field-dates";
import { POSITION_ROLES, ROLES, type Role } from "../../model/imported";
import { CheckField } from "../CheckField";
import { RadioField } from "../RadioField";
import { SelectField } from "../SelectField";
import { unlessCalledOff, useWork } from "../work";
import type { EventsFound } from "./FilesForm";
import { MappingPreview } from "./MappingPreview";
import { MappingSample } from "./MappingSample";
import { MappingWriting } from "./MappingWriting";
import { FileProblem } from "./Problems";
import { useLook } from "./use-look";
import { useFiles, useImportWords } from "./words";

/** The first rows, read at once to show what the choices come to. */
const PREVIEW_ROWS = 200;

interface MappingProps {
	file: Brought;
	inspection: EventsFound;
	/** @param found what the choices were made of. */
	onRead: (plan: Plan, found: EventsFound) => void;
	onCancel: () => void;
}

export function Mapping({ file, inspection, onRead, onCancel }: MappingProps) {
	const own = useImportWords();
	const look = useLook(file, inspection);
	const { found } = look;
	const { fields, questions } = found;
	// Choices outlive a look with other letters; where that finds other columns, they would be of the wrong ones.
	const [{ choices, of }, setChoices] = useState<Choices>({ choices: [], of: fields.length });
	const standing = of === fields.length ? choices : NONE_YET;
	const plan = useMemo(() => planOf(found, standing), [found, standing]);
	const choose = (choice: MappingChoice) =>
		setChoices({ choices: [...standing, choice], of: fields.length });
	const asked = orderAsked(plan, found.dates);
	const isOpen = asked !== null && plan.dateOrder === null;
	const isReady = !isOpen && !look.isLooking && look.problem === null;
	const [isAsked, setIsAsked] = useState(false);
	const result = usePreview(file, plan);

	return (
		<>
			<h3>{plan.format === "csv" ? own.mapping.heading : own.mapping.headingFields}</h3>
			<p>{own.mapping.intro}</p>
			{look.problem ? (
				<div role="alert">
					<FileProblem problem={look.problem} />
				</div>
			) : (
				<>
					<div class="mapping-roles">
						{rolesIn(plan).map((role) => (
							<RoleField
								key={role}
								role={role}
								fields={fields}
								value={plan.roles[role]}
								onChoose={(field) => choose({ kind: "role", role, field })}
							/>
						))}
					</div>
					{plan.roles.date === undefined && <p class="muted small">{own.mapping.noDate}</p>}
					{!hasPosition(plan) && <p class="complaint">{own.mapping.noPosition}</p>}
					{asked && (
						<RadioField<DateOrder | "">
							legend={own.mapping.order(asked.example)}
							name="date-order"
							options={asked.orders}
							value={plan.dateOrder ?? ""}
							labelOf={(order) => (order === "" ? "" : own.mapping.orders[order])}
							onChoose={(order) => order !== "" && choose({ kind: "order", order })}
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
						onChange={(isOn) => choose({ kind: "swapped", isOn })}
					/>
				</>
			)}
			{plan.format === "csv" && (
				<MappingWriting plan={plan} chosen={look.chosen} onChoose={look.again} />
			)}
			{!look.problem && (
				<>
					{!isOpen && <MappingPreview result={result} />}
					<MappingSample fields={fields} rows={found.sample} />
				</>
			)}
			<p class="dialog-actions">
				<button
					type="button"
					class="primary"
					aria-disabled={!isReady}
					onClick={() => (isReady ? onRead(plan, found) : setIsAsked(true))}
				>
					{own.mapping.load}
				</button>
				<button type="button" class="secondary" onClick={onCancel}>
					{own.cancel}
				</button>
			</p>
			<p role="status" class="complaint">
				{isAsked && isOpen && look.problem === null && own.mapping.chooseOrder}
			</p>
		</>
	);
}

/** Whether it is said where the rows lie; features say it themselves. */
function hasPosition({ format, roles }: Plan): boolean {
	const { position, latitude, longitude } = roles;
	const isInTwo = latitude !== undefined && longitude !== undefined;
	return format !== "csv" || position !== undefined || isInTwo;
}

interface Choices {
	readonly choices: readonly MappingChoice[];
	/** The number of fields that there were. */
	readonly of: number;
}

const NONE_YET: Choices["choices"] = [];

/** What the first rows become by a plan; null until they are read. */
function usePreview(file: Brought, plan: Plan): ImportResult | null {
	const { importer } = useFiles();
	const [result, setResult] = useState<ImportResult | null>(null);
	const work = useWork();
	// biome-ignore lint/correctness/useExhaustiveDependencies: begun anew with each choice
	useEffect(() => {
		const signal = work.begin();
		void importer.read(file, plan, { signal, most: PREVIEW_ROWS }).then((read) => {
			if (!signal.aborted) setResult(read);
		}, unlessCalledOff(signal));
		return () => work.stop();
	}, [plan]);
	return result;
}

/** The parts that fields can play: a feature lies where its geometry does. */
function rolesIn({ format }: Plan): readonly Role[] {
	return format === "csv" ? ROLES : ROLES.filter((role) => !POSITION_ROLES.includes(role));
}

interface RoleFieldProps {
	role: Role;
	fields: readonly string[];
	value: number | undefined;
	onChoose: (field: number | null) => void;
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
			onChoose={(index) => onChoose(index === NONE ? null : index)}
		/>
	);
}
