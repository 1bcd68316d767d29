import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attendee } from "../../../../test/dossier.ts";
import { PRESENCES, STANDINGS } from "../schema/inputs.ts";
import {
	attendanceFigures,
	longAbsences,
	mayVote,
	percent,
	standingOf,
} from "./attendance.ts";

const twenty = Array.from({ length: 20 }, (_, at) => attendee(`${at}`));

describe("the rate of attendance (MTG-04, ATT-05)", () => {
	it("keeps the absent with reason among those who are counted", () => {
		const roll = [
			...twenty,
			attendee("báo ốm", { presence: "excused" }),
			attendee("vắng", { presence: "unexcused" }),
		];
		expect(attendanceFigures(roll)).toMatchObject({
			counted: 22,
			present: 20,
			absentWithReason: 1,
			absentWithoutReason: 1,
			ratePercent: 90.91,
		});
	});

	it("leaves out who is exempt, suspended, temporarily elsewhere or on special duty", () => {
		const left = [
			"exempt",
			"suspended",
			"temporary-elsewhere",
			"special-duty",
		] as const;
		const roll = [
			...twenty,
			...left.map((standing) =>
				attendee(standing, { standing, presence: null }),
			),
		];
		expect(attendanceFigures(roll)).toMatchObject({
			roll: 24,
			exempt: 1,
			suspended: 1,
			temporaryElsewhere: 1,
			specialDuty: 1,
			counted: 20,
			unmarked: 0,
			ratePercent: 100,
		});
	});

	it("counts the late as present and the probationary like everybody", () => {
		const roll = [
			attendee("muộn", { presence: "late" }),
			attendee("dự bị", { class: "probationary" }),
		];
		expect(attendanceFigures(roll)).toMatchObject({
			counted: 2,
			present: 2,
			late: 1,
			officialPresent: 1,
			ratePercent: 100,
		});
	});

	it("is unknown where nobody is counted", () => {
		expect(attendanceFigures([]).ratePercent).toBeNull();
		expect(percent(1, 3)).toBe(33.33);
	});
});

const member = fc.record({
	memberId: fc.uuid(),
	seq: fc.constant(1),
	name: fc.constant("Đ"),
	birth: fc.constant("1970"),
	class: fc.constantFrom("official" as const, "probationary" as const),
	standing: fc.constantFrom(...STANDINGS),
	presence: fc.constantFrom(...PRESENCES, null),
	reason: fc.constant(null),
});

describe("for any roll", () => {
	it("an exempt member who comes changes neither side", () => {
		fc.assert(
			fc.property(fc.array(member), (roll) => {
				const { counted, present, ratePercent } = attendanceFigures(roll);
				const came = roll.map((a) =>
					a.standing === "exempt" ? { ...a, presence: "present" as const } : a,
				);
				expect(attendanceFigures(came)).toMatchObject({
					counted,
					present,
					ratePercent,
				});
			}),
		);
	});

	it("everybody counted is present, absent one way or the other, or unmarked", () => {
		fc.assert(
			fc.property(fc.array(member), (roll) => {
				const f = attendanceFigures(roll);
				expect(
					f.present + f.absentWithReason + f.absentWithoutReason + f.unmarked,
				).toBe(f.counted);
				expect(
					f.counted +
						f.exempt +
						f.suspended +
						f.temporaryElsewhere +
						f.specialDuty,
				).toBe(f.roll);
				expect(f.official + f.probationary).toBe(f.roll);
			}),
		);
	});
});

describe("how a member stands", () => {
	it("working away stays counted", () => {
		expect(standingOf(["away"])).toBe("counted");
	});

	it("suspension outweighs exemption, exemption the rest", () => {
		expect(standingOf(["exempt", "suspended"])).toBe("suspended");
		expect(standingOf(["special-duty", "temporary-elsewhere", "exempt"])).toBe(
			"exempt",
		);
	});
});

it("official members may vote, the exempt and those on special duty too, if they come (MTG-05, MTG-06)", () => {
	const allowed = STANDINGS.filter((standing) =>
		mayVote(attendee("Đ", { standing })),
	);
	expect(allowed).toEqual(["counted", "exempt", "special-duty"]);
	expect(mayVote(attendee("Đ", { class: "probationary" }))).toBe(false);
});

it("the fourth absence with reason in a row is named, the third is not (ATT-03)", () => {
	const roll = [
		attendee("bốn", { presence: "excused" }),
		attendee("ba", { presence: "excused" }),
		attendee("đến", { presence: "present" }),
		attendee("không phép", { presence: "unexcused" }),
		attendee("miễn", { presence: "excused", standing: "exempt" }),
	];
	const running = { bốn: 3, ba: 2, đến: 5, "không phép": 5, miễn: 5 };
	expect(longAbsences(roll, running, 3)).toEqual(["bốn"]);
});
