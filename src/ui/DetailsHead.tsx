/** The head of a thing's details: its name in two scripts, what and where it is, the way back. */
import { useEffect, useRef } from "preact/hooks";
import type { Place } from "../model/types";
import { CloseButton } from "./CloseButton";
import { useActions, useApp, useWords } from "./context";
import { Name } from "./Text";

export function DetailsHead({ place }: { place: Place }) {
	const { t, language } = useWords();
	const { focusTaken } = useActions();
	const heading = useRef<HTMLHeadingElement>(null);
	const isAskedFor = useApp((state) => state.focusOn === place.id);
	useEffect(() => {
		if (!isAskedFor) return;
		heading.current?.focus();
		focusTaken();
	}, [isAskedFor, focusTaken]);
	const other = language === "ar" ? place.name.en : place.name.ar;
	const second = other === (place.name[language] ?? place.name.en) ? undefined : other;
	return (
		<header class="details-head">
			<div>
				<h2 id="details-heading" tabIndex={-1} ref={heading}>
					<Name of={place.name} />
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
						{t.details.otherNames}:{" "}
						{place.aliases.map((alias, index) => (
							<span key={alias}>
								{index > 0 && t.punctuation.semicolon}
								<bdi>{alias}</bdi>
							</span>
						))}
					</p>
				)}
			</div>
			<CloseButton />
		</header>
	);
}
