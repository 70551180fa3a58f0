/** What became of a file that a reader asked for. */
export type Outcome =
	| { readonly kind: "none" | "busy" }
	| { readonly kind: "done" | "failed" | "cancelled"; readonly text: string };

/** Nothing was asked for, or something else has been chosen since. */
export const NO_OUTCOME: Outcome = { kind: "none" };

/** @param busy what is said while the file is made. */
export function OutcomeLine({ of, busy = "" }: { of: Outcome; busy?: string }) {
	return (
		<p role="status" class={of.kind === "failed" ? "complaint" : "muted"}>
			{of.kind === "busy" && busy}
			{"text" in of && of.text}
		</p>
	);
}
