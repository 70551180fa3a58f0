/** An observation post: when it was set up, when it was enclosed, and who says so. */
import { postPhrase } from "../app/evidence-phrases";
import { parseEdtf, type Span } from "../model/day";
import type { Place, PostProperties } from "../model/types";
import { postMark } from "../scene/layers/posts";
import { cite } from "../world/citations";
import { claimsOf } from "../world/claims";
import { claimsDisputed } from "../world/disagreements";
import { postStateOn } from "../world/posts";
import { claimsAbout } from "../world/reports";
import { ClaimList } from "./ClaimList";
import { useDataset, useWorld } from "./context";
import { DetailsHead } from "./DetailsHead";
import { DisagreementsAbout } from "./Disagreements";
import { Mark } from "./Mark";
import { useReadingWords } from "./reading-words";
import { SourceList } from "./SourceList";
import { Text } from "./Text";

export function PostDetails({ place, post }: { place: Place; post: PostProperties }) {
	const words = useReadingWords();
	const { t, f } = words;
	const dataset = useDataset();
	const { day } = useWorld();
	const state = postStateOn(post, day);
	const claims = [
		...new Set([...claimsOf(dataset, post.claims), ...claimsAbout(dataset, place.id)]),
	];
	const disputed = claimsDisputed(dataset, place.id);
	const citations = cite(dataset, [...claims, ...disputed]);
	const span = (text: string | null): Span | null => (text === null ? null : parseEdtf(text));
	const established = span(post.established);
	const enclosed = span(post.enclosed);
	/** Two dates with a dash between them would read as how long it lasted. */
	const told = (
		when: Span,
		on: (date: string) => string,
		between: (from: string, to: string) => string,
	) => (when.first === when.last ? on(f.span(when)) : between(f.day(when.first), f.day(when.last)));
	return (
		<article class="details" aria-labelledby="details-heading">
			<DetailsHead place={place} />
			<p class="status-line">
				<Mark mark={postMark(state)} />
				<strong>
					{t.status.onThisDay(f.day(day))} {postPhrase(state, words)}
				</strong>
			</p>
			<ul>
				{established && <li>{told(established, t.post.established, t.post.establishedBetween)}</li>}
				{enclosed && <li>{told(enclosed, t.post.enclosed, t.post.enclosedBetween)}</li>}
				{post.officialNumber !== undefined && <li>{t.post.number(post.officialNumber)}</li>}
				{!post.official && <li>{t.post.unofficial}</li>}
				<li class="muted">
					{t.post.position(f.number(Math.max(1, Math.ceil(post.precisionM / 1000))))}
				</li>
			</ul>
			{post.note && (
				<p class="muted">
					{t.details.note}: <Text of={post.note} />
				</p>
			)}
			<h3>{t.details.says}</h3>
			<ClaimList claims={claims} citations={citations} />
			<DisagreementsAbout id={place.id} citations={citations} />
			<SourceList citations={citations} />
		</article>
	);
}
