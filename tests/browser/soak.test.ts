/** The short form of `npm run soak`: random use, after which nothing has failed and the page holds no more than before. */
import { expect, test } from "vitest";
import { FIRST_SIZE, held, tidy, walk } from "../../scripts/soak-walk.mjs";
import { randomFrom } from "../bench/points.mjs";
import { openVectors } from "./without-webgl";

/** By then what is fetched and made once is there. */
const WARM_UP = 25;
const STEPS = 25;
/** So many times as much may be there: no two states are the same to the element. */
const MOST = { listeners: 1.1, nodes: 1.15, documents: 1 };

test("after random use nothing has failed, and no listener, element or document is left behind", {
	timeout: 600_000,
}, async () => {
	const { page, troubles } = await openVectors({ size: FIRST_SIZE, more: "date=2019-08-21" });
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable");
	const random = randomFrom(8);
	await walk(page, random, WARM_UP);
	await tidy(page);
	const before = await held(session);
	const taken = await walk(page, random, STEPS);
	await tidy(page);
	expect(Object.keys(taken).length).toBeGreaterThan(8);
	/** What there is more of; a picture that is still being read, or a dialog that is closing, may be for a moment. */
	const more = async () => {
		const after = await held(session);
		return (["listeners", "nodes", "documents"] as const)
			.filter((what) => after[what] > before[what] * MOST[what])
			.map((what) => `${what}: ${after[what]}, before ${before[what]}`);
	};
	await expect.poll(more).toEqual([]);
	expect(troubles).toEqual([]);
	expect(await page.locator(".broken-part, .fault-report").count()).toBe(0);
});
