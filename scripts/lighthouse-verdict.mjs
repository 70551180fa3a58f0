/** Judges what Lighthouse found: which categories must be whole, and in what words the rest is told. */

/** What must have nothing to be mended. Performance depends on the machine, and is only told. */
const HELD = ["accessibility", "best-practices", "seo"];

/** Of 100. */
const WHOLE = 100;

/**
 * @param {import("./lighthouse-verdict.d.mts").Result} result
 * @returns {import("./lighthouse-verdict.d.mts").Verdict}
 */
export function verdictOf({ categories, audits, runtimeError }) {
	if (runtimeError) return { ok: false, scores: {}, lines: [`not run: ${runtimeError.message}`] };
	const scores = Object.fromEntries(
		Object.values(categories).map(({ id, score }) => [
			id,
			score === null ? null : Math.round(score * WHOLE),
		]),
	);
	const lines = HELD.flatMap((id) => (categories[id] ? failures(categories[id], audits) : []));
	return { ok: HELD.every((id) => scores[id] === WHOLE), scores, lines };
}

/** A line for each audit that costs a category points, with where it failed. */
function failures({ id: category, auditRefs }, audits) {
	return auditRefs
		.filter(({ id, weight }) => weight > 0 && isFailed(audits[id]))
		.map(({ id }) => {
			const { title, details } = audits[id];
			const places = (details?.items ?? []).map(placeOf).filter((place) => place !== "");
			return [`${category}: ${title} (${id})`, ...places.slice(0, 5)].join("\n    ");
		});
}

/** Audits that do not apply have no score. */
function isFailed(audit) {
	return audit !== undefined && audit.score !== null && audit.score < 1;
}

function placeOf({ node, description, url, source }) {
	return node?.snippet ?? description ?? url ?? source ?? "";
}
