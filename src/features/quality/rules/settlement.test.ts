import { describe, expect, it } from "vitest";
import { recorded } from "../../../../test/fixtures/meeting-facts.ts";
import type { MeetingFacts } from "../schema.ts";
import { evidenceFor } from "./evidence.ts";
import { settleProvisional } from "./settlement.ts";
import { sheetFor } from "./sheets.ts";

const sheet = sheetFor("A");
const { facts, marks } = recorded("03");
const waiting: MeetingFacts = {
	...facts,
	heldOn: "2026-10-03",
	closing: {
		...facts.closing,
		finishedUploadedOn: null,
		finishedDaysAfter: null,
	},
};
const settled = (uploadedOn: string | null, today: string) =>
	settleProvisional(sheet, waiting, marks, { uploadedOn, today });
const statusOf7 = (held: MeetingFacts | undefined) =>
	held && evidenceFor(sheet, held).find(({ line }) => line === "7")?.status;

describe("the line that waits for the finished papers", () => {
	it("is still open on the last day of the two", () => {
		expect(settled(null, "2026-10-05")).toBeNull();
	});

	it("stands as voted when the papers come on the second day", () => {
		const end = settled("2026-10-05", "2026-10-05");
		expect(end?.changes).toEqual([]);
		expect(end?.marks).toEqual(marks);
		expect(statusOf7(end?.facts)).toBe("applies");
	});

	it("stands as voted when a timely mark is entered later", () => {
		expect(settled("2026-10-05", "2026-10-20")?.changes).toEqual([]);
	});

	it("loses the point of the upload when the papers come on the third day", () => {
		const end = settled("2026-10-06", "2026-10-06");
		expect(end?.changes).toEqual([{ line: "7", from: 5, to: 4 }]);
		expect(end?.marks["7"]?.mark).toBe(4);
		expect(end?.facts.closing.finishedDaysAfter).toBe(3);
	});

	it("loses it when the deadline passes without any mark", () => {
		const end = settled(null, "2026-10-06");
		expect(end?.changes).toEqual([{ line: "7", from: 5, to: 4 }]);
		expect(statusOf7(end?.facts)).toBe("applies");
	});

	it("loses nothing more where the cell had deducted it already", () => {
		const end = settleProvisional(sheet, waiting, recorded("02").marks, {
			uploadedOn: null,
			today: "2026-10-06",
		});
		expect(end?.changes).toEqual([]);
	});

	it("is settled once", () => {
		const end = settled(null, "2026-10-06");
		expect(
			end &&
				settleProvisional(sheet, end.facts, end.marks, {
					uploadedOn: "2026-10-09",
					today: "2026-10-09",
				}),
		).toBeNull();
	});
});
