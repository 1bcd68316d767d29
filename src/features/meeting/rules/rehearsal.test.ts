import { expect, it } from "vitest";
import { rehearsal } from "./rehearsal.ts";

it("each item begins when the one before it ends, from the planned hour, past midnight too", () => {
	const agenda = [{ plannedMinutes: 15 }, { plannedMinutes: 50 }];
	expect(
		rehearsal(agenda, "19:30").map(({ from, to }) => `${from}–${to}`),
	).toEqual(["19:30–19:45", "19:45–20:35"]);
	expect(rehearsal(agenda, "23:30").at(-1)?.to).toBe("00:35");
});
