/** Joins the state and the file of sources that is kept beside its picture. */
import { fileNameOf } from "../app/file-name";
import type { State } from "../app/state";
import { type EvidenceFormat, evidenceFile } from "../export/evidence-file";
import { evidenceOf } from "../snapshot/evidence";
import type { DataFailure } from "../ui/services";
import { download } from "./download";
import { isDetailWhole } from "./whole";

/** Hands the browser the list of the picture's sources as a download. Nothing is saved unless it is whole. */
export function saveSources(
	state: State,
	title: string,
	format: EvidenceFormat,
): { saved: string } | { failure: DataFailure } {
	if (!isDetailWhole(state.dataset)) return { failure: "detail" };
	const { type, text } = evidenceFile(evidenceOf(state, title), format);
	const name = `${fileNameOf(state)}-sources.${format}`;
	download(new Blob([text], { type }), name);
	return { saved: name };
}
