import fc from "fast-check";
import ICAL from "ical.js";
import { afterEach, describe, expect, it } from "vitest";
import { type CalendarEvent, calendarFile } from "./calendar-file.ts";

const NOW = new Date("2026-11-25T01:00:00Z");
const event: CalendarEvent = {
	id: "01a20cc8-8e80-7985-b713-20fc2378d83e",
	startsAt: new Date("2026-12-03T19:30:00+07:00"),
	place: "Nhà văn hóa thôn Yên Lộc; tầng 2, phòng họp",
	title: "Sinh hoạt thường kỳ tháng 12/2026 – Chi bộ thôn Yên Lộc",
	minutes: 90,
	isFixed: true,
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
			const [read] = eventsIn(calendarFile("Lịch của tôi", [event], NOW));
			expect(read?.startDate.toJSDate().toISOString()).toBe(
				"2026-12-03T12:30:00.000Z",
			);
			expect(read?.endDate.toJSDate().toISOString()).toBe(
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
					const [read] = eventsIn(
						calendarFile("Lịch", [{ ...event, place }], NOW),
					);
					expect(read?.location).toBe(place);
					expect(read?.summary).toBe(event.title);
				},
			),
		);
	});

	it("knows the same meeting again, and whether its day is fixed", () => {
		const [planned] = eventsIn(
			calendarFile("Lịch", [{ ...event, isFixed: false }], NOW),
		);
		const [convened] = eventsIn(calendarFile("Lịch", [event], NOW));
		expect(planned?.uid).toBe(convened?.uid);
		expect(planned?.component.getFirstPropertyValue("status")).toBe(
			"TENTATIVE",
		);
		expect(convened?.component.getFirstPropertyValue("status")).toBe(
			"CONFIRMED",
		);
	});
});
