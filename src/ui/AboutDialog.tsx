/** "About the data". */
import { useWords } from "./context";
import { Dialog } from "./Dialog";
import { type Reading, ReadingLater } from "./Later";

const aboutData = ({ AboutData }: Reading) => <AboutData />;

export function AboutDialog() {
	const { t } = useWords();
	return (
		<Dialog name="about" heading={t.about.heading}>
			{() => <ReadingLater>{aboutData}</ReadingLater>}
		</Dialog>
	);
}
