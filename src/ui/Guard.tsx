/**
 * Keeps a fault within the part of the page that has it. The rest stands; in place of the part the reader finds what
 * failed, a report to hand on, and the ways on: once more, or without it.
 */
import { Component, type ComponentChildren } from "preact";
import { BrokenPart } from "./BrokenPart";
import type { PartName } from "./faults";

interface CatchProps {
	children: ComponentChildren;
	/** What stands where something within failed. @param again puts what failed on the page once more. */
	instead: (fault: unknown, again: () => void) => ComponentChildren;
	/** Something within failed, and is gone. */
	onFault?: (fault: unknown) => void;
	/** What is shown within: of another thing the fault may not be. */
	about?: unknown;
}

interface Caught {
	readonly caught: { readonly fault: unknown } | null;
}

/** Preact asks classes alone whether they take a fault. */
export class Catch extends Component<CatchProps, Caught> {
	override state: Caught = { caught: null };

	static override getDerivedStateFromError(fault: unknown): Caught {
		return { caught: { fault } };
	}

	override componentDidCatch(fault: unknown): void {
		this.props.onFault?.(fault);
	}

	override componentDidUpdate({ about }: CatchProps): void {
		if (about !== this.props.about && this.state.caught) this.setState({ caught: null });
	}

	override render() {
		const { caught } = this.state;
		if (!caught) return this.props.children;
		return this.props.instead(caught.fault, () => this.setState({ caught: null }));
	}
}

interface GuardProps extends Pick<CatchProps, "about"> {
	part: PartName;
	children: ComponentChildren;
}

/** A part that the reader sees. */
export function Guard({ part, about, children }: GuardProps) {
	return (
		<Catch
			about={about}
			instead={(fault, again) => <BrokenPart part={part} fault={fault} onAgain={again} />}
		>
			{children}
		</Catch>
	);
}

/**
 * What lies over the page, or is only heard: nothing stands in its place. The window hears of the fault, of which a notice
 * tells the reader where there are any.
 */
export function QuietGuard({ children }: { children: ComponentChildren }) {
	return (
		<Catch instead={() => null} onFault={(fault) => reportError(fault)}>
			{children}
		</Catch>
	);
}
