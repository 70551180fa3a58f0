/** Starts the page: fetches data and words, then shows one opened dataset after another (src/join/page.tsx). */
import { render } from "preact";
import { hasWords, loadWords, type Words, wordsIn } from "./app/i18n/dictionary";
import {
	INTERFACE_LANGUAGES,
	type InterfaceLanguage,
	preferredLanguage,
} from "./app/i18n/languages";
import { bareHash, languageIn } from "./app/url";
import "./fonts/fonts.css";
import { datasetFolder } from "./join/folder";
import { type Left, type Opening, openPage, type Turning } from "./join/page";
import { type Asked, trustOwnWorkers } from "./join/trusted-types";
import { isLate } from "./model/late";
import { type FetchText, load } from "./model/load";
import { newReport } from "./model/read";
import type { Dataset } from "./model/types";
import { LastResort } from "./ui/LastResort";
import { StartError } from "./ui/StartError";
import "./ui/styles/index.css";

trustOwnWorkers(globalThis as Asked, document.baseURI);
const root = document.getElementById("app");
if (root) start(root).catch((fault: unknown) => showFault(root, fault));

async function start(element: HTMLElement): Promise<void> {
	const folder = datasetFolder();
	const fetchText = (address: string) => fetch(address);
	const preferred = preferredLanguage(navigator.languages);
	const [{ dataset, problems }, words] = await Promise.all([
		load(folder, fetchText),
		wordsThatCome([languageIn(location.hash) ?? preferred, preferred, ...INTERFACE_LANGUAGES]),
	]);
	if (!words) {
		element.querySelector("[hidden]")?.removeAttribute("hidden");
		return;
	}
	element.replaceChildren();
	if (!dataset) {
		document.documentElement.lang = words.language;
		document.documentElement.dir = words.t.direction;
		render(<StartError problems={problems} words={words} />, element);
		return;
	}
	const home: Opening = {
		dataset,
		problems,
		brought: [],
		shown: [],
		detail: () => detailOf(dataset, folder, fetchText),
	};
	turnPages(element, home);
}

/** The page could not be built at all. */
function showFault(element: HTMLElement, fault: unknown): void {
	const asked = languageIn(location.hash);
	const language = [...(asked ? [asked] : []), ...INTERFACE_LANGUAGES].find(hasWords);
	if (language === undefined) {
		element.querySelector("[hidden]")?.removeAttribute("hidden");
		return;
	}
	render(null, element);
	element.replaceChildren();
	render(<LastResort fault={fault} words={wordsIn(language)} dataset={null} />, element);
}

/** What reads the detail comes with it. */
async function detailOf(dataset: Dataset, folder: string, fetchText: FetchText) {
	const program = await import("./model/load-detail").catch(() => null);
	if (program) return program.loadDetail(folder, dataset, fetchText);
	const report = newReport();
	for (const { path } of dataset.manifest.files.filter(isLate)) {
		report.add("dropped", path, "missing-file", "what reads it did not come");
	}
	return { dataset, problems: report.problems };
}

/** The texts of the first of some languages whose texts can be fetched; null: of none. */
async function wordsThatCome(languages: readonly InterfaceLanguage[]): Promise<Words | null> {
	for (const language of languages) {
		const words = await loadWords(language).catch(() => null);
		if (words) return words;
	}
	return null;
}

/** The dataset of the page among all that has been shown on it. */
const HOME = 0;

/** Which of them a step of the browser's history shows. */
function openingOf(step: unknown): number {
	const isOwn = typeof step === "object" && step !== null && "own" in step;
	return isOwn && typeof step.own === "number" ? step.own : HOME;
}

/**
 * Shows the dataset of the page, and whatever the reader opens in its place. One page stands at a time, and comes back
 * with the files that were on its map; the way back and forth is that of the browser.
 */
function turnPages(element: HTMLElement, home: Opening): void {
	const openings = [home];
	let close: (() => Left) | null = null;
	let shown = HOME;
	/** Without what belongs to a dataset: its reader goes on in the same language. */
	const bare = () => location.pathname + location.search + bareHash(languageIn(location.hash));
	const show = (number: number) => {
		const left = close?.();
		const last = openings[shown];
		if (left && last) openings[shown] = { ...last, ...left };
		const opening = openings[number] ?? home;
		const isFirst = close === null;
		shown = number;
		const turning: Turning = {
			isOwn: number !== HOME,
			isFirst,
			openOwn(next) {
				const own = openings.push(next) - 1;
				history.pushState({ own }, "", bare());
				show(own);
			},
			goHome() {
				history.pushState(null, "", bare());
				show(HOME);
			},
		};
		try {
			close = openPage(element, opening, turning);
		} catch (fault) {
			close = null;
			showFault(element, fault);
		}
	};
	addEventListener("popstate", ({ state }) => {
		const wanted = openingOf(state);
		if (openings[wanted] && wanted !== shown) show(wanted);
	});
	// The page was loaded again, and what was opened in its place is gone: its address would mean nothing here.
	if (openingOf(history.state) !== HOME) history.replaceState(null, "", bare());
	show(HOME);
}
