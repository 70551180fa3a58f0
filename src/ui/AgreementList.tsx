/** All agreements and truces in order of their announcement, with where each stands on the day shown. */
import { agreementState } from "../app/evidence-phrases";
import { useActions, useDataset, useWorld } from "./context";
import { useReadingWords } from "./reading-words";
import { Name } from "./Text";

export function AgreementList() {
	const words = useReadingWords();
	const { t, f } = words;
	const { agreements } = useDataset();
	const world = useWorld();
	const { openAgreement } = useActions();
	const inOrder = agreements.toSorted((a, b) => a.announced.first - b.announced.first);
	return (
		<section aria-labelledby="list-heading">
			<h2 id="list-heading">{t.agreement.heading}</h2>
			<ul class="plain choices">
				{inOrder.map((agreement) => (
					<li key={agreement.id}>
						<button type="button" class="row" onClick={() => openAgreement(agreement.id)}>
							<span class="row-text">
								<Name of={agreement.name} />
								<span class="muted">
									{f.span(agreement.start ?? agreement.announced)}
									{t.punctuation.comma}
									{t.agreement.form[agreement.form]}
									{t.punctuation.comma}
									{agreementState(agreement, world, words)}
								</span>
							</span>
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
