/** The head of a thing's details: its name in two scripts, what and where it is, the way back. */
import { textIn } from "../app/i18n/format";
import type { Place } from "../model/types";
import { useReadingWords } from "./reading-words";
import { Name } from "./Text";
import { ThingHead } from "./ThingHead";

export function DetailsHead({ place }: { place: Place }) {
	const { t, language } = useReadingWords();
	const other = language === "ar" ? place.name.en : place.name.ar;
	const second = other === textIn(place.name, language).text ? undefined : other;
	return (
		<ThingHead id={place.id} name={<Name of={place.name} />}>
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
					: t.details.kindIn(t.details.kind[place.kind], textIn(place.governorate, language).text)}
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
		</ThingHead>
	);
}
