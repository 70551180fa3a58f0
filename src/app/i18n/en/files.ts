/** English, of files that a reader brings, what the first page needs; the rest is in en-import.ts. */
import { plural } from "../plural";

const count = plural("en");

export const enFiles = {
	files: {
		open: "Add your data",
		drop: "Let go to add your data. It stays on this device.",
		events: (n: number, text: string) =>
			count(n, { one: "1 event of your files", other: `${text} events of your files` }),
		missing: (names: string) =>
			`This view was made with data that is not on this page: ${names}. An address cannot carry it. Add it to see what the view shows.`,
		notFetched: (name: string) =>
			`The file “${name}” of the address was not added: it did not come, or it does not lie on this site.`,
		notFound: "This row is of a file that is not on this page, or has no such row.",
		keptUnread: (names: string) =>
			`This browser keeps files that can no longer be read: ${names}. Add them again from where you have them.`,
		folderCut: (most: string) =>
			`Only the first ${most} files of what was dropped were taken. Drop fewer at once.`,
		forgetUnread: "Remove them from this browser",
		notForgotten: (names: string) =>
			`The browser did not let this page remove what it keeps: ${names}. Clearing the data of this site does.`,
		credit: (names: string) => `Also shown, brought by the reader and not checked: ${names}.`,
		newestOnly: (n: number, text: string) =>
			count(n, {
				one: "Only the newest of their events in sight is drawn.",
				other: `Only the newest ${text} of their events in sight are drawn.`,
			}),
		ownMap: "You are looking at data of your own. It is on this device only.",
		back: "Back to the map of this page",
	},
};
