/** Long lists of which the first few are shown, and the rest when it is asked for. */
import { useLayoutEffect, useState } from "preact/hooks";
import { usePrinted } from "./palette";

interface FirstOf<T> {
	/** On paper all of them. */
	readonly shown: readonly T[];
	showAll(): void;
}

/**
 * The first of some things, until all are asked for. The button that asks goes as it is pressed: the reader goes on with the
 * first of what has come.
 * @param next finds what takes the focus then, once all are on the page.
 */
export function useFirstOf<T>(
	all: readonly T[],
	most: number,
	next: () => HTMLElement | null | undefined,
): FirstOf<T> {
	const isPrinted = usePrinted();
	const [isWhole, setWhole] = useState(false);
	// biome-ignore lint/correctness/useExhaustiveDependencies: only what was asked for takes the focus
	useLayoutEffect(() => {
		if (isWhole) next()?.focus();
	}, [isWhole]);
	return {
		shown: isWhole || isPrinted ? all : all.slice(0, most),
		showAll: () => setWhole(true),
	};
}
