import { expect, it } from "vitest";
import { answerDue, openFigures } from "./rules.ts";

const lies = (
	sentOn: string,
	since: string,
	answeredOn: string | null = null,
) => ({ sentOn, since, answeredOn });

it("a committee has thirty days from the day on which a proposal came to it", () => {
	expect(answerDue({ since: "2026-10-05" })).toBe("2026-11-04");
});

it("what waits is counted from the day on which the cell sent it, what is late from the day on which it came to the committee", () => {
	const proposals = [
		lies("2026-08-05", "2026-10-20"),
		lies("2026-09-05", "2026-09-05"),
		lies("2026-07-05", "2026-07-05", "2026-07-20"),
	];
	expect(openFigures(proposals, "2026-10-25")).toEqual({
		open: 2,
		oldest: "2026-08-05",
		late: 1,
	});
});

it("on its last day a proposal is not late yet", () => {
	const one = [lies("2026-10-05", "2026-10-05")];
	expect(openFigures(one, "2026-11-04").late).toBe(0);
	expect(openFigures(one, "2026-11-05").late).toBe(1);
});
