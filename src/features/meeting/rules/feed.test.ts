import fc from "fast-check";
import ICAL from "ical.js";
import { afterEach, describe, expect, it } from "vitest";
import { calendarText, type FeedEntry } from "./feed.ts";

const NOW = new Date("2026-11-25T01:00:00Z");
const entry: FeedEntry = {
	meetingId: "01a20cc8-8e80-7985-b713-20fc2378d83e",
	on: "2026-12-03",
	time: "19:30",
	place: "Nhà văn hóa thôn Yên Lộc; tầng 2, phòng họp",
	state: "convened",
	title: "Sinh hoạt thường kỳ tháng 12/2026 – Chi bộ thôn Yên Lộc",
	minutes: 90,
};

/** As Thunderbird reads it. */
const eventsIn = (text: string) =>
	new ICAL.Component(ICAL.parse(text))
		.getAllSubcomponents("vevent")
		.map((event) => new ICAL.Event(event));

const zone = process.env.TZ;
afterEach(() => {
	process.env.TZ = zone;
});

describe("a calendar program that subscribes", () => {
	it.each(["UTC", "Asia/Ho_Chi_Minh", "America/New_York"])(
		"reads the hour of the meeting rightly on a machine in %s",
		(tz) => {
			process.env.TZ = tz;
			const [event] = eventsIn(calendarText("Lịch của tôi", [entry], NOW));
			expect(event?.startDate.toJSDate().toISOString()).toBe(
				"2026-12-03T12:30:00.000Z",
			);
			expect(event?.endDate.toJSDate().toISOString()).toBe(
				"2026-12-03T14:00:00.000Z",
			);
		},
	);

	it("reads title and place whole, whatever stands in them", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }),
				(words) => {
					const place = words.replace(/[\p{Cc}]/gu, " ");
					const [event] = eventsIn(
						calendarText("Lịch", [{ ...entry, place }], NOW),
					);
					expect(event?.location).toBe(place);
					expect(event?.summary).toBe(entry.title);
				},
			),
		);
	});

	it("gets lines that no program cuts: at most 75 octets, each ended as the format says", () => {
		const text = calendarText(
			"Lịch",
			[{ ...entry, place: "ư".repeat(300) }],
			NOW,
		);
		expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
		for (const line of text.split("\r\n"))
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	});

	it("knows the same meeting again, and whether its day is fixed", () => {
		const [planned] = eventsIn(
			calendarText("Lịch", [{ ...entry, state: "planned" }], NOW),
		);
		const [convened] = eventsIn(calendarText("Lịch", [entry], NOW));
		expect(planned?.uid).toBe(convened?.uid);
		expect(planned?.component.getFirstPropertyValue("status")).toBe(
			"TENTATIVE",
		);
		expect(convened?.component.getFirstPropertyValue("status")).toBe(
			"CONFIRMED",
		);
	});
});
