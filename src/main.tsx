/** Joins everything: data, store, address, page, map, pictures. The only file that knows them all. */
import { render } from "preact";
import { preferredLanguage, wordsIn } from "./app/i18n/dictionary";
import "./fonts/fonts.css";
import { datasetFolder } from "./join/folder";
import { type Left, type Opening, openPage } from "./join/page";
import { load, loadDetail } from "./model/load";
import { StartError } from "./ui/StartError";
import "./ui/styles/index.css";

const root = document.getElementById("app");
if (root) void start(root);

async function start(element: HTMLElement): Promise<void> {
	const folder = datasetFolder();
	const fetchText = (address: string) => fetch(address);
	const { dataset, problems } = await load(folder, fetchText);
	element.replaceChildren();
	if (!dataset) {
		const language = preferredLanguage(navigator.languages);
		const words = wordsIn(language);
		document.documentElement.lang = language;
		document.documentElement.dir = words.t.direction;
		render(<StartError problems={problems} words={words} />, element);
		return;
	}
	const home: Opening = {
		dataset,
		problems,
		brought: [],
		shown: [],
		detail: () => loadDetail(folder, dataset, fetchText),
	};
	turnPages(element, home);
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
	const bare = () => `${location.pathname}${location.search}`;
	const show = (number: number) => {
		const left = close?.();
		const last = openings[shown];
		if (left && last) openings[shown] = { ...last, ...left };
		const opening = openings[number] ?? home;
		const isFirst = close === null;
		shown = number;
		close = openPage(element, opening, {
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
		});
	};
	addEventListener("popstate", ({ state }) => {
		const wanted = openingOf(state);
		if (openings[wanted] && wanted !== shown) show(wanted);
	});
	// The page was loaded again, and what was opened in its place is gone: its address would mean nothing here.
	if (openingOf(history.state) !== HOME) history.replaceState(null, "", bare());
	show(HOME);
}
