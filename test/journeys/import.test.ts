import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CELLS } from "../../seed/chi-lang/cells.ts";
import { stageOn } from "../../seed/replay/stage.ts";
import { foundUnit } from "../../src/features/org/actions/found-unit.ts";
import { rootUnit } from "../../src/features/org/reads.ts";
import { NOBODY } from "../../src/platform/actor.ts";
import { programFolder } from "../../src/platform/root.ts";
import { expectSound, photographFailures, type Stand, stand } from "./stand.ts";

const LIST = path.join(programFolder(), "seed/chi-lang/dang-vien.xlsx");
const PASSWORD = "thóc vàng đầy sân";
const TODAY = "2026-10-05T08:00:00+07:00";

let nep: Stand;
let office: Page;

beforeAll(async () => {
	nep = await stand();
	nep.at(TODAY);
});
afterAll(() => nep.close());
photographFailures(() => nep);

const button = (name: string | RegExp) => office.getByRole("button", { name });

async function upload(): Promise<void> {
	await office.goto("/nhap-danh-sach");
	await office.locator('input[type="file"]').setInputFiles(LIST);
	await office.getByRole("heading", { name: /Nếp đọc được/ }).waitFor();
}

/** The cells exist; founding them by hand is another journey's subject. */
async function foundCells(): Promise<void> {
	const root = await rootUnit(nep.database.reader, "2026-10-05");
	if (!root) throw new Error("the commune was not set up");
	const clerk = {
		...NOBODY,
		grants: [
			{ position: "office-clerk" as const, unitId: root.id, path: root.path },
		],
	};
	for (const { name } of CELLS)
		await stageOn(nep.database).act(
			foundUnit,
			clerk,
			{
				parentId: root.id,
				name,
				kind: "cell",
				type: "rural",
				on: "2026-10-01",
			},
			new Date(TODAY),
		);
}

describe("a commune office on its first day", () => {
	it("sets up its organisation on an empty database and signs in", async () => {
		office = await nep.stranger("desk");
		await office.goto("/");
		await office.getByLabel("Tên tổ chức").fill("Đảng bộ xã Chi Lăng");
		await expectSound(office);
		await office.getByLabel("Địa danh ghi trên văn bản").fill("Chi Lăng");
		await office.getByLabel("Tổ chức có từ ngày").fill("01/07/2025");
		await office.getByLabel(/^Tên đăng nhập/).fill("vanphong");
		await office
			.getByLabel(/^Mật khẩu/)
			.first()
			.fill(PASSWORD);
		await button(/^Lập tổ chức/).click();
		await office.getByRole("heading", { name: /Đăng nhập/ }).waitFor();
		await office.getByLabel("Tên đăng nhập").fill("vanphong");
		await office.getByLabel("Mật khẩu", { exact: true }).fill(PASSWORD);
		await button("Đăng nhập").click();
		await office.getByRole("heading", { name: "Việc của tôi" }).waitFor();
		await foundCells();
	});

	it("hands in the list as it is and reads what is wrong, by row and column", async () => {
		await upload();
		await office.getByText("Cần trả lời 9 dòng").waitFor();
		await office.getByText("31/02/1971").first().waitFor();
		await expectSound(office);
	});

	it("answers one faulty row, leaves the others for later, and imports the rest at once", async () => {
		const card = office.locator("form", { hasText: "31/02/1971" });
		await card.getByLabel("Ngày sinh").fill("21/02/1971");
		await card.getByRole("button", { name: "Ghi câu trả lời" }).click();
		await office.getByText("Cần trả lời 8 dòng").waitFor();
		await button("Nhập 424 đảng viên").click();
		await office
			.getByRole("dialog")
			.getByRole("button", { name: "Nhập 424 đảng viên" })
			.click();
		await office.getByText("Đã nhập 424 đảng viên").first().waitFor();
		await expectSound(office);
	});

	it("finds a member without diacritics", async () => {
		await office.goto("/dang-vien");
		await office
			.getByRole("searchbox")
			.or(office.getByLabel(/Tìm/))
			.first()
			.fill("luong the tiep");
		await office.getByText("Lương Thế Tiếp").first().waitFor();
		await expectSound(office);
	});

	it("hands in the same file again: nothing changes, and it is told so", async () => {
		await upload();
		await office
			.getByRole("listitem")
			.filter({ hasText: "Đã có trong hệ thống" })
			.filter({ hasText: "424" })
			.first()
			.waitFor();
		await expect
			.poll(() =>
				office.getByRole("button", { name: "Nhập 0 đảng viên" }).isDisabled(),
			)
			.toBe(true);
	});
});
