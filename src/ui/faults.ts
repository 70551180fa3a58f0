/** What parts and reports of faults share. */
import { faultReport } from "../app/fault-report";
import type { Words } from "../app/i18n/dictionary";
import type { Dataset } from "../model/types";

/** A part of the page that can fail by itself, as the dictionaries name it. */
export type PartName = keyof Words["t"]["fault"]["parts"];

/** The report of a fault that was met on this page. @param dataset null: none is shown. */
export function reportHere(fault: unknown, part: string, dataset: Dataset | null): string {
	return faultReport(fault, {
		part,
		address: location.href,
		dataset: dataset && `${dataset.manifest.id} ${dataset.manifest.version}`,
		browser: navigator.userAgent,
	});
}
