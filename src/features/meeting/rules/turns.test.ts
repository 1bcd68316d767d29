import { describe, expect, it } from "vitest";
import { roleOf, turnsAt } from "./turns.ts";

const HCM = {
	kind: "information" as const,
	title: "Học tập, thực hành tư tưởng, đạo đức, phong cách Hồ Chí Minh",
};
const CRITICISM = { kind: "criticism" as const, title: "Tự phê bình" };
const ON = "2026-11-05";

const member = (name: string, ...participations: string[]) => ({
	id: name,
	name,
	participations,
});
const had = (
	memberId: string,
	on: string,
	item: typeof HCM | typeof CRITICISM = HCM,
) => ({
	...item,
	memberId,
	on,
});
type Asked = Partial<Parameters<typeof turnsAt>[0]>;
const turnOf = (role: "ho-chi-minh" | "criticism", asked: Asked) =>
	turnsAt({ roll: [], onLeave: [], taken: [], on: ON, ...asked }).find(
		(turn) => turn.role === role,
	);
const presenter = (asked: Asked) => turnOf("ho-chi-minh", asked)?.name;
const roll = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Thị Chi"].map((name) =>
	member(name),
);

describe("an item has a role", () => {
	it("by its kind, or by the name of Hồ Chí Minh however it is written", () => {
		expect(roleOf(CRITICISM)).toBe("criticism");
		expect(roleOf(HCM)).toBe("ho-chi-minh");
		expect(
			roleOf({ kind: "information", title: "HỌC TẬP BÁC HỒ CHÍ MINH" }),
		).toBe("ho-chi-minh");
		expect(roleOf({ kind: "information", title: "Văn bản mới" })).toBeNull();
	});

	it("not where it only decides or discusses something of that name", () => {
		expect(roleOf({ ...HCM, kind: "discussion" })).toBeNull();
	});
});

describe("whose turn it is:", () => {
	it("who never had the role, before who had it long ago", () => {
		const taken = [
			had("Nguyễn Văn An", "2020-01-05"),
			had("Lê Thị Chi", "2026-10-05"),
		];
		expect(presenter({ roll, taken })).toBe("Trần Thị Bình");
	});

	it("who had it longest ago, by the last time each had it", () => {
		const taken = [
			had("Nguyễn Văn An", "2024-01-05"),
			had("Nguyễn Văn An", "2026-10-05"),
			had("Trần Thị Bình", "2026-09-05"),
			had("Lê Thị Chi", "2026-08-05"),
		];
		expect(presenter({ roll, taken })).toBe("Lê Thị Chi");
	});

	it("of several who never had it, the first by Vietnamese name, whatever the order of the roll", () => {
		expect(presenter({ roll: roll.toReversed() })).toBe("Nguyễn Văn An");
	});

	it("of one role having had the other does not count", () => {
		const taken = [had("Nguyễn Văn An", "2026-10-05", CRITICISM)];
		expect(presenter({ roll, taken })).toBe("Nguyễn Văn An");
		expect(turnOf("criticism", { roll, taken })?.name).toBe("Trần Thị Bình");
	});

	it.each([
		"exempt",
		"away",
		"suspended",
		"temporary-elsewhere",
		"special-duty",
	])("nobody who is %s", (kind) => {
		const absent = [member("Nguyễn Văn An", kind), member("Lê Thị Chi")];
		expect(presenter({ roll: absent })).toBe("Lê Thị Chi");
	});

	it("nobody who asked leave of this meeting", () => {
		expect(presenter({ roll, onLeave: ["Nguyễn Văn An"] })).toBe(
			"Trần Thị Bình",
		);
	});

	it("nobody where nobody may attend", () => {
		expect(turnsAt({ roll: [], onLeave: [], taken: [], on: ON })).toEqual([]);
	});

	it("two roles go to two members, to one where there is one", () => {
		const two = turnsAt({ roll, onLeave: [], taken: [], on: ON });
		expect(two.map(({ name }) => name)).toEqual([
			"Nguyễn Văn An",
			"Trần Thị Bình",
		]);
		const alone = turnsAt({
			roll: roll.slice(0, 1),
			onLeave: [],
			taken: [],
			on: ON,
		});
		expect(alone.map(({ name }) => name)).toEqual([
			"Nguyễn Văn An",
			"Nguyễn Văn An",
		]);
	});
});

it("a role had a year ago to the day was not had within twelve months", () => {
	const one = roll.slice(0, 1);
	const lately = (on: string) =>
		turnOf("ho-chi-minh", { roll: one, taken: [had("Nguyễn Văn An", on)] })
			?.lately;
	expect(lately("2025-11-05")).toBe(false);
	expect(lately("2025-11-06")).toBe(true);
});
