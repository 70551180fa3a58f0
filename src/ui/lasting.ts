/** Components that stay as they are while others around them change. */
import { Component, type ComponentChildren, type ComponentType, h } from "preact";

/**
 * A component that is drawn anew only where a prop, or what it takes from a context, is another. What it drew last could be
 * kept in a hook as well; but a drawn node leads to the page around it as it then was, and would keep that from being freed.
 * @param isSame whether props say the same; left out: each is the same thing as before.
 */
export function lasting<P extends object>(
	draw: (props: P) => ComponentChildren,
	isSame: (before: P, now: P) => boolean = areSame,
): ComponentType<P> {
	return class extends Component<P> {
		override shouldComponentUpdate(now: P): boolean {
			return !isSame(this.props, now);
		}
		override render(props: P) {
			return h(draw, props);
		}
	};
}

function areSame<P extends object>(before: P, now: P): boolean {
	const keys = Object.keys({ ...before, ...now }) as (keyof P)[];
	return keys.every((key) => before[key] === now[key]);
}
