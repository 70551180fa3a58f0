/** English, of bringing files: the dialog, the layers, the rows. */
import type { DateOrder } from "../../../model/field-dates";
import type { Role } from "../../../model/imported";
import type { Delimiter, Encoding } from "../../../model/written";
import { plural } from "../plural";

const count = plural("en");

export const enImport = {
	heading: "Add your data",
	intro: "Files are read on this device. Nothing is sent anywhere.",
	pick: "Add a file",
	pickFolder: "Add a folder",
	accepted:
		"CSV or TSV, GeoJSON, KML or KMZ with places and dates; or a dataset of Truceline as a folder or zip. Exports of ACLED, UCDP GED, Airwars and of this page load with no question. You can also drop a file on the page, or paste rows.",
	paste: "Paste rows here",
	pasteRead: "Read what is pasted",
	pastedName: "pasted.csv",
	looking: (name: string) => `Looking at ${name}`,
	reading: (name: string) => `Reading ${name}`,
	progress: "How much has been read",
	rowsRead: (n: number, text: string) => count(n, { one: "1 row", other: `${text} rows` }),
	cancel: "Cancel",
	cancelled: (name: string) => `${name} was not added.`,
	other: "Choose another file",
	refused: (name: string) => `${name} was not added. What is on the map stays as it was.`,
	next: (n: number, text: string) =>
		count(n, { one: "1 more file follows", other: `${text} more files follow` }),
	mapping: {
		heading: "What do the columns hold?",
		headingFields: "What do the fields hold?",
		intro: "These are guesses. Change what is wrong; the sample below follows.",
		none: "none",
		roles: {
			date: "Date",
			dateEnd: "Last day",
			latitude: "Latitude",
			longitude: "Longitude",
			position: "Latitude and longitude in one",
			kind: "What happened",
			place: "Name of the place",
			who: "Who",
			otherWho: "Who else",
			text: "Description",
			source: "Source",
			link: "Link to the source",
		} satisfies Record<Role, string>,
		noPosition:
			"Choose the column of the latitude and that of the longitude: without them no row can be on the map.",
		noDate: "Without a date all of it is on the map on every day.",
		order: (example: string) => `Which date is ${example}?`,
		orders: {
			dmy: "day, month, year",
			mdy: "month, day, year",
			ymd: "year, month, day",
		} satisfies Record<DateOrder, string>,
		chooseOrder:
			"Choose the order of day, month and year first: dates can be read in more than one.",
		swapped: "Latitude and longitude stand in each other's columns",
		looksSwapped:
			"The positions only make sense if latitude and longitude have changed places. They are read that way; untick the box if that is wrong.",
		letters: "Letters",
		encodings: {
			"utf-8": "UTF-8",
			"utf-16le": "UTF-16",
			"utf-16be": "UTF-16 (big-endian)",
			"windows-1256": "Windows Arabic (1256)",
			"windows-1251": "Windows Cyrillic (1251)",
			"windows-1252": "Windows Western (1252)",
		} satisfies Record<Encoding, string>,
		separated: "Columns are separated by",
		delimiters: {
			",": "comma",
			";": "semicolon",
			"\t": "tab",
			"|": "vertical bar",
		} satisfies Record<Delimiter, string>,
		sample: "The first rows",
		good: (text: string, all: string) => `First rows that can be read: ${text} of ${all}`,
		bad: "None of the first rows can be read.",
		outside: "None of the first rows lies on the ground of this map.",
		preview: "Where the first rows lie",
		load: "Read the whole file",
		back: "Choose the columns otherwise",
	},
	read: {
		events: (n: number, text: string) =>
			count(n, { one: "1 event on the map", other: `${text} events on the map` }),
		shapes: (n: number, text: string) =>
			count(n, {
				one: "1 line, area or group of points",
				other: `${text} lines, areas and groups of points`,
			}),
		leftOut: (n: number, text: string, all: string) =>
			count(n, {
				one: `1 of ${all} rows was left out`,
				other: `${text} of ${all} rows were left out`,
			}),
		told: (n: number, text: string) =>
			count(n, { one: "1 thing to know", other: `${text} things to know` }),
		swapped: "Latitude and longitude were read in each other's place.",
		allRead: (n: number, text: string) =>
			count(n, { one: "The only row was read.", other: `All ${text} rows were read.` }),
		days: (days: string) => `Dated ${days}`,
		undated: "Rows without a date are on the map on every day.",
		daysOutside: (n: number, text: string) =>
			count(n, {
				one: "1 lies on a day that this map does not cover",
				other: `${text} lie on days that this map does not cover`,
			}),
		groundOutside: (n: number, text: string) =>
			count(n, {
				one: "1 lies beyond the ground of this map",
				other: `${text} lie beyond the ground of this map`,
			}),
		ownMap: "Open as a map of its own",
		show: "Show on the map",
	},
	dataset: {
		heading: (title: string) => `A dataset: ${title}`,
		open: "Open in place of this map",
		hint: "The map of this page comes back with one click, or when the page is loaded again.",
		bad: "The dataset could not be read.",
	},
	problems: {
		heading: (text: string) => `Problems and notes (${text})`,
		download: "Download all problems",
		fileName: (name: string) => `${name}-problems.csv`,
		columns: {
			row: "row",
			field: "field",
			severity: "what became of it",
			problem: "problem",
			value: "value",
		},
		severity: { fatal: "file refused", dropped: "row left out", told: "read all the same" },
		row: (n: string) => `Row ${n}`,
		feature: (n: string) => `Feature ${n}`,
		line: (n: string) => `Line ${n}`,
		more: (n: number, text: string) =>
			count(n, {
				one: "1 more is in the download.",
				other: `${text} more are in the download.`,
			}),
		codes: {
			empty: "The file is empty.",
			"not-text": "The file is not text that can be read.",
			"unknown-format":
				"This is no format that can be read here. Save it as CSV, GeoJSON or KML and add that.",
			"wrong-kind": "This is another kind of file.",
			"not-json": "This is not valid JSON. It may be cut off: fetch it once more.",
			"not-geojson": "This is JSON, but not GeoJSON.",
			"not-kml": "This is not valid KML. It may be cut off: fetch it once more.",
			"has-entities":
				"The file declares entities of its own, which are not read. Save it without a DOCTYPE.",
			"not-zip": "This archive cannot be opened. It may be cut off or damaged: fetch it once more.",
			encrypted: "This archive is locked with a password. Unpack it and add what it holds.",
			"other-zip":
				"This archive is packed in a way that is not read here. Unpack it and add what it holds.",
			"no-header": "There is no row with the names of the columns.",
			"no-rows": "There are names of columns, but no rows.",
			"no-features": "There is no feature in this file.",
			"nothing-read": "No row could be read, for the reasons that follow.",
			"no-dataset": "The folder or archive has no file that can be read here.",
			"bad-dataset": "The dataset could not be read.",
			"too-large": "The file is larger than what can be read here.",
			"too-deep": "Things are nested deeper than what can be read here.",
			"too-many-rows": "There are more rows than can be read here. Split the file.",
			"too-many-vertices": "Lines and areas have more points than can be read here. Simplify them.",
			"too-large-unpacked": "What the archive holds is larger than what can be read here.",
			unreadable: "The browser could not read the file.",
			"worker-failed":
				"What reads files did not start, and this file is too large to be read without it.",
			"no-date": "There is no date: it stands on every day.",
			"bad-date": "The date cannot be read.",
			"impossible-date": "There is no such day.",
			"ends-before-start": "The last day lies before the first.",
			"no-position": "There is no position.",
			"bad-latitude": "The latitude cannot be read.",
			"bad-longitude": "The longitude cannot be read.",
			"bad-position": "The position cannot be read.",
			projected:
				"The coordinates are not degrees, but those of some projection. Save the file in WGS 84 (EPSG:4326).",
			"too-many-fields": "The row has more cells than there are columns.",
			"broken-quotes": "A quotation mark is not closed, or stands where none may.",
			"bad-geometry": "The shape is not valid.",
			"not-a-feature": "This is not a feature.",
			"too-few-fields": "The row has fewer cells than there are columns.",
			"bad-letters": "Some letters could not be read.",
			"looks-swapped": "Latitude and longitude seem to have changed places.",
			"style-left-out": "Colours and icons of the file are left out.",
			"entry-left-out": "What the archive holds under a path that leads out of it is left out.",
			"link-left-out": "What the file would fetch from elsewhere is left out.",
		},
		wrongKinds: {
			png: "It is a PNG picture. Add the file with the rows that it was made from.",
			jpeg: "It is a JPEG picture. Add the file with the rows that it was made from.",
			gif: "It is a GIF picture. Add the file with the rows that it was made from.",
			pdf: "It is a PDF. Tables in it have to be copied out first.",
			gzip: "It is packed with gzip. Unpack it and add what it holds.",
			html: "It is a web page, perhaps an error page in place of the file. Download the file again.",
			"lfs-pointer":
				"It only points to the file (Git LFS). Fetch the file itself with “git lfs pull”.",
			topojson: "It is TopoJSON. Convert it to GeoJSON.",
			"esri-json": "It is Esri JSON. Ask the service for GeoJSON (f=geojson).",
			xlsx: "It is an Excel workbook. Save the sheet as CSV (UTF-8).",
			xls: "It is an old Excel workbook. Save the sheet as CSV (UTF-8).",
			shapefile: "It is part of a shapefile. Convert it to GeoJSON in WGS 84.",
			geopackage: "It is a GeoPackage. Export its layer as GeoJSON in WGS 84.",
			parquet: "It is Parquet. Export it as CSV or GeoJSON.",
			docx: "It is a Word document. Save its table as CSV.",
		},
	},
	list: {
		heading: "Your files",
		none: "No data of your own is on the map. What you add stays on this device; an address names it but cannot carry it.",
		notChecked: "Brought by you, not checked by this map.",
		name: "Name",
		show: (name: string) => `Show ${name}`,
		keep: "Keep in this browser",
		kept: "Kept in this browser until you remove it.",
		notKept: "The browser does not let this page keep it. It stays until the page is closed.",
		stillKept: "The browser did not let this page remove it. Clearing the data of this site does.",
		notSaved: "The file could not be written: the browser has no memory left for it.",
		remove: (name: string) => `Remove ${name}`,
		removeShort: "Remove",
		kinds: "Kinds of event",
		noKind: "no kind given",
		members: "What the file says of itself",
		moreMembers: (n: number, text: string) =>
			count(n, { one: "1 more is in the file.", other: `${text} more are in the file.` }),
		/** Of files that write kinds as codes: by their profile and code. */
		kindWords: {
			"ucdp-ged 1": "State-based violence",
			"ucdp-ged 2": "Non-state violence",
			"ucdp-ged 3": "One-sided violence",
		} as { readonly [profileAndCode: string]: string },
		otherKinds: "all other kinds",
		save: (format: string) => `Save as ${format}`,
		csvLeavesOut: (n: number, text: string) =>
			count(n, {
				one: "A table has no room for the line or area of this file; GeoJSON has.",
				other: `A table has no room for the ${text} lines and areas of this file; GeoJSON has.`,
			}),
		trail: "Events until the day shown, of",
		trails: (n: number, text: string) =>
			count(n, { one: "that day only", other: `the last ${text} days` }),
		inWindow: (n: number, text: string, days: string) =>
			count(n, { one: `1 event: ${days}`, other: `${text} events: ${days}` }),
		nothing: "No event of these days.",
		showMore: "Show more",
	},
	row: {
		where: (n: string, name: string) => `Row ${n} of ${name}`,
		whereFeature: (n: string, name: string) => `Feature ${n} of ${name}`,
		onEveryDay: "No date given: shown on every day.",
		source: "Source",
		noSource: "No source given.",
		fields: "All fields of the row",
		empty: "empty",
		reading: "Reading the row",
		gone: "The fields of this row can no longer be read. Add the file again.",
	},
	found: {
		heading: (n: number, text: string) =>
			count(n, { one: "1 row of your files", other: `${text} rows of your files` }),
		list: "Rows of your files found",
		searching: "Searching your files",
		failed: "Your files could not be searched. Add them again.",
		more: (n: number, text: string) =>
			count(n, {
				one: "and 1 more; another word narrows them down",
				other: `and ${text} more; another word narrows them down`,
			}),
	},
	own: {
		caveat: "Brought by its reader; not checked by this map.",
		lead: "This map shows data that its reader brought, and nothing else.",
	},
};
