import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	CODE_ALPHABET,
	freeLogin,
	isLocked,
	isTouchDue,
	loginOf,
	loginStart,
	NO_FAILURES,
	obstacleToPassword,
	obstacleToSlip,
	oneMoreFailure,
	plainCode,
	showCode,
	waitAfter,
} from "./rules.ts";

const NOW = new Date("2026-10-05T01:00:00Z");
const inSeconds = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe("a login", () => {
	it("comes from the name without diacritics and spaces", () => {
		expect(loginStart("Đặng Thị  Hường")).toBe("dangthihuong");
	});

	it("is found however its owner types it", () => {
		for (const typed of ["Nguyễn Văn An", "NGUYENVANAN", " nguyen van an "])
			expect(loginOf(typed)).toBe("nguyenvanan");
	});

	it("is never empty, even where the name has no Latin letter", () => {
		expect(loginStart("李")).toBe("dongchi");
	});

	it("gets the next number where the name is taken", () => {
		expect(freeLogin("an", [])).toBe("an");
		expect(freeLogin("an", ["an", "an2", "anbinh"])).toBe("an3");
	});

	it("is never one of those taken", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom<string>("an", "an2", "an3", "an5")),
				(taken) => !taken.includes(freeLogin("an", taken)),
			),
		);
	});
});

describe("a password", () => {
	it.each(["bến đò chiều mưa", "hoa gạo tháng 3", "tre xanh 1948", "!Kq7#pLw"])(
		"such as “%s” is taken",
		(password) =>
			expect(obstacleToPassword(password, "nguyenvanan")).toBeNull(),
	);

	it("of seven letters is too short, counted in letters and not in bytes", () => {
		expect(obstacleToPassword("đườngđị", "x")).toBe("account.password-short");
	});

	it.each(["nguyenvanan", "Nguyễn Văn An", "nguyenvanan1948"])(
		"such as “%s” is the login nguyenvanan2 with other digits",
		(password) =>
			expect(obstacleToPassword(password, "nguyenvanan2")).toBe(
				"account.password-is-login",
			),
	);

	it.each([
		"matkhau123",
		"Mật khẩu 2026",
		"password!",
		"qwerty123",
		"aaaaaaaa",
		"abababab",
		"12345678",
		"19051948",
		"19/05/1948",
		"0912345678",
		"001048000123",
	])("such as “%s” is what others try first", (password) =>
		expect(obstacleToPassword(password, "nguyenvanan")).toBe(
			"account.password-obvious",
		),
	);
});

describe("wrong passwords", () => {
	it("cost nothing four times, then 30 seconds, doubled each time up to an hour", () => {
		const seconds = [4, 5, 6, 7, 11, 12, 13, 1000].map(
			(failures) => waitAfter(failures) / 1000,
		);
		expect(seconds).toEqual([0, 30, 60, 120, 1920, 3600, 3600, 3600]);
	});

	it("lock the account until the wait is over", () => {
		const fifth = oneMoreFailure({ failures: 4, lockedUntil: null }, NOW);
		expect(fifth).toEqual({ failures: 5, lockedUntil: inSeconds(30) });
		expect(isLocked(fifth, inSeconds(29))).toBe(true);
		expect(isLocked(fifth, inSeconds(30))).toBe(false);
		expect(isLocked(NO_FAILURES, NOW)).toBe(false);
	});
});

describe("the code of a slip", () => {
	it("is read as made, however it is typed", () => {
		expect(plainCode(" 7kqm 3txr-9hcf")).toBe("7KQM3TXR9HCF");
		expect(plainCode(showCode("7KQM3TXR9HCF"))).toBe("7KQM3TXR9HCF");
		expect(showCode("7KQM3TXR9HCF")).toBe("7KQM-3TXR-9HCF");
	});

	it("has no letter that a Vietnamese keyboard turns into another", () => {
		for (const letter of "AEIOUYDW")
			expect(CODE_ALPHABET).not.toContain(letter);
	});

	it("works until it is used, voided or seven days old", () => {
		const slip = {
			id: "1",
			accountId: "2",
			expiresAt: inSeconds(10),
			usedAt: null,
			voidedAt: null,
		};
		expect(obstacleToSlip(slip, inSeconds(9))).toBeNull();
		expect(obstacleToSlip(slip, inSeconds(10))).toBe("account.slip-expired");
		expect(obstacleToSlip({ ...slip, usedAt: NOW }, NOW)).toBe(
			"account.slip-used",
		);
		expect(obstacleToSlip({ ...slip, voidedAt: NOW }, NOW)).toBe(
			"account.slip-voided",
		);
	});
});

it("the use of a session is noted at most once a minute", () => {
	expect(isTouchDue(NOW, inSeconds(59))).toBe(false);
	expect(isTouchDue(NOW, inSeconds(60))).toBe(true);
});
