/** The evidence beside a picture in the format that its reader wants. */
import type { Evidence } from "./evidence";
import { evidenceCsv } from "./evidence-csv";
import { evidenceJson } from "./evidence-json";
import { evidenceMarkdown } from "./evidence-markdown";
import { evidenceText } from "./evidence-text";

export const EVIDENCE_FORMATS = ["txt", "md", "csv", "json"] as const;
export type EvidenceFormat = (typeof EVIDENCE_FORMATS)[number];

const WRITERS: {
	readonly [F in EvidenceFormat]: { readonly type: string; write(evidence: Evidence): string };
} = {
	txt: { type: "text/plain;charset=utf-8", write: evidenceText },
	md: { type: "text/markdown;charset=utf-8", write: evidenceMarkdown },
	csv: { type: "text/csv;charset=utf-8", write: evidenceCsv },
	json: { type: "application/json", write: evidenceJson },
};

/** The file in a format, with its media type. */
export function evidenceFile(
	evidence: Evidence,
	format: EvidenceFormat,
): { readonly type: string; readonly text: string } {
	const { type, write } = WRITERS[format];
	return { type, text: write(evidence) };
}
