import { expect, it } from "vitest";
import { scoreRulesOn } from "./score-rules.ts";

it("scores a meeting of September 2026 by the central frame with bands at 90, 70 and 50", () => {
	expect(scoreRulesOn("2026-09-04")).toMatchObject({
		sheet: "A",
		bands: { good: 90, fair: 70, average: 50 },
		edges: {
			voidLine: "rescale",
			notApplicable: "full",
			lateLine: "provisional",
		},
		needsReason: true,
		ratingDays: 10,
	});
});

it("takes the sheet that the ward set for its cells, and says whose rule it was", () => {
	const rules = scoreRulesOn("2026-09-04", [
		{
			parameter: "meeting.score-sheet",
			unitId: "an-phu",
			depth: 2,
			value: "B",
			validFrom: "2026-01-01",
			validTo: null,
			source: "Kế hoạch 08-KH/ĐU, ngày 19/9/2025",
			reason: null,
			confirmed: true,
		},
	]);
	expect(rules.sheet).toBe("B");
	expect(rules.versions["meeting.score-sheet"]).toMatchObject({
		citation: "Kế hoạch 08-KH/ĐU, ngày 19/9/2025",
		validFrom: "2026-01-01",
	});
});
