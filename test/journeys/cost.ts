import type { Page } from "playwright-core";

/** What a month asks of a person: taps and characters typed. */
export type Cost = { taps: number; characters: number };

const SECONDS_A_TAP = 3;
const CHARACTERS_A_MINUTE = 200;

/** Counts from now on everything that is tapped and typed on a page, wherever it goes. */
export async function countCost(page: Page): Promise<Cost> {
	const cost = { taps: 0, characters: 0 };
	await page.exposeFunction("nepTap", () => {
		cost.taps++;
	});
	await page.exposeFunction("nepTyped", (characters: number) => {
		cost.characters += characters;
	});
	await page.addInitScript(WATCH);
	await page.evaluate(WATCH);
	return cost;
}

// A field tells its length before and after; what is taken away again costs nothing more.
const WATCH = `
	const lengths = new WeakMap();
	addEventListener("pointerdown", () => nepTap(), true);
	addEventListener("focusin", ({ target }) => lengths.set(target, target.value?.length ?? 0), true);
	addEventListener("input", ({ target }) => {
		if (target.type === "checkbox" || target.type === "radio") return;
		const length = target.value?.length ?? 0;
		nepTyped(Math.max(0, length - (lengths.get(target) ?? 0)));
		lengths.set(target, length);
	}, true);
`;

/** Minutes at 3 seconds a tap and 200 characters a minute. */
export const minutesOf = ({ taps, characters }: Cost): number =>
	(taps * SECONDS_A_TAP) / 60 + characters / CHARACTERS_A_MINUTE;
