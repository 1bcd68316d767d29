import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PASSWORD, smallCommune } from "../small-commune.ts";
import { button, confirm, dialog, heading, send } from "./gestures.ts";
import { expectSound, photographFailures, type Stand, stand } from "./stand.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let nep: Stand;
let secretary: Page;

beforeAll(async () => {
	commune = await smallCommune();
	nep = await stand(commune);
	nep.at("2026-10-05T08:00:00+07:00");
	secretary = await nep.person(commune.eastSecretary.login, PASSWORD);
}, 120_000);
afterAll(() => nep.close());
photographFailures(() => nep);

it("the cell convenes its congress, opens it and calls the roll until it is valid", async () => {
	await secretary.getByRole("link", { name: "Chi bộ", exact: true }).click();
	await secretary.getByRole("link", { name: "Đại hội chi bộ" }).click();
	await button(secretary, "Triệu tập đại hội").click();
	await dialog(secretary).getByLabel("Địa điểm").fill("Nhà văn hóa thôn");
	await dialog(secretary).getByLabel("Số chi ủy viên").fill("0");
	await expectSound(secretary);
	await send(secretary, "Triệu tập đại hội");
	await secretary
		.getByRole("link", { name: /^Đại hội Chi bộ thôn Đông/ })
		.click();
	await pick(secretary, "Chủ trì", "dang van thu");
	await pick(secretary, "Thư ký", "nguyen van an");
	await expectSound(secretary);
	await button(secretary, "Khai mạc đại hội").click();
	await secretary.getByText(/chưa bầu được/).waitFor();
	await button(secretary, "4 đồng chí còn lại có mặt").click();
	await secretary.getByText(/đại hội hợp lệ/).waitFor();
	await expectSound(secretary);
});

it("the secretary is elected in secret on devices", async () => {
	await nominateFirst(secretary, "Đặng Văn Thư");
	await button(secretary, "Bỏ phiếu trên thiết bị").first().click();
	await confirm(secretary, "Mở hòm phiếu");
	await secretary.getByRole("link", { name: "Bỏ phiếu", exact: true }).click();
	await markAndCast(secretary, "Đặng Văn Thư");
	for (const person of [commune.an, commune.communeSecretary]) {
		const page = await nep.person(person.login, PASSWORD);
		await page
			.locator("li", { hasText: "Bỏ phiếu kín: Bầu bí thư, vòng 1" })
			.getByRole("link", { name: "Bỏ phiếu" })
			.click();
		await markAndCast(page, "Đặng Văn Thư");
		await expectSound(page);
	}
	await secretary.getByRole("link", { name: "Mở hòm phiếu" }).click();
	await secretary.getByText("3/4").first().waitFor();
	await button(secretary, "Kiểm phiếu").click();
	await confirm(secretary, "Kiểm phiếu");
	await heading(secretary, "Kết quả kiểm phiếu").waitFor();
	await secretary.getByText("Mọi phiếu giống nhau, nên ai cũng biết").waitFor();
	await secretary.getByRole("link", { name: "Đại hội", exact: true }).click();
	await secretary.getByText("Trúng cử", { exact: true }).waitFor();
	await expectSound(secretary);
});

it("the deputy is elected on paper, the congress closes, and the committee above approves", async () => {
	await nominateFirst(secretary, "Nguyễn Văn An");
	await button(secretary, "Ghi kết quả phiếu giấy").click();
	await dialog(secretary).getByLabel("Phiếu phát ra").fill("4");
	await dialog(secretary).getByLabel("Phiếu hợp lệ").fill("4");
	await dialog(secretary).getByLabel("Số phiếu của Nguyễn Văn An").fill("4");
	await send(secretary, "Ghi kết quả");
	await secretary
		.getByLabel("Nghị quyết đại hội")
		.fill("Chi bộ phấn đấu hoàn thành tốt nhiệm vụ cả nhiệm kỳ.");
	await pick(secretary, "Trưởng Ban kiểm phiếu", "nguyen van an");
	await button(secretary, "Bế mạc đại hội").click();
	await confirm(secretary, "Bế mạc đại hội");
	await heading(secretary, "Kết quả đại hội").waitFor();
	await secretary.getByText(/chờ cấp trên chuẩn y\.$/).waitFor();
	for (const name of [
		"Biên bản đại hội (PDF)",
		"Tờ trình chuẩn y (Word)",
		"Biên bản kiểm phiếu (Word)",
	]) {
		const link = secretary.getByRole("link", { name }).first();
		const [paper] = await Promise.all([
			secretary.waitForEvent("download"),
			link.click(),
		]);
		expect(await paper.failure()).toBeNull();
	}
	await expectSound(secretary);

	const above = await nep.person(
		commune.communeSecretary.login,
		PASSWORD,
		"desk",
	);
	await above.goto(new URL(secretary.url()).pathname);
	await above.getByLabel("Quyết định chuẩn y").fill("Quyết định số 12-QĐ/ĐU");
	await expectSound(above);
	await button(above, "Ghi chuẩn y").click();
	await above.getByText(/Chuẩn y ngày 05\/10\/2026: Quyết định/).waitFor();
	expect(await above.getByText("Phó bí thư, 4 phiếu").count()).toBe(1);
});

async function pick(page: Page, label: string, typed: string): Promise<void> {
	await page.getByRole("combobox", { name: label }).fill(typed);
	await page
		.getByRole("listbox", { name: label })
		.getByRole("option")
		.first()
		.click();
}

/** The first election that still has a seat takes a name onto its list. */
async function nominateFirst(page: Page, name: string): Promise<void> {
	await button(page, "Thêm người").first().click();
	await pick(page, "Người được giới thiệu", name);
	await send(page, "Thêm vào danh sách");
	await button(page, `Rút tên ${name}`).waitFor();
}

async function markAndCast(page: Page, name: string): Promise<void> {
	await page.locator("label").filter({ hasText: name }).click();
	await button(page, "Bỏ phiếu").click();
	await dialog(page).getByRole("button", { name: "Bỏ phiếu" }).click();
	await heading(page, "Đã ghi nhận phiếu của đồng chí").waitFor();
}
