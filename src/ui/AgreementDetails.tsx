/** An agreement or truce: its terms, its days, who said what about it, its first reported breach. Not a verdict. */
import { agreementState, isBlamed } from "../app/evidence-phrases";
import { textIn } from "../app/i18n/format";
import type { Agreement } from "../model/types";
import { type Citations, cite } from "../world/citations";
import { claimsOf } from "../world/claims";
import { claimsDisputed } from "../world/disagreements";
import { ClaimList } from "./ClaimList";
import { useActions, useDataset, useWorld } from "./context";
import { DisagreementsAbout } from "./Disagreements";
import { References } from "./References";
import { useReadingWords } from "./reading-words";
import { SourceList } from "./SourceList";
import { Name, Text } from "./Text";
import { ThingHead } from "./ThingHead";

export function AgreementDetails({ agreement }: { agreement: Agreement }) {
	const words = useReadingWords();
	const { t, f } = words;
	const dataset = useDataset();
	const world = useWorld();
	const { chooseDay } = useActions();
	const { terms, breach, voices = [], claims, form } = agreement;
	const said = claimsOf(dataset, claims);
	const citations = cite(
		dataset,
		claimsOf(dataset, [
			...terms.flatMap((term) => term.claims),
			...voices.flatMap((voice) => voice.claims),
			...(breach?.claims ?? []),
			...claims,
		]).concat(claimsDisputed(dataset, agreement.id)),
	);
	return (
		<article class="details" aria-labelledby="details-heading">
			<ThingHead id={agreement.id} name={<Name of={agreement.name} />}>
				<p class="muted">{t.agreement.form[form]}</p>
			</ThingHead>
			<p class="status-line">
				<span>
					<strong>
						{t.status.onThisDay(f.day(world.day))} {agreementState(agreement, world, words)}
					</strong>
				</span>
			</p>
			<Days agreement={agreement} />
			<p>
				<button
					type="button"
					class="link act"
					onClick={() => chooseDay((agreement.start ?? agreement.announced).first)}
				>
					{t.agreement.showDay}
				</button>
			</p>
			<h3>{t.agreement.terms}</h3>
			<ul class="statements">
				{terms.map((term) => (
					<li key={term.text.en}>
						<Text of={term.text} /> <References claims={term.claims} citations={citations} />
					</li>
				))}
			</ul>
			<Voices agreement={agreement} citations={citations} />
			{breach ? (
				<>
					<h3>{t.agreement.breach}</h3>
					<p>
						{breach.when && <strong>{f.span(breach.when)}: </strong>}
						<Text of={breach.text} /> <References claims={breach.claims} citations={citations} />
					</p>
				</>
			) : (
				// Breaches of an agreement are told at the truce that it brought.
				agreement.kind === "truce" && <p>{t.agreement.breachNone}</p>
			)}
			{isBlamed(agreement) && <p class="remark">{t.agreement.notJudged}</p>}
			<DisagreementsAbout id={agreement.id} citations={citations} />
			<h3>{t.agreement.claims}</h3>
			<ClaimList claims={said} citations={citations} />
			<SourceList citations={citations} />
		</article>
	);
}

function Days({ agreement }: { agreement: Agreement }) {
	const { t, f, language } = useReadingWords();
	const { agreements } = useDataset();
	const { openAgreement } = useActions();
	const { announced, announcedBy, start, startTime, end, endBy, replacedBy } = agreement;
	const next = agreements.find(({ id }) => id === replacedBy);
	const time = startTime ? t.lead.at(textIn(startTime, language).text) : "";
	return (
		<ul>
			<li>{t.agreement.announced(f.span(announced), textIn(announcedBy, language).text)}</li>
			{start ? (
				<li>{t.agreement.begins(f.span(start), time)}</li>
			) : (
				agreement.form !== "agreement" && <li>{t.agreement.neverBegan}</li>
			)}
			{start && (
				<li>
					{end
						? t.agreement.ends(f.span(end), endBy ? textIn(endBy, language).text : "")
						: t.agreement.noEnd}
				</li>
			)}
			{next && (
				<li>
					{t.agreement.replaced}{" "}
					<button type="button" class="link" onClick={() => openAgreement(next.id)}>
						<Name of={next.name} />
					</button>
				</li>
			)}
		</ul>
	);
}

function Voices({ agreement, citations }: { agreement: Agreement; citations: Citations }) {
	const { t, f } = useReadingWords();
	const { voices = [] } = agreement;
	if (voices.length === 0) return null;
	return (
		<>
			<h3>{t.agreement.voices}</h3>
			<ul class="plain statements">
				{voices.map((voice) => (
					<li key={`${voice.role} ${voice.text.en}`}>
						<strong>
							<Name of={voice.who} /> {t.agreement.role[voice.role]}
						</strong>
						{voice.when && (
							<>
								{t.punctuation.comma}
								{f.span(voice.when)}
							</>
						)}
						{": "}
						<Text of={voice.text} /> <References claims={voice.claims} citations={citations} />
					</li>
				))}
			</ul>
		</>
	);
}
