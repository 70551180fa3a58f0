/** Files as readers bring them, and what a reader does with them. */
import type { Reader } from "./reader";

export interface BroughtFile {
	readonly name: string;
	readonly text: string | Buffer;
}

/** An export with the columns of ACLED: four events around Khan Sheikhoun and Hish in August 2019, one row whose date is none. */
export const ACLED: BroughtFile = {
	name: "acled-idlib.csv",
	text: [
		"event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,actor2,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities",
		'SYR1,19 August 2019,2019,1,Political violence,Explosions/Remote violence,Air/drone strike,Military Forces of Syria,,,Khan Shaykun,35.4389,36.6525,1,SOHR,Other,"A made-up strike, for tests",0',
		"SYR2,21 August 2019,2019,1,Political violence,Battles,Armed clash,Military Forces of Syria,,,Hish,35.5511,36.6417,1,SNHR; SOHR,Other,A made-up clash,0",
		"SYR3,21 August 2019,2019,1,Political violence,Battles,Armed clash,Military Forces of Syria,,,Tamanaah,35.4711,36.7733,1,SOHR,Other,A second made-up clash,0",
		"SYR4,2 September 2019,2019,1,Demonstrations,Protests,Peaceful protest,Protesters,,,Saraqib,35.8631,36.8056,1,,,A made-up protest without a source,0",
		"SYR5,soon,2019,1,Political violence,Battles,Armed clash,Military Forces of Syria,,,Hish,35.5511,36.6417,1,SOHR,Other,A row whose date is none,0",
	].join("\n"),
};

/** Columns that nobody knows, dates that could be in two orders, decimal commas, semicolons. */
export const UNKNOWN: BroughtFile = {
	name: "notes.csv",
	text: [
		"Datum;Breite;Länge;Was;Quelle",
		"03/04/2019;35,4389;36,6525;shelling;radio",
		"05/06/2019;35,5511;36,6417;shelling;radio",
		"07/08/2019;35,8631;36,8056;protest;",
		"nope;35,8631;36,8056;protest;",
	].join("\n"),
};

/** Picks a file in the dialog, as with the browser's own. */
export async function pickFile(reader: Reader, file: BroughtFile): Promise<void> {
	const { page } = reader;
	// Where the bar has no room for it, it is in its menu.
	const more = page.locator(".tools-button");
	if (await more.isVisible()) await more.click();
	await page.getByRole("button", { name: /^(Add your data|إضافة بياناتك)$/ }).click();
	await page
		.getByLabel(/^(Add a file|إضافة ملف)$/)
		.setInputFiles({ name: file.name, mimeType: "", buffer: Buffer.from(file.text) });
}

/** Drops a file on the page. */
export async function dropFile(reader: Reader, file: BroughtFile): Promise<void> {
	const { page } = reader;
	const dropped = await page.evaluateHandle(
		({ name, bytes }) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([new Uint8Array(bytes)], name));
			return transfer;
		},
		{ name: file.name, bytes: [...Buffer.from(file.text)] },
	);
	await page.dispatchEvent("body", "dragover", { dataTransfer: dropped });
	await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
}

/** Waits until a file is on the map, and goes to it. */
export async function showOnMap({ page }: Reader): Promise<void> {
	await page.getByRole("button", { name: /^(Show on the map|إظهارها على الخريطة)$/ }).click();
	await page.getByRole("heading", { name: /^(Your files|ملفاتك)$/ }).waitFor();
}

/** Picks a file whose two events lie beyond the map of the page, and opens it as a map of its own. */
export async function openElsewhere(reader: Reader): Promise<void> {
	await pickFile(reader, {
		name: "elsewhere.csv",
		text: "date,lat,lon,what\n2023-04-15,15.6,32.5,clash\n2023-05-20,15.5,32.6,clash\n",
	});
	const dialog = reader.page.getByRole("dialog", { name: "Add your data" });
	const load = dialog.getByRole("button", { name: "Read the whole file" });
	const own = dialog.getByRole("button", { name: "Open as a map of its own" });
	await load.or(own).first().waitFor();
	if (await load.isVisible()) await load.click();
	await dialog.getByText("2 lie beyond the ground of this map").waitFor();
	await own.click();
}
