/** The reason for an assessment, as a sentence per rule; all values come written in the reader's language. */
export interface AssessmentWords {
	readonly heading: string;
	oneDay(values: { day: string; origins: number }): string;
	mostOrigins(values: { day: string; origins: number; of: number }): string;
	admission(values: { day: string }): string;
	span(values: { earliest: string; latest: string }): string;
	fighting(values: { from: string; to: string }): string;
	laterLoss(values: { day: string; party: string }): string;
	inZone(values: { day: string; party: string }): string;
	readonly editor: string;
	/** No claim stands behind it. */
	readonly nothing: string;
}
