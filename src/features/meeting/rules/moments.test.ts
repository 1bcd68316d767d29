import { describe, expect, it } from "vitest";
import { momentOf, obstacleToMoment } from "./moments.ts";

const now = new Date("2026-10-05T21:00:00+07:00");
const held = {
	source: "live",
	heldOn: "2026-10-05",
	startedAt: "19:30",
} as const;
const at = (said?: string, meeting: Parameters<typeof momentOf>[2] = held) =>
	momentOf(said, now, meeting).toISOString();

describe("the moment that counts", () => {
	it("is the one the device says, between the opening and now", () => {
		expect(at("2026-10-05T20:10:00+07:00")).toBe("2026-10-05T13:10:00.000Z");
	});

	it("is never later than now, nor before the meeting opened", () => {
		expect(at("2026-10-05T23:00:00+07:00")).toBe(now.toISOString());
		expect(at("2026-10-05T18:00:00+07:00")).toBe("2026-10-05T12:30:00.000Z");
	});

	it("is now where the device says nothing, or a paper is copied", () => {
		expect(at()).toBe(now.toISOString());
		expect(at("2026-10-05T20:10:00+07:00", { ...held, source: "paper" })).toBe(
			now.toISOString(),
		);
	});
});

describe("a meeting opened without network", () => {
	const opened = (on: string, noticeOn: string | null = "2026-09-28") =>
		obstacleToMoment(new Date(`${on}T19:30:00+07:00`), now, { noticeOn });

	it("counts from its own moment for three days", () => {
		expect(opened("2026-10-02")).toBeNull();
		expect(opened("2026-10-01")?.code).toBe("meeting.opened-too-early");
	});

	it("was not opened before its notice went out", () => {
		expect(opened("2026-10-03", "2026-10-04")?.facts).toMatchObject({
			on: "2026-10-03",
		});
	});
});
