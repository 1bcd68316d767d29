import { expect, it } from "vitest";
import { problemOf } from "./problem.ts";
import { Refusal } from "./refusal.ts";

it("a refusal says what in its first sentence and what to do in the rest", () => {
	const refusal = new Refusal(
		"account.slip-unknown",
		"Mã kích hoạt chưa đúng. Xem lại từng ký tự trên phiếu rồi nhập lại.",
		{},
		422,
	);
	expect(problemOf(refusal)).toMatchObject({
		what: "Mã kích hoạt chưa đúng.",
		todo: "Xem lại từng ký tự trên phiếu rồi nhập lại.",
		again: false,
	});
});

it("a date or a number inside a sentence does not end it", () => {
	const sentence = "Phiếu hết hạn ngày 20.10.2026, còn 1.250 phiếu khác.";
	expect(problemOf(new Refusal("x", sentence))).toMatchObject({
		what: sentence,
	});
});

it("silence of the server keeps what was typed and may be tried again", () => {
	expect(problemOf(new TypeError("Failed to fetch"))).toMatchObject({
		again: true,
	});
	expect(problemOf(new Refusal("fault.unknown", "Lỗi.", {}, 500)).again).toBe(
		true,
	);
});
