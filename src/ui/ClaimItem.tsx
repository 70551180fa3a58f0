/** One claim: its date, what it says in our words, who says it, where in the document, who was counted. */
import type { ComponentChildren } from "preact";
import { textIn } from "../app/i18n/format";
import type { Day } from "../model/day";
import type { Claim, Dataset } from "../model/types";
import type { Citations } from "../world/citations";
import { claimsOf } from "../world/claims";
import { Counted } from "./Counted";
import { useApp, useDataset } from "./context";
import { lasting } from "./lasting";
import { Reference } from "./References";
import { useReadingWords } from "./reading-words";
import { Text, TextBlock } from "./Text";

interface ClaimItemProps {
	claim: Claim;
	citations: Citations;
	/** The claim differs from what the map shows. */
	differs?: boolean;
	/** The day that the claim is shown for: a count that ends later says so. */
	day?: Day | undefined;
	/** It is the one that the reader has chosen among those of its document. */
	isChosen?: boolean;
	/** What stands below the claim. */
	children?: ComponentChildren;
}

/** What a claim says does not hang on the day shown, so that a step of the date leaves it as it is. */
export function ClaimItem({
	claim,
	citations,
	differs = false,
	day,
	isChosen = false,
	children,
}: ClaimItemProps) {
	const number = citations.number(claim.source);
	const isLater = day !== undefined && claim.when.last > day;
	/** Numbers, not the list they come from: that is a new one with every step. */
	const replies = repliesTo(claim, useDataset())
		.map(({ source }) => citations.number(source))
		.join(" ");
	return (
		<LastingClaim
			claim={claim}
			number={number}
			differs={differs}
			isLater={isLater}
			replies={replies}
			isChosen={isChosen}
		>
			{children}
		</LastingClaim>
	);
}

interface NumberedClaimProps extends Pick<ClaimItemProps, "claim" | "children"> {
	differs: boolean;
	/** Of its source. */
	number: number;
	isLater: boolean;
	/** The numbers of the sources of a reply, in the order of its claims. */
	replies: string;
	isChosen: boolean;
}

function repliesTo({ text }: Claim, dataset: Dataset): readonly Claim[] {
	return claimsOf(dataset, text?.reply?.claims ?? []);
}

function NumberedClaim({
	claim,
	number,
	differs,
	isLater,
	replies,
	isChosen,
	children,
}: NumberedClaimProps) {
	const { t } = useReadingWords();
	const { sources } = useDataset();
	const source = sources.get(claim.source);
	const { text } = claim;
	return (
		<li
			class={isChosen ? "claim chosen" : "claim"}
			data-claim={claim.id}
			aria-current={isChosen || undefined}
		>
			<p class="claim-head">
				<strong>
					<ClaimDate claim={claim} />
				</strong>
				<span class={claim.kind === "calm" ? "tag tag-calm" : "tag"}>
					{differs ? t.details.differs : t.claim.kind[claim.kind]}
				</span>
			</p>
			{text ? <TextBlock class="claim-text" of={text.summary} /> : <NoText />}
			{text?.words && (
				// The paragraph has the language, since quotation marks are those of what stands around a quotation.
				<p class="claim-words" lang={source?.language} dir="auto">
					<q>{text.words}</q>
				</p>
			)}
			{isLater && text?.figures && <p class="claim-note muted">{t.claim.later}</p>}
			{text?.counted && text.figures && (
				<Counted
					counted={text.counted}
					ofPeople={claim.kind === "casualties" || claim.kind === "displacement"}
				/>
			)}
			<p class="claim-foot muted">
				<bdi>{source?.publisher}</bdi>{" "}
				{source && (
					<span class="references">
						<Reference source={source} number={number} />
					</span>
				)}
				{text?.paragraph !== undefined && <> · {t.claim.paragraph(text.paragraph)}</>}
				<SaidBy claim={claim} />
				{" · "}
				<bdi class="claim-id">{claim.id}</bdi>
			</p>
			{text?.reply !== undefined && <Reply claim={claim} numbers={replies} />}
			{text?.note && (
				<p class="claim-note muted">
					{t.details.note}: <Text of={text.note} />
				</p>
			)}
			{children}
		</li>
	);
}

const LastingClaim = lasting(NumberedClaim);

/** What the accused side says to an accusation, or that our sources have no reply. */
function Reply({ claim, numbers }: { claim: Claim; numbers: string }) {
	const { t } = useReadingWords();
	const dataset = useDataset();
	const reply = claim.text?.reply;
	const sources = new Map(
		repliesTo(claim, dataset).map(({ source }, index) => [
			source,
			Number(numbers.split(" ")[index]),
		]),
	);
	return (
		<p class="claim-note claim-reply">
			{t.claim.replied}: {reply ? <Text of={reply.text} /> : t.claim.reply}{" "}
			<span class="references">
				{[...sources].map(([id, number]) => {
					const source = dataset.sources.get(id);
					return source && <Reference key={id} source={source} number={number} />;
				})}
			</span>
		</p>
	);
}

/** Of a claim whose text has not come yet, or never will. */
function NoText() {
	const { t } = useReadingWords();
	const detailCame = useApp((state) => state.detailCame);
	return <p class="claim-text muted">{detailCame ? t.claim.noText : t.claim.loading}</p>;
}

/** When it happened or held: never finer than the source tells. */
function ClaimDate({ claim }: { claim: Claim }) {
	const { t, f } = useReadingWords();
	const { when, dating } = claim;
	const time = claim.text?.time;
	const date = f.span(when);
	const longer = when.first !== when.last;
	return (
		<>
			{longer ? (dating === "within" ? t.claim.within(date) : t.claim.throughout(date)) : date}
			{time && (
				<>
					{t.punctuation.comma}
					<Text of={time} />
				</>
			)}
		</>
	);
}

function SaidBy({ claim }: { claim: Claim }) {
	const { t, f, language } = useReadingWords();
	const { origins } = useDataset();
	const names = claim.origins.flatMap((id) => {
		const origin = origins.get(id);
		return origin ? [t.source.name(textIn(origin.name, language).text)] : [];
	});
	return (
		<>
			{claim.text?.speaker && (
				<>
					{" · "}
					{t.claim.saidBy}: <Text of={claim.text.speaker} />
				</>
			)}
			{names.length > 0 && <> · {t.claim.origin(f.list(names))}</>}
		</>
	);
}
