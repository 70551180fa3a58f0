/** "About the data": how to read it, what it rests on, what it leaves open, whose it is, how to cite it. */
import { AboutBalance, AboutConfidence } from "./AboutBalance";
import { AboutCamps } from "./AboutCamps";
import { AboutChanges, AboutCite, AboutLicences, AboutReport } from "./AboutLicences";
import { AboutParties } from "./AboutParties";
import { AboutUnknown } from "./AboutUnknown";
import { useDataset } from "./context";
import { DataLink } from "./DataDialog";
import { useReadingWords } from "./reading-words";
import { Text, TextBlock } from "./Text";

export function AboutData() {
	const { t, f } = useReadingWords();
	const { manifest, claims, sources, places } = useDataset();
	return (
		<>
			<p>
				<Text of={manifest.title} />. {t.about.version(manifest.version)}.{" "}
				{t.about.intro(f.number(claims.size), f.number(sources.size), f.number(places.size))}
			</p>
			<h3>{t.about.method}</h3>
			{manifest.method.map((paragraph) => (
				<TextBlock key={paragraph.en} class="method" of={paragraph} />
			))}
			<AboutBalance />
			<AboutConfidence />
			<AboutCamps />
			<AboutUnknown />
			<AboutParties />
			<AboutLicences />
			<DataLink />
			<AboutReport />
			<AboutCite />
			<AboutChanges />
		</>
	);
}
