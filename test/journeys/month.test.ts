import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { autumn } from "../../seed/chi-lang/autumn.ts";
import { loadChiLang, PASSWORD } from "../../seed/load-chi-lang.ts";
import { type Cost, countCost, minutesOf } from "./cost.ts";
import {
	button,
	confirm,
	dialog,
	fillEmpty,
	heading,
	scoreFully,
	send,
	thumb,
} from "./gestures.ts";
import { expectSound, photographFailures, type Stand, stand } from "./stand.ts";

let nep: Stand;
let secretary: Page;
let cost: Cost;

beforeAll(async () => {
	nep = await stand();
	await loadChiLang(
		nep.database,
		autumn().filter((record) => record.cell === "yen-loc"),
	);
	nep.at("2026-11-28T08:00:00+07:00");
	secretary = await nep.person("nguyenngoctam", PASSWORD);
}, 180_000);
afterAll(() => nep.close());
photographFailures(() => nep);

describe("a month of the cell of Yên Lộc", () => {
	it("a member reports on a task from the phone", async () => {
		const member = await nep.person("luongthetiep", PASSWORD);
		await expectSound(member);
		await member.getByRole("link", { name: "Báo cáo kết quả" }).click();
		await member
			.locator("label")
			.filter({ hasText: /^Hoàn thành$/ })
			.click();
		await button(member, "Gửi báo cáo").click();
		await member.getByText("Đã gửi báo cáo.").waitFor();
		await expectSound(member);
	});

	it("the secretary prepares the meeting and sends the notice", async () => {
		cost = await countCost(secretary);
		await secretary.getByRole("link", { name: "Chuẩn bị kỳ họp" }).click();
		await heading(secretary, /Tháng 12\/2026/).waitFor();
		await heading(secretary, "Nhiệm vụ tháng 11").waitFor();
		await expectSound(secretary);

		await button(secretary, "Soạn: Chương trình").click();
		await button(secretary, /Giao bí thư \d+ mục còn trống/).click();
		await send(secretary, "Lưu chương trình");

		await button(secretary, "Chọn: Vấn đề trọng tâm").click();
		await dialog(secretary)
			.getByLabel("Kỳ họp này tập trung bàn việc gì")
			.fill("Rác thải dọc kênh Đồng Chùa, đoạn qua xóm 3");
		await send(secretary, "Lưu vấn đề trọng tâm");

		await button(secretary, "Ghi: Chi ủy chuẩn bị").click();
		await dialog(secretary)
			.locator("label")
			.filter({ hasText: /^Chi ủy đã họp$/ })
			.click();
		await dialog(secretary)
			.getByRole("textbox", { name: "Ngày" })
			.fill("27/11/2026");
		await send(secretary, "Lưu việc chi ủy chuẩn bị");

		await button(secretary, "Viết: Dự thảo nghị quyết hoặc kết luận").click();
		await dialog(secretary)
			.getByLabel("Nội dung dự thảo")
			.fill("Chi bộ thống nhất ba nhiệm vụ tháng 12.");
		await send(secretary, "Lưu dự thảo");

		await button(secretary, "Hoàn tất chuẩn bị").click();
		await confirm(secretary, "Hoàn tất chuẩn bị");
		await button(secretary, "Phát thông báo").click();
		await confirm(secretary, "Phát thông báo");
		await secretary
			.getByText(/Đã phát thông báo/)
			.first()
			.waitFor();
		await expectSound(secretary);
	});

	it("members say whether they come, and send a question ahead", async () => {
		const member = await nep.person("luongthetiep", PASSWORD);
		await member.getByRole("link", { name: "Xem và báo dự" }).click();
		await heading(member, "Phần của đồng chí").waitFor();
		await button(member, "Tôi sẽ dự").click();
		await member.getByText("Đồng chí đã báo dự.").waitFor();
		await button(member, "Gửi câu hỏi, ý kiến trước").click();
		await dialog(member)
			.getByLabel("Câu hỏi hoặc ý kiến")
			.fill("Bao giờ có thùng rác ở đầu xóm 3?");
		await send(member, "Gửi");
		await member.getByText("Đã gửi.").waitFor();
		await expectSound(member);
		await secretary.reload();
		await secretary.getByText(/^1\/\d+ đồng chí đã báo/).waitFor();
		await secretary.getByText("Bao giờ có thùng rác ở đầu xóm 3?").waitFor();
		await expectSound(secretary);
	});

	it("the meeting begins with last month's tasks; roll, opinions, votes and a task are recorded by hand", async () => {
		nep.at("2026-12-03T19:30:00+07:00");
		await secretary.goto("/");
		await secretary
			.getByRole("link", { name: /phòng họp|Khai mạc/i })
			.first()
			.click();
		await button(secretary, "Khai mạc kỳ họp").click();
		await confirm(secretary, "Khai mạc");
		await heading(secretary, "Điểm danh").waitFor();
		await expectSound(secretary);
		await button(secretary, /đồng chí còn lại có mặt/).click();
		await secretary.getByText("100%").first().waitFor();

		for (let left = 5; left > 0; left--) {
			await secretary.getByText(`Nhiệm vụ ${6 - left} trên 5`).waitFor();
			await secretary
				.locator("label")
				.filter({ hasText: /^Xong$/ })
				.click();
			await button(secretary, /^Ghi kết quả/).click();
		}

		await thumb(secretary, "Ý kiến").click();
		await dialog(secretary).getByLabel("Tìm theo tên").fill("hoang duy nam");
		await dialog(secretary)
			.getByRole("button", { name: "Hoàng Duy Năm" })
			.click();
		await dialog(secretary)
			.getByLabel("Ý kiến, ghi một dòng")
			.fill("Đề nghị bơm nước trước ngày 10/12.");
		await send(secretary, "Ghi ý kiến");

		await thumb(secretary, "Giao việc").click();
		await dialog(secretary)
			.getByLabel("Nhiệm vụ")
			.fill("Bơm nước vụ đông khu Đồng Chùa");
		await expect
			.poll(() =>
				dialog(secretary)
					.getByRole("button", { name: "Giao việc" })
					.isDisabled(),
			)
			.toBe(true);
		await dialog(secretary)
			.getByRole("combobox", { name: "Người thực hiện" })
			.fill("luong the tiep");
		await secretary.getByRole("option", { name: /Lương Thế Tiếp/ }).click();
		await dialog(secretary)
			.getByRole("textbox", { name: "Thời hạn" })
			.fill("10/12/2026");
		await dialog(secretary)
			.getByLabel("Kết quả phải đạt")
			.fill("32 ha đủ nước");
		await send(secretary, "Giao việc");

		await thumb(secretary, "Biểu quyết").click();
		await dialog(secretary)
			.getByRole("button", { name: /^Cả \d+ đồng chí tán thành/ })
			.click();
		await send(secretary, "Ghi kết quả biểu quyết");
		await expectSound(secretary);
	});

	it("the cell scores itself beside the evidence and closes; the minutes are there at once", async () => {
		nep.at("2026-12-03T21:05:00+07:00");
		await thumb(secretary, "Kết luận").click();
		await dialog(secretary)
			.getByLabel("Kết luận của chủ trì")
			.fill("Thống nhất nhiệm vụ tháng 12.");
		await dialog(secretary)
			.locator("label")
			.filter({ hasText: "Hội nghị đã thông qua biên bản" })
			.click();
		await send(secretary, "Lưu kết luận");

		await button(secretary, /^Chấm/).first().click();
		await scoreFully(secretary);
		await send(secretary, /^Ghi .* điểm/);

		await button(secretary, "Kết thúc kỳ họp").click();
		await confirm(secretary, "Kết thúc kỳ họp");
		await secretary
			.getByText(/Đã kết thúc kỳ họp/)
			.first()
			.waitFor();
		await secretary.goto("/");
		await secretary.getByRole("link", { name: "Chi bộ", exact: true }).click();
		const [minutes] = await Promise.all([
			secretary.waitForEvent("download"),
			openMinutes(secretary),
		]);
		expect(minutes.suggestedFilename()).toMatch(/^Biên bản .*\.(pdf|docx)$/);
		await expectSound(secretary);
	});

	it("asked at most twenty minutes of the secretary (W14)", () => {
		const minutes = minutesOf(cost);
		console.log(
			`Một tháng của bí thư (chuẩn bị, họp, chấm, kết thúc): ${cost.taps} lần chạm, ${cost.characters} ký tự, ${minutes.toFixed(1)} phút.`,
		);
		expect(cost.taps).toBeGreaterThan(20);
		expect(minutes).toBeLessThanOrEqual(20);
	});

	it("next month begins with its tasks", async () => {
		await secretary.goto(secretary.url().replace(/2026-12.*$/, "2027-01"));
		await dayRegistered(secretary);
		await heading(secretary, "Nhiệm vụ tháng 12").waitFor();
		await secretary
			.getByText("Bơm nước vụ đông khu Đồng Chùa")
			.first()
			.waitFor();
		const member = await nep.person("luongthetiep", PASSWORD);
		await member.getByText("Bơm nước vụ đông khu Đồng Chùa").first().waitFor();
	});

	it("the commune decides the rating on the same sheet", async () => {
		nep.at("2026-12-05T09:00:00+07:00");
		const board = await nep.person("nguyenvanhuy", PASSWORD, "desk");
		await board
			.getByText("Chấm phiếu điểm tháng 12 của Chi bộ thôn Yên Lộc")
			.waitFor();
		await board.getByRole("link", { name: "Bao quát" }).click();
		await heading(board, /Bao quát năm 2026/).waitFor();
		await expectSound(board);
		await board.goto("/");
		await board
			.locator("li", {
				hasText: "Chấm phiếu điểm tháng 12 của Chi bộ thôn Yên Lộc",
			})
			.getByRole("link")
			.first()
			.click();
		await heading(board, /Phiếu điểm kỳ họp ngày 03\/12\/2026/).waitFor();
		await expectSound(board);
		await button(board, /^Chấm/).first().click();
		const decide = button(board, "Quyết định điểm");
		await expect
			.poll(
				async () => {
					await fillEmpty(board.getByRole("textbox", { name: /^Dòng / }), "4");
					for (const levels of await board
						.getByRole("combobox", { name: /^Dòng / })
						.all())
						if ((await levels.inputValue()) === "")
							await levels.selectOption({ index: 1 });
					await fillEmpty(
						board.getByRole("textbox", { name: /^Vì sao dòng/ }),
						"Theo biên bản, cấp ủy thấy cần cố gắng thêm.",
					);
					await fillEmpty(
						board.getByRole("textbox", { name: "Cấp ủy quyết định" }),
						"Ban Thường vụ Đảng ủy xã",
					);
					return decide.isEnabled();
				},
				{ timeout: 20_000 },
			)
			.toBe(true);
		await decide.click();
		await send(board, "Quyết định điểm");
		await board.getByText(/Đã ghi điểm của cấp ủy/).waitFor();
		await expectSound(board);
	});
});

async function openMinutes(page: Page): Promise<void> {
	await page.getByText("Sau họp").last().click();
	await page
		.getByRole("link", { name: /Biên bản/ })
		.first()
		.click();
}

async function dayRegistered(page: Page): Promise<void> {
	await button(page, /Đăng ký/)
		.first()
		.click();
}
