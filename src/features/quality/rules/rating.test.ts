import { expect, it } from "vitest";
import { recorded } from "../../../../test/fixtures/meeting-facts.ts";
import {
	compare,
	differsWithoutReason,
	mayRevise,
	ratingDue,
} from "./rating.ts";
import { sheetFor } from "./sheets.ts";

const sheet = sheetFor("A");
const { facts, marks, decided } = recorded("01");

it("sets both marks of a line side by side", () => {
	const lines = compare(sheet, facts, marks, decided);
	expect(lines.find(({ line }) => line === "4.3")).toEqual({
		line: "4.3",
		self: 9,
		decided: 8,
		gap: -1,
	});
	expect(lines.filter(({ gap }) => gap !== 0).map(({ line }) => line)).toEqual([
		"4.3",
		"6",
	]);
});

it("asks the committee above for a reason on every line where it differs, up or down", () => {
	const above = {
		...marks,
		"4.3": { mark: 8, reason: "điều hành còn chậm", explanation: null },
		"6": { mark: 23, reason: null, explanation: null },
		"7": { mark: 5, reason: null, explanation: null },
	};
	expect(differsWithoutReason(sheet, facts, marks, above)).toEqual(["6", "7"]);
});

it("expects the decision ten working days after the meeting", () => {
	expect(ratingDue("2026-09-04", 10)).toBe("2026-09-18");
});

it("lets a rating be replaced until its days are over, counted from the first one", () => {
	expect(mayRevise("2026-10-01", "2026-10-11", 10)).toBe(true);
	expect(mayRevise("2026-10-01", "2026-10-12", 10)).toBe(false);
});
