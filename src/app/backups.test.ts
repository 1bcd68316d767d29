import { describe, expect, it } from "vitest";
import { addDays } from "../charter/calendar.ts";
import { expired } from "./backups.ts";

const nightly = (days: number) =>
	Array.from(
		{ length: days },
		(_, n) => `nep-${addDays("2025-01-01", n)}-0100.age`,
	);

describe("old backups", () => {
	it("go, all but the newest of 7 days, 4 weeks and 12 months", () => {
		const all = nightly(400);
		const gone = expired(all);
		const left = all.filter((name) => !gone.includes(name));
		expect(left.slice(-7)).toEqual(all.slice(-7));
		expect(left.map((name) => name.slice(4, 14))).toEqual([
			"2025-03-31",
			"2025-04-30",
			"2025-05-31",
			"2025-06-30",
			"2025-07-31",
			"2025-08-31",
			"2025-09-30",
			"2025-10-31",
			"2025-11-30",
			"2025-12-31",
			"2026-01-18",
			"2026-01-25",
			"2026-01-29",
			"2026-01-30",
			"2026-01-31",
			"2026-02-01",
			"2026-02-02",
			"2026-02-03",
			"2026-02-04",
		]);
	});

	it("stay while there are few, however old", () => {
		expect(expired(["nep-2024-01-01-0100.age"])).toEqual([]);
	});

	it("are only those that Nếp named", () => {
		expect(expired([...nightly(9), "danh-sach.xlsx"])).not.toContain(
			"danh-sach.xlsx",
		);
	});
});
