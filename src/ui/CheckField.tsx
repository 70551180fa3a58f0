/** Something that is wanted or not. */
interface CheckFieldProps {
	label: string;
	isOn: boolean;
	onChange: (isOn: boolean) => void;
}

export function CheckField({ label, isOn, onChange }: CheckFieldProps) {
	return (
		<label class="choice">
			<input
				type="checkbox"
				checked={isOn}
				onChange={(event) => onChange(event.currentTarget.checked)}
			/>
			{label}
		</label>
	);
}
