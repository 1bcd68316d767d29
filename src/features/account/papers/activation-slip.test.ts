import { describe, expect, it } from "vitest";
import { plainText } from "../../../platform/papers/arrange.ts";
import { activationSlip } from "./activation-slip.ts";

const slip = activationSlip({
	issuer: {
		name: "Đảng ủy xã Chi Lăng",
		superiorName: null,
		place: "Chi Lăng",
	},
	issuedAt: new Date("2026-08-01T02:00:00Z"),
	memberName: "Nguyễn Thị Trinh",
	cellName: "Chi bộ thôn Yên Lộc",
	login: "trinh.nguyen",
	address: "http://192.168.1.10:8080",
	code: "K7MQ3XPA9TRC",
	link: "http://192.168.1.10:8080/kich-hoat#K7MQ3XPA9TRC",
	expiresAt: new Date("2026-08-08T17:30:00Z"),
});

const [code] = slip.blocks;
const facts =
	code?.kind === "qr"
		? code.beside.map((block) => ("text" in block ? plainText(block.text) : ""))
		: [];

describe("the activation slip", () => {
	it("is half a page from the office, dated in Việt Nam", () => {
		expect(slip).toMatchObject({
			sheet: "A5",
			body: "ĐẢNG ỦY XÃ CHI LĂNG",
			date: "2026-08-01",
			signatures: [],
		});
	});

	it("tells who, where to open, the code in groups and until when", () => {
		expect(facts).toEqual([
			"Đồng chí: Nguyễn Thị Trinh",
			"Sinh hoạt tại: Chi bộ thôn Yên Lộc",
			"Tên đăng nhập: trinh.nguyen",
			"Địa chỉ: http://192.168.1.10:8080",
			"Mã dùng một lần: K7MQ-3XPA-9TRC",
			"Có giá trị đến: 00 giờ 30, ngày 09/08/2026",
		]);
	});

	it("shows a square code that opens the address with the code in it", () => {
		expect(code).toMatchObject({
			kind: "qr",
			content: "http://192.168.1.10:8080/kich-hoat#K7MQ3XPA9TRC",
		});
	});
});
