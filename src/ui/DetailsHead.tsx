/** The head of a thing's details: its name in two scripts, what and where it is, the way back. */
import { useEffect, useRef } from "preact/hooks";
import type { Place } from "../model/types";
import { useActions, useApp, useWords } from "./context";
import { Icon } from "./Icon";
import { Text } from "./Text";

export function DetailsHead({ place }: { place: Place }) {
	const { t, language } = useWords();
	const { clearSelection } = useActions();
	const heading = useRef<HTMLHeadingElement>(null);
	const chosen = useApp((state) => state.historyStep) === "push";
	// A choice moves the reader to what was chosen; a view opened from an address does not take the focus.
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each place
	useEffect(() => {
		if (chosen) heading.current?.focus();
	}, [place.id]);
	const second = language === "ar" ? place.name.en : place.name.ar;
	return (
		<header class="details-head">
			<div>
				<h2 id="details-heading" tabIndex={-1} ref={heading}>
					<Text of={place.name} />
				</h2>
				<p class="muted">
					{second !== undefined && (
						<>
							<bdi class="second-name" lang={language === "ar" ? "en" : "ar"}>
								{second}
							</bdi>
							{" · "}
						</>
					)}
					{place.governorate === undefined
						? t.details.kind[place.kind]
						: t.details.kindIn(
								t.details.kind[place.kind],
								place.governorate[language] ?? place.governorate.en,
							)}
				</p>
				{place.aliases.length > 0 && (
					<p class="muted aliases">
						{t.details.otherNames}: <bdi>{place.aliases.join("; ")}</bdi>
					</p>
				)}
			</div>
			<button
				type="button"
				class="icon-button"
				aria-label={t.page.close}
				title={t.page.close}
				onClick={clearSelection}
			>
				<Icon name="close" />
			</button>
		</header>
	);
}
