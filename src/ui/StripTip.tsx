/** What lies under the pointer on the strip, in a few lines above it. The same is in the lists, in full. */
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { Day } from "../model/day";
import { fractionOf, type Range } from "../world/timeline";

export interface Tip {
	readonly lines: readonly string[];
	readonly day: Day;
}

/** Shows a tip, or none: who has it draws nothing but the tip anew. */
export type Tell = (tip: Tip | null) => void;

/** @param tell where to leave what shows a tip. */
export function StripTips({ tell, range }: { tell: RefObject<Tell>; range: Range }) {
	const [tip, setTip] = useState<Tip | null>(null);
	useLayoutEffect(() => {
		tell.current = setTip;
	}, [tell]);
	return tip && <StripTip tip={tip} range={range} />;
}

function StripTip({ tip, range }: { tip: Tip; range: Range }) {
	const share = Math.min(1, Math.max(0, fractionOf(tip.day, range)));
	return (
		<div
			class="strip-tip"
			aria-hidden="true"
			style={{
				insetInlineStart: `${(share * 100).toFixed(2)}%`,
				transform: `translateX(-${(share * 100).toFixed(0)}%)`,
			}}
		>
			{tip.lines.map((line, index) => (
				<span key={line} class={index === 0 ? "tip-head" : "tip-line"} dir="auto">
					{line}
				</span>
			))}
		</div>
	);
}
