/** What a document says of itself, for programs that list and search files: twice, as PDF has it. */
import type { About } from "../snapshot/about";
import { escapeText } from "../svg/tree";
import type { PdfFile } from "./file";
import { type Ref, text } from "./syntax";

const PROGRAM = "Truceline";

const keywordsOf = ({ notes, link }: About) => [...notes, link].join("\n");

/** The older dictionary. */
export function infoOf(file: PdfFile, about: About): Ref {
	return file.put({
		Title: text(about.title),
		Subject: text(about.day),
		Keywords: text(keywordsOf(about)),
		Creator: text(PROGRAM),
		Producer: text(PROGRAM),
	});
}

/** The same as XMP (ISO 16684-1), which many programs read without reading the file. */
export function xmpOf(file: PdfFile, about: About, language: string): Ref {
	const alternatives = (value: string) =>
		`<rdf:Alt><rdf:li xml:lang="x-default">${escapeText(value)}</rdf:li></rdf:Alt>`;
	const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(about.title)}</dc:title>
<dc:description>${alternatives(about.day)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${escapeText(language)}</rdf:li></rdf:Bag></dc:language>
<dc:source>${escapeText(about.link)}</dc:source>
<pdf:Keywords>${escapeText(keywordsOf(about))}</pdf:Keywords>
<pdf:Producer>${PROGRAM}</pdf:Producer>
<xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
	return file.stream({ Type: "/Metadata", Subtype: "/XML" }, packet, "plain");
}
