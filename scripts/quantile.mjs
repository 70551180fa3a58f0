/** The value below which a part of the numbers lies; half of them: their median. */
export function quantile(numbers, part) {
	const ordered = numbers.toSorted((a, b) => a - b);
	return ordered[Math.min(ordered.length - 1, Math.floor(part * ordered.length))];
}
