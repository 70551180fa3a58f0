/** The dataset as a record of schema.org, for search engines of data. */
import { ownCredit } from "../src/model/published";
import { daysOf, type PublishedDataset } from "./dataset";
import {
	creditsOfFile,
	fullDescription,
	keywordsOf,
	languagesOf,
	licencesOf,
	listed,
	mediaTypeOf,
	othersOf,
} from "./describe";
import { siteAddress } from "./homepage";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * @param picture the address of a picture of the dataset, where there is one.
 * @see https://schema.org/Dataset
 */
export function datasetRecord(
	{ manifest, published }: PublishedDataset,
	picture: string | null,
): { readonly [key: string]: Json } {
	const { title, homepage, version, bounds, credits, files } = manifest;
	const otherTitles = Object.values(title).filter((each) => each !== title.en);
	const { first, last } = daysOf(manifest);
	const [west, south, east, north] = bounds;
	const own = ownCredit(manifest);
	const at = (path: string) => siteAddress(homepage, path);
	return {
		"@context": "https://schema.org/",
		"@type": "Dataset",
		name: title.en,
		...listed("alternateName", otherTitles),
		description: fullDescription(manifest),
		url: homepage,
		identifier: `${manifest.id}-${version}`,
		version,
		...(published === null ? {} : { datePublished: published }),
		temporalCoverage: `${first}/${last}`,
		spatialCoverage: {
			"@type": "Place",
			geo: { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` },
		},
		license: addressesOf(credits),
		...(own
			? { creator: { "@type": "Organization", name: own.text.en, ...addressed(own.url) } }
			: {}),
		...listed(
			"isBasedOn",
			othersOf(credits).map(({ text, url, licenceUrl }) => ({
				"@type": "CreativeWork",
				name: text.en,
				...addressed(url),
				...(licenceUrl === undefined ? {} : { license: licenceUrl }),
			})),
		),
		keywords: keywordsOf(manifest),
		inLanguage: languagesOf(manifest),
		isAccessibleForFree: true,
		...(picture === null ? {} : { image: picture }),
		distribution: files.map(({ path, bytes }) => ({
			"@type": "DataDownload",
			name: path,
			encodingFormat: mediaTypeOf(path),
			contentUrl: at(`geo/${path}`),
			contentSize: `${bytes} B`,
			...listed("license", addressesOf(creditsOfFile(manifest, path))),
		})),
	};
}

/** A record as the content of a script element, which ends at the first "</script". */
export function scriptText(record: Json): string {
	return JSON.stringify(record).replaceAll("<", "\\u003c");
}

/** Licences by their address, or by their name where they have none. */
function addressesOf(credits: Parameters<typeof licencesOf>[0]): readonly string[] {
	return licencesOf(credits).map(({ licence, licenceUrl }) => licenceUrl ?? licence);
}

const addressed = (url: string | undefined) => (url === undefined ? {} : { url });
