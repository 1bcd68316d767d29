import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { autumn } from "../../seed/chi-lang/autumn.ts";
import { loadChiLang, PASSWORD } from "../../seed/load-chi-lang.ts";
import { all } from "../../src/platform/database/query.ts";
import {
	answerPulse,
	button,
	dialog,
	heading,
	openPulse,
	send,
} from "./gestures.ts";
import { expectSound, photographFailures, type Stand, stand } from "./stand.ts";

let nep: Stand;
beforeAll(async () => {
	nep = await stand();
	await loadChiLang(
		nep.database,
		autumn().filter((record) => record.cell === "yen-loc"),
	);
	nep.at("2026-11-28T08:00:00+07:00");
}, 180_000);
afterAll(() => nep.close());
photographFailures(() => nep);

const ADVICE = "Giao mỗi việc cho đúng một đồng chí.";

describe("the committee comes to its cells", () => {
	it("the secretary of the commune takes the proposed rota and fixes it", async () => {
		const page = await nep.person("nguyentienbay", PASSWORD, "desk");
		await page.getByRole("link", { name: "Bao quát" }).click();
		await page.getByRole("link", { name: "Phân công dự sinh hoạt" }).click();
		await heading(page, "Phân công dự sinh hoạt năm 2026").waitFor();
		await button(page, /Lấy đề xuất \d+ buổi/).click();
		await button(page, "Lưu phân công").click();
		await page.getByText("Đã lưu bảng phân công.").waitFor();
		await page.getByText(/\d+ buổi được phân công/).waitFor();
		await expectSound(page);
	});

	it("and assigns what nobody followed yet; whom it concerns sees it among their work", async () => {
		const page = await nep.person("nguyentienbay", PASSWORD);
		await page.goto(new URL("/bao-quat/phan-cong", page.url()).href);
		await page.getByText("13 chi bộ đều có người theo dõi.").waitFor();
		await page.getByRole("button", { name: "Phân công", exact: true }).click();
		const form = dialog(page);
		await form.getByLabel("Cấp ủy viên").selectOption("Nguyễn Văn Huy");
		await form.getByLabel("Theo dõi").selectOption("Đoàn thể");
		await form.getByLabel("Tên").selectOption("Công đoàn");
		await expectSound(page);
		await send(page, "Ghi phân công");
		await page
			.getByRole("listitem")
			.filter({ hasText: "Công đoàn" })
			.getByText(/^Nguyễn Văn Huy, từ/)
			.waitFor();
		await expectSound(page);
		const huy = await nep.person("nguyenvanhuy", PASSWORD);
		await huy.getByText(/Đoàn thể: Công đoàn\./).waitFor();
	});

	it("who attended the meeting of Yên Lộc remarks on it and gives one piece of advice", async () => {
		const page = await nep.person("tathucuc", PASSWORD);
		await page.getByRole("link", { name: "Ghi nhận xét" }).click();
		await button(page, "Ghi nhận xét").click();
		await dialog(page)
			.getByLabel("Nhận xét", { exact: true })
			.fill("Thảo luận sôi nổi, việc giao còn chung.");
		await dialog(page).getByLabel("Một gợi ý cho chi bộ").fill(ADVICE);
		await send(page, "Gửi chi bộ");
		await page.getByText(`Gợi ý: ${ADVICE}`).waitFor();
		await expectSound(page);
	});

	it("the cell's secretary finds the advice among what waits, and answers it", async () => {
		const page = await nep.person("nguyenngoctam", PASSWORD);
		await page.getByText("Trả lời gợi ý của Tạ Thu Cúc").waitFor();
		await page
			.getByRole("listitem")
			.filter({ hasText: "Trả lời gợi ý của Tạ Thu Cúc" })
			.getByRole("link", { name: "Trả lời" })
			.click();
		await button(page, "Trả lời").click();
		await dialog(page)
			.getByLabel("Chi bộ đã làm hoặc quyết định gì")
			.fill("Đã ghi tên người cho từng việc.");
		await send(page, "Gửi trả lời");
		await page.getByText(/Chi bộ trả lời ngày 28\/11\/2026/).waitFor();
		await expectSound(page);
		await page.locator("summary").filter({ hasText: "Đánh giá" }).click();
		await page.getByRole("link", { name: "Mở phiếu điểm" }).click();
		await heading(page, "Ba cách nhìn một kỳ họp").waitFor();
		expect(await page.getByText(`Gợi ý: ${ADVICE}`).isVisible()).toBe(true);
		await expectSound(page);
	});

	it("a member who attended answers three questions from the phone, once", async () => {
		const [pulse] = await all(
			nep.database.reader,
			sql<{
				closesOn: string;
			}>`select closes_on from pulse order by closes_on desc limit 1`,
		);
		nep.at(`${pulse?.closesOn}T20:00:00+07:00`);
		const page = await nep.person("nguyenngoctam", PASSWORD);
		await openPulse(page);
		await expectSound(page);
		await answerPulse(page);
		await expectSound(page);
	});
});
