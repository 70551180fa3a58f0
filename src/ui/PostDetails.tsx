/** An observation post: when it was set up, when it was enclosed, and who says so. */
import { parseEdtf, type Span } from "../model/day";
import type { Place, PostProperties } from "../model/types";
import { cite } from "../world/citations";
import { claimsOf } from "../world/claims";
import { disagreementsAbout } from "../world/disagreements";
import { postStateOn } from "../world/posts";
import { claimsAbout } from "../world/reports";
import { ClaimList } from "./ClaimList";
import { useDataset, useWords, useWorld } from "./context";
import { DetailsHead } from "./DetailsHead";
import { claimsIn, DisagreementsAbout } from "./Disagreements";
import { Mark } from "./Mark";
import { SourceList } from "./SourceList";
import { Text } from "./Text";

export function PostDetails({ place, post }: { place: Place; post: PostProperties }) {
	const { t, f } = useWords();
	const dataset = useDataset();
	const { day } = useWorld();
	const state = postStateOn(post, day);
	const claims = [
		...new Set([...claimsOf(dataset, post.claims), ...claimsAbout(dataset, place.id)]),
	];
	const disputed = disagreementsAbout(dataset, place.id).flatMap((each) => claimsIn(each, dataset));
	const citations = cite(dataset, [...claims, ...disputed]);
	const span = (text: string | null): Span | null => (text === null ? null : parseEdtf(text));
	const established = span(post.established);
	const enclosed = span(post.enclosed);
	const status = { "not-yet": t.post.notYet, present: t.post.present, enclosed: t.post.isEnclosed }[
		state
	];
	return (
		<article class="details" aria-labelledby="details-heading">
			<DetailsHead place={place} />
			<p class="status-line">
				<Mark mark={state === "enclosed" ? "post-enclosed" : "post"} />
				<strong>
					{t.status.onThisDay(f.day(day))} {status}
				</strong>
			</p>
			<ul>
				{established && <li>{t.post.established(f.span(established))}</li>}
				{enclosed && <li>{t.post.enclosed(f.span(enclosed))}</li>}
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
