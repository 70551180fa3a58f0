/** One of a few, the others folded away. */
interface SelectFieldProps<T extends string | number> {
	label: string;
	options: readonly T[];
	value: T;
	labelOf: (option: T) => string;
	onChoose: (option: T) => void;
}

export function SelectField<T extends string | number>({
	label,
	options,
	value,
	labelOf,
	onChoose,
}: SelectFieldProps<T>) {
	return (
		<label class="field">
			<span>{label}</span>
			<select
				value={value}
				onChange={({ currentTarget }) => {
					const chosen = options[currentTarget.selectedIndex];
					if (chosen !== undefined) onChoose(chosen);
				}}
			>
				{options.map((option) => (
					<option key={option} value={option}>
						{labelOf(option)}
					</option>
				))}
			</select>
		</label>
	);
}
