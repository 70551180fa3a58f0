/** A place, a zone or a post in detail. */
import type { Place } from "../model/types";
import { useDataset } from "./context";
import { PlaceDetails } from "./PlaceDetails";
import { PostDetails } from "./PostDetails";
import { ZoneDetails } from "./ZoneDetails";

export function Thing({ place }: { place: Place }) {
	const dataset = useDataset();
	const zones = dataset.zones.filter(({ properties }) => properties.place === place.id);
	if (zones.length > 0) return <ZoneDetails key={place.id} place={place} zones={zones} />;
	const post = dataset.posts.find(({ properties }) => properties.id === place.id);
	if (post) return <PostDetails key={place.id} place={place} post={post.properties} />;
	return <PlaceDetails key={place.id} place={place} />;
}
