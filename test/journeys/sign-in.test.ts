import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setRule } from "../../src/features/org/actions/set-rule.ts";
import { setUp } from "../../src/features/org/actions/set-up.ts";
import { rootUnit } from "../../src/features/org/reads.ts";
import { perform } from "../../src/platform/action.ts";
import { NOBODY } from "../../src/platform/actor.ts";
import { codeAt } from "../second-factor.ts";
import { button, dialog, heading } from "./gestures.ts";
import { expectSound, photographFailures, type Stand, stand } from "./stand.ts";

const PASSWORD = "thóc vàng đầy sân";
const TODAY = "2026-10-05";
const moment = (time: string) => `${TODAY}T${time}+07:00`;

let nep: Stand;
let office: Page;
let secret: string;
let recoveryCode: string;

beforeAll(async () => {
	nep = await stand();
	nep.at(moment("08:00:00"));
	await perform(nep.database, setUp, {
		actor: NOBODY,
		input: {
			name: "Đảng bộ xã Chi Lăng",
			kind: "commune",
			place: "Chi Lăng",
			since: "2025-07-01",
			adminLogin: "vanphong",
			adminPassword: PASSWORD,
		},
		actionId: randomUUID(),
		now: new Date(moment("07:00:00")),
	});
});
afterAll(() => nep.close());
photographFailures(() => nep);

/** The commune asks a second factor of its offices from today on. */
async function askOffices(): Promise<void> {
	const root = await rootUnit(nep.database.reader, TODAY);
	if (!root) throw new Error("the commune was not set up");
	const { id: unitId, path } = root;
	const grants = [{ position: "office-clerk" as const, unitId, path }];
	await perform(nep.database, setRule, {
		actor: { ...NOBODY, grants },
		input: {
			unitId,
			parameter: "sign-in.second-factor-offices",
			value: true,
			from: TODAY,
			source: "Quyết định 12-QĐ/ĐU",
		},
		actionId: randomUUID(),
		now: new Date(moment("08:00:00")),
	});
}

async function typePassword(page: Page): Promise<void> {
	await page.goto("/dang-nhap");
	await page.getByLabel("Tên đăng nhập").fill("vanphong");
	await page.getByLabel("Mật khẩu", { exact: true }).fill(PASSWORD);
	await button(page, "Đăng nhập").click();
}
const confirmPassword = (page: Page) =>
	page.getByLabel("Mật khẩu đang dùng").fill(PASSWORD);
const leave = (page: Page) => page.context().clearCookies();
const arrived = (page: Page) => heading(page, "Việc của tôi").waitFor();

describe("an office whose commune asks for two steps", () => {
	it("comes in with the password to one page only, and sets the app up there", async () => {
		await askOffices();
		office = await nep.stranger("phone");
		await typePassword(office);
		await heading(office, "Cài xác thực hai bước").waitFor();
		await office.goto("/dang-vien");
		await heading(office, "Cài xác thực hai bước").waitFor();
		await expectSound(office);
		await confirmPassword(office);
		await button(office, "Bắt đầu cài đặt").click();
		const link = office.getByRole("link", { name: "mở ứng dụng tạo mã" });
		const address = new URL((await link.getAttribute("href")) ?? "");
		secret = address.searchParams.get("secret") ?? "";
		await expectSound(office);
		await office
			.getByLabel("Mã 6 chữ số")
			.fill(await codeAt(secret, new Date(moment("08:00:00"))));
		await button(office, "Xác thực mã").click();
		await office.getByText("Mã dự phòng chỉ hiện lần này").waitFor();
		await expectSound(office);
		const codes = await office.locator("ol > li").allInnerTexts();
		expect(codes).toHaveLength(10);
		recoveryCode = codes[0] ?? "";
		await button(office, "Tôi đã cất mã").click();
		await heading(office, "Đảng viên").waitFor();
	});

	it("is asked for the code at the next sign-in, and not let in with the one of before", async () => {
		await leave(office);
		await typePassword(office);
		const code = office.getByLabel("Mã xác thực");
		await code.fill(await codeAt(secret, new Date(moment("08:00:00"))));
		await button(office, "Xác thực và vào Nếp").click();
		await office.getByText("Mã xác thực chưa đúng hoặc đã dùng").waitFor();
		await expectSound(office);
		nep.at(moment("08:01:00"));
		await code.fill(await codeAt(secret, new Date(moment("08:01:00"))));
		await button(office, "Xác thực và vào Nếp").click();
		await arrived(office);
	});

	it("comes in with a recovery code when the phone is not at hand", async () => {
		await leave(office);
		await typePassword(office);
		await office.getByLabel("Mã xác thực").fill(recoveryCode);
		await button(office, "Xác thực và vào Nếp").click();
		await arrived(office);
		await office.goto("/xac-thuc-hai-buoc");
		await office.getByText("Còn 9 mã dự phòng").waitFor();
		await expectSound(office);
	});
});

describe("a key of the device", () => {
	let desk: Page;

	it("is made on the account's page after the password", async () => {
		desk = await nep.stranger("desk");
		await withAuthenticator(desk);
		// A key belongs to a name, never to a bare address.
		const base = new URL(office.url());
		base.hostname = "localhost";
		await desk.goto(new URL("/dang-nhap", base).href);
		await desk.getByLabel("Tên đăng nhập").fill("vanphong");
		await desk.getByLabel("Mật khẩu", { exact: true }).fill(PASSWORD);
		await button(desk, "Đăng nhập").click();
		nep.at(moment("08:05:00"));
		await desk
			.getByLabel("Mã xác thực")
			.fill(await codeAt(secret, new Date(moment("08:05:00"))));
		await button(desk, "Xác thực và vào Nếp").click();
		await arrived(desk);
		await desk.goto(new URL("/xac-thuc-hai-buoc", base).href);
		await button(desk, "Tạo khóa trên máy này").click();
		await confirmPassword(desk);
		await dialog(desk).getByRole("button", { name: "Tạo khóa" }).click();
		await desk.getByText(/^Chrome trên/).waitFor();
		await expectSound(desk);
	});

	it("opens alone, without password and code", async () => {
		await leave(desk);
		await desk.goto(new URL("/dang-nhap", desk.url()).href);
		await expectSound(desk);
		await button(desk, "Vào bằng vân tay hoặc khuôn mặt").click();
		await arrived(desk);
	});

	it("stands for the code after the password", async () => {
		await leave(desk);
		await desk.goto(new URL("/dang-nhap", desk.url()).href);
		await desk.getByLabel("Tên đăng nhập").fill("vanphong");
		await desk.getByLabel("Mật khẩu", { exact: true }).fill(PASSWORD);
		await button(desk, "Đăng nhập").click();
		await desk.getByLabel("Mã xác thực").waitFor();
		await button(desk, "Vào bằng vân tay hoặc khuôn mặt").click();
		await arrived(desk);
	});

	it("is ended by its owner, and then opens nothing", async () => {
		await desk.goto(new URL("/xac-thuc-hai-buoc", desk.url()).href);
		await button(desk, "Gỡ khóa").click();
		await confirmPassword(desk);
		await dialog(desk).getByRole("button", { name: "Gỡ khóa" }).click();
		await desk.getByText("Đã gỡ khóa đăng nhập").waitFor();
		await leave(desk);
		await desk.goto(new URL("/dang-nhap", desk.url()).href);
		await button(desk, "Vào bằng vân tay hoặc khuôn mặt").click();
		await desk.getByText("Khóa đăng nhập của máy này chưa dùng được").waitFor();
	});
});

/** A device with a finger that is always right, as Chromium plays it. */
async function withAuthenticator(page: Page): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send("WebAuthn.enable");
	await devtools.send("WebAuthn.addVirtualAuthenticator", {
		options: {
			protocol: "ctap2",
			transport: "internal",
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true,
		},
	});
}
