/** Joins everything: data, store, address, page, map, pictures. The only file that knows them all. */
import { render } from "preact";
import { preferredLanguage, wordsIn } from "./app/i18n/dictionary";
import "./fonts/fonts.css";
import { datasetFolder } from "./join/folder";
import { type Opening, openPage } from "./join/page";
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
		detail: () => loadDetail(folder, dataset, fetchText),
	};
	turnPages(element, home);
}

/** What marks a step of the browser's history that shows data of the reader's own. */
const isOwnStep = (step: unknown) =>
	typeof step === "object" && step !== null && "own" in step && step.own === true;

/**
 * Shows the dataset of the page, and whatever the reader opens in its place. One page stands at a time; the way back
 * and forth is that of the browser.
 */
function turnPages(element: HTMLElement, home: Opening): void {
	let close = () => {};
	let own: Opening | null = null;
	let shown: Opening | null = null;
	const show = (opening: Opening) => {
		shown = opening;
		close();
		close = openPage(element, opening, {
			isOwn: opening !== home,
			openOwn(next) {
				own = next;
				history.pushState({ own: true }, "", `${location.pathname}${location.search}`);
				show(next);
			},
			goHome() {
				history.pushState(null, "", `${location.pathname}${location.search}`);
				show(home);
			},
		});
	};
	addEventListener("popstate", ({ state }) => {
		const wanted = isOwnStep(state) ? own : home;
		if (wanted && wanted !== shown) show(wanted);
	});
	// The page was loaded again, and what was opened in its place is gone: its address would mean nothing here.
	if (isOwnStep(history.state)) {
		history.replaceState(null, "", `${location.pathname}${location.search}`);
	}
	show(home);
}
