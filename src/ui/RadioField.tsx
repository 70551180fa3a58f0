/** One of a few, all of them in sight. */
import type { ComponentChildren } from "preact";

interface RadioFieldProps<T extends string | number> {
	legend: string;
	/** Of the group: no other on the page has it. */
	name: string;
	options: readonly T[];
	value: T;
	labelOf: (option: T) => string;
	onChoose: (option: T) => void;
	/** What is said of the choice, below it. */
	children?: ComponentChildren;
}

export function RadioField<T extends string | number>({
	legend,
	name,
	options,
	value,
	labelOf,
	onChoose,
	children,
}: RadioFieldProps<T>) {
	return (
		<fieldset class="field">
			<legend>{legend}</legend>
			{options.map((option) => (
				<label key={option} class="choice">
					<input
						type="radio"
						name={name}
						value={option}
						checked={option === value}
						onChange={() => onChoose(option)}
					/>
					{labelOf(option)}
				</label>
			))}
			{children}
		</fieldset>
	);
}
