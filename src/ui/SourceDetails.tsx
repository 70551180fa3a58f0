/** The article view: all claims of one document in order, each marked by what others say, each placed on map and time line. */
import { useEffect, useMemo } from "preact/hooks";
import { sourceFacts } from "../app/evidence-phrases";
import { textIn } from "../app/i18n/format";
import { aimAt } from "../app/selection";
import { parseEdtf } from "../model/day";
import type { Source } from "../model/types";
import { articleOf, type MarkedClaim } from "../world/article";
import { type Citations, cite } from "../world/citations";
import { ClaimItem } from "./ClaimItem";
import { ClaimMarks } from "./ClaimMarks";
import { useActions, useApp, useDataset } from "./context";
import { useAskedFocus } from "./focus";
import { useReadingWords } from "./reading-words";
import { SourceList, SourceTitle } from "./SourceList";
import { Text } from "./Text";
import { ThingHead } from "./ThingHead";

export function SourceDetails({ source }: { source: Source }) {
	const words = useReadingWords();
	const { t, f } = words;
	const dataset = useDataset();
	const claims = useMemo(() => articleOf(dataset, source.id), [dataset, source.id]);
	const citations = cite(
		dataset,
		claims.map(({ claim }) => claim),
	);
	const accessed = parseEdtf(source.accessed ?? "");
	const facts = [
		...sourceFacts(source, words),
		accessed && t.source.accessed(f.span(accessed)),
		t.article.claims(claims.length),
	].filter((fact) => fact);
	return (
		<article class="details" aria-labelledby="details-heading">
			<ThingHead id={source.id} name={<bdi dir="auto">{source.title ?? source.publisher}</bdi>}>
				<p class="muted">
					<bdi>{source.publisher}</bdi> · {facts.join(" · ")}
				</p>
				<p>
					<SourceTitle source={source} />
				</p>
				{source.publishedHow && (
					<p class="muted small">
						<Text of={source.publishedHow} />
					</p>
				)}
			</ThingHead>
			{source.caveat && (
				<p class="remark">
					<Text of={source.caveat} />
				</p>
			)}
			<ol class="plain claims">
				{claims.map((item) => (
					<Placed key={item.claim.id} item={item} citations={citations} />
				))}
			</ol>
			<SourceList citations={citations} />
		</article>
	);
}

/** A claim with its marks, and the way to its place and day. */
function Placed({ item, citations }: { item: MarkedClaim; citations: Citations }) {
	const { t, language } = useReadingWords();
	const dataset = useDataset();
	const { places } = dataset;
	const { openSource, showOnMap } = useActions();
	const { claim } = item;
	const aim = aimAt(dataset, claim.places).kind;
	const isOnMap = aim === "places" || aim === "zone";
	const isShown = useApp((state) => state.claim === claim.id);
	const names = claim.places.flatMap((id) => places.get(id)?.name ?? []);
	const button = useAskedFocus<HTMLButtonElement>(claim.id);
	const hasText = claim.text !== null;
	// Again once the texts have come: they and the marks push the claim out of sight.
	// biome-ignore lint/correctness/useExhaustiveDependencies: the coming of the texts moves what is shown
	useEffect(() => {
		if (isShown) button.current?.closest("li.claim")?.scrollIntoView({ block: "nearest" });
	}, [isShown, hasText]);
	return (
		<ClaimItem claim={claim} citations={citations} isChosen={isShown}>
			{/* Without its text, figures and disagreements are not known, and nothing can be compared. */}
			{claim.text && <ClaimMarks marks={item.marks} />}
			<p class="claim-note">
				<button
					ref={button}
					type="button"
					class="link act"
					aria-pressed={isShown}
					onClick={() => (isOnMap ? showOnMap : openSource)(claim.source, claim.id)}
				>
					{(isShown ? t.ground.isShown : t.ground.show)[aim]}
				</button>{" "}
				<span class="muted">
					{names.length === 0
						? t.article.noPlace
						: names.map((name) => textIn(name, language).text).join(t.punctuation.comma)}
				</span>
			</p>
		</ClaimItem>
	);
}
