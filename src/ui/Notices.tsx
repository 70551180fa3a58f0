/** What the reader should be told once, and what of the data could not be read. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Words } from "../app/i18n/dictionary";
import { SPOKEN } from "../app/i18n/languages";
import { addressNotice, problemPlace } from "../app/phrases";
import type { Notice } from "../app/state";
import { namesMissing } from "../app/tiles";
import type { Dataset, Problem } from "../model/types";
import { useActions, useApp, useDataset, useServices, useWords } from "./context";
import { FaultReport } from "./FaultReport";
import { focusPanel } from "./focus";
import { IconButton } from "./IconButton";

const MOST_LISTED = 50;

/** All that is to be told, each with the way to put it away. */
export function Notices() {
	const words = useWords();
	const dataset = useDataset();
	const notices = useApp((state) => state.notices);
	const problems = useApp((state) => state.problems);
	const { dismiss } = useActions();
	const { goHome } = useServices();
	/** How many problems the reader has put away; more that come later are shown again. */
	const [seen, setSeen] = useState(0);
	return (
		<section class="notices" aria-label={words.t.page.notices} aria-live="polite">
			{notices.map((notice) => (
				<NoticeBox key={notice.kind} onDismiss={() => dismiss(notice.kind)}>
					<div>
						{noticeTexts(notice, dataset, words).map((text) => (
							<p key={text}>{text}</p>
						))}
						{notice.kind === "fault" && <FaultReport report={notice.report} words={words} />}
						{notice.kind === "kept-unread" && <ForgetUnread />}
						{notice.kind === "new-version" && <NewVersion />}
						{notice.kind === "own-map" && (
							<button type="button" class="link" onClick={goHome}>
								{words.t.files.back}
							</button>
						)}
					</div>
				</NoticeBox>
			))}
			<MissingFiles />
			{problems.length > seen && (
				<NoticeBox onDismiss={() => setSeen(problems.length)}>
					<details>
						<summary>
							{words.t.problems.heading} ({words.f.number(problems.length)})
						</summary>
						<ProblemList problems={problems} words={words} />
					</details>
				</NoticeBox>
			)}
		</section>
	);
}

/** Files that the address names and that are not here. */
function MissingFiles() {
	const { t, f } = useWords();
	const names = useApp(({ files, brought, keptCame }) =>
		keptCame ? f.list(files.filter((id) => brought.every((layer) => layer.id !== id))) : "",
	);
	const { forgetMissing, openDialog } = useActions();
	if (names === "") return null;
	return (
		<NoticeBox onDismiss={forgetMissing}>
			<div>
				<p>{t.files.missing(names)}</p>
				<button type="button" class="link" onClick={() => openDialog("files")}>
					{t.files.open}
				</button>
			</div>
		</NoticeBox>
	);
}

/** Takes what is kept and cannot be read out of this browser. */
function ForgetUnread() {
	const { t } = useWords();
	const { files } = useServices();
	return (
		<button type="button" class="link" onClick={async () => (await files())?.forgetUnread()}>
			{t.files.forgetUnread}
		</button>
	);
}

/** Loads the page's newer version, and says what goes with the page as it is. */
function NewVersion() {
	const { t } = useWords();
	const { loadNewVersion } = useServices();
	const hasFiles = useApp(({ brought }) => brought.length > 0);
	return (
		<>
			{hasFiles && <p>{t.page.newVersionFiles}</p>}
			<button type="button" class="link" onClick={loadNewVersion}>
				{t.page.loadNewVersion}
			</button>
		</>
	);
}

/** What is told, with the way to put it away; the focus then goes to the panel. */
function NoticeBox({
	onDismiss,
	children,
}: {
	onDismiss: () => void;
	children: ComponentChildren;
}) {
	const { t } = useWords();
	return (
		<div class="notice">
			{children}
			<IconButton
				name={t.page.dismiss}
				icon="close"
				onClick={() => {
					onDismiss();
					focusPanel();
				}}
			/>
		</div>
	);
}

/** Problems with file, place, field and what to do. */
export function ProblemList({ problems, words }: { problems: readonly Problem[]; words: Words }) {
	const { t } = words;
	const listed = problems.slice(0, MOST_LISTED);
	return (
		<>
			<ul class="problems">
				{listed.map((problem, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
					<li key={index}>
						<strong>
							<bdi>{problem.file}</bdi>
						</strong>{" "}
						<bdi>{problemPlace(problem, words)}</bdi>: {t.problems.code[problem.code]}{" "}
						<bdi class="muted">{problem.detail}</bdi>
					</li>
				))}
			</ul>
			{problems.length > listed.length && <p>{t.problems.more(problems.length - listed.length)}</p>}
		</>
	);
}

function noticeTexts(notice: Notice, dataset: Dataset, words: Words): readonly string[] {
	switch (notice.kind) {
		case "address":
			return addressNotice(notice.problems, dataset, words);
		case "link-copied":
			return [words.t.page.linkCopied];
		case "link-not-copied":
			return [words.t.page.linkNotCopied];
		case "language-not-loaded":
			return [words.t.page.languageNotLoaded(SPOKEN[notice.language].name)];
		case "fault":
			return [words.t.fault.something];
		case "file-not-fetched":
			return [words.t.files.notFetched(notice.name)];
		case "kept-unread":
			return [words.t.files.keptUnread(words.f.list(notice.names))];
		case "not-forgotten":
			return [words.t.files.notForgotten(words.f.list(notice.names))];
		case "folder-cut":
			return [words.t.files.folderCut(words.f.number(notice.taken))];
		case "new-version":
			return [words.t.page.newVersion];
		case "own-map":
			return [words.t.files.ownMap];
		case "map-lost":
			return [words.t.map.lost];
		case "tiles":
			return [words.t.tiles.missing(namesMissing(notice.missing, dataset.manifest, words))];
		case "map-vectors":
			return [words.t.map.vectors[notice.why]];
	}
}
