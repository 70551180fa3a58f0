/** What the head of the page says of the dataset, to search engines and to who shows a link to it. */
import type { HtmlTagDescriptor } from "vite";
import type { PublishedDataset } from "./dataset";
import { shortDescription } from "./describe";
import { isReal, siteAddress } from "./homepage";
import { datasetRecord, scriptText } from "./json-ld";

/** The picture that stands for a link. */
export interface SocialPicture {
	/** In the built site. */
	readonly path: string;
	readonly type: string;
	readonly width: number;
	readonly height: number;
}

const PRODUCT = "Truceline";

/** The elements for the head, in the order in which they stand there. */
export function headTags(
	dataset: PublishedDataset,
	picture: SocialPicture | null,
): readonly HtmlTagDescriptor[] {
	const { manifest } = dataset;
	const { homepage } = manifest;
	const address = picture && siteAddress(homepage, picture.path);
	const alt = `The map on ${longDay(manifest.day)}: who held what, and who says so.`;
	const properties: readonly (readonly [property: string, content: string | number | false])[] = [
		["og:type", "website"],
		["og:site_name", PRODUCT],
		["og:title", manifest.title.en],
		["og:description", shortDescription(manifest)],
		["og:url", isReal(homepage) && homepage],
		...(picture && address
			? ([
					["og:image", address],
					["og:image:type", picture.type],
					["og:image:width", picture.width],
					["og:image:height", picture.height],
					["og:image:alt", alt],
				] as const)
			: []),
	];
	return [
		// An address that leads nowhere, told as the one that counts, would take the page out of every index.
		...(isReal(homepage) ? [tag("link", { rel: "canonical", href: homepage })] : []),
		...properties.flatMap(([property, content]) =>
			content === false ? [] : [tag("meta", { property, content: String(content) })],
		),
		// What is not said here is taken from the lines above.
		tag("meta", { name: "twitter:card", content: picture ? "summary_large_image" : "summary" }),
		...(address ? [tag("meta", { name: "twitter:image", content: address })] : []),
		...(address ? [tag("meta", { name: "twitter:image:alt", content: alt })] : []),
		tag("link", { rel: "describedby", href: "./geo/datapackage.json", type: "application/json" }),
		{
			...tag("script", { type: "application/ld+json" }),
			children: scriptText(datasetRecord(dataset, address)),
		},
	];
}

/**
 * The page with the dataset's title and description in place of its own.
 * @throws where the page has none to be replaced.
 */
export function withTitle(html: string, { manifest }: PublishedDataset): string {
	const title = `<title>${escaped(`${manifest.title.en} · ${PRODUCT}`)}</title>`;
	const description = `<meta name="description" content="${escaped(shortDescription(manifest))}" />`;
	return replaced(
		replaced(html, /<title>[^<]*<\/title>/, title),
		/<meta name="description"[^>]*>/,
		description,
	);
}

function replaced(html: string, pattern: RegExp, by: string): string {
	if (!pattern.test(html)) throw new Error(`the page has nothing like ${pattern.source}`);
	return html.replace(pattern, () => by);
}

function escaped(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}

function tag(name: string, attrs: Record<string, string>): HtmlTagDescriptor {
	return { tag: name, attrs, injectTo: "head" };
}

/** "31 August 2019" */
function longDay(day: string): string {
	const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
	return format.format(new Date(`${day}T00:00:00Z`));
}
