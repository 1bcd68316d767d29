import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { markAttendance } from "../../src/features/meeting/actions/mark-attendance.ts";
import { instant, meetingAt, presence } from "../held-meeting.ts";
import { PASSWORD, smallCommune } from "../small-commune.ts";
import {
	button,
	castVote,
	choose,
	confirm,
	dialog,
	heading,
	send,
	thumb,
} from "./gestures.ts";
import { expectSound, photographFailures, type Stand, stand } from "./stand.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let nep: Stand;
let room: string;
let secretary: Page;
let an: Page;

beforeAll(async () => {
	commune = await smallCommune();
	const held = await meetingAt(commune, "in-session");
	await held.act(markAttendance, { marks: presence(commune) });
	room = `/phong-hop/${held.meetingId}`;
	nep = await stand(commune);
	nep.at(instant(held.on, "08:30").toISOString());
	secretary = await nep.person(commune.eastSecretary.login, PASSWORD);
	an = await nep.person(commune.an.login, PASSWORD);
	await an.evaluate("localStorage.setItem('text-size', 'large')");
}, 120_000);
afterAll(() => nep.close());
photographFailures(() => nep);

it("tellers count paper ballots by hand: issued, collected, invalid", async () => {
	await secretary.goto(room);
	await thumb(secretary, "Biểu quyết").click();
	await dialog(secretary)
		.getByLabel("Việc biểu quyết")
		.selectOption({ label: "Thi hành kỷ luật" });
	await dialog(secretary).getByLabel("Nội dung").fill("Khiển trách đồng chí X");
	await choose(secretary, "Giơ tay, giơ thẻ");
	await dialog(secretary)
		.getByText("Việc này quy định bỏ phiếu kín.")
		.waitFor();
	await choose(secretary, "Phiếu giấy");
	await expectSound(secretary);
	await dialog(secretary).getByLabel("Tán thành", { exact: true }).fill("3");
	await dialog(secretary).getByLabel("Phiếu không hợp lệ").fill("1");
	await dialog(secretary).getByText("Được thông qua.").waitFor();
	await send(secretary, "Ghi kết quả biểu quyết");
	await secretary
		.getByText(/phiếu giấy\. Tán thành 3\/4, 75%, không hợp lệ 1\./)
		.waitFor();
});

it("the chair opens a secret ballot; the list of voters and what is needed stand in words", async () => {
	await thumb(secretary, "Biểu quyết").click();
	await dialog(secretary)
		.getByLabel("Việc biểu quyết")
		.selectOption({ label: "Đề nghị kết nạp" });
	await dialog(secretary)
		.getByLabel("Nội dung")
		.fill("Đề nghị kết nạp quần chúng Y");
	await choose(secretary, "Phiếu kín trên thiết bị");
	await dialog(secretary)
		.getByText("Cần từ 2/3 của 4, tức là ít nhất 3 phiếu.")
		.waitFor();
	await expectSound(secretary);
	await dialog(secretary).getByRole("button", { name: "Mở hòm phiếu" }).click();
	await dialog(secretary).getByRole("link", { name: "Xem hòm phiếu" }).click();
	await heading(secretary, /^Hòm phiếu: Đề nghị kết nạp/).waitFor();
	await secretary.getByText("0/4").first().waitFor();
	await secretary
		.getByText(/Chỉ có 4 người bỏ phiếu, nên kết quả có thể cho biết/)
		.waitFor();
	await expectSound(secretary);
});

it("a member finds it among what waits, votes on a phone, and keeps a receipt", async () => {
	await an.goto("/");
	await an
		.locator("li", { hasText: "Bỏ phiếu kín: Đề nghị kết nạp quần chúng Y" })
		.getByRole("link", { name: "Bỏ phiếu" })
		.click();
	await heading(an, "Phiếu của đồng chí").waitFor();
	await expectSound(an);
	await castVote(an, "Tán thành");
	await expectSound(an);
	await an.reload();
	await heading(an, "Đã ghi nhận phiếu của đồng chí").waitFor();
	await an.getByText("Kết quả chỉ hiện sau khi kiểm phiếu.").waitFor();
	expect(await button(an, "Bỏ phiếu").count()).toBe(0);
});

it("the same member at another device has voted already", async () => {
	const other = await nep.person(commune.an.login, PASSWORD);
	await other.goto(an.url());
	await other.getByText("Phiếu được bỏ từ máy khác.").waitFor();
});

it("the chair sees how many, counts with the key on the device, and all read the result", async () => {
	await secretary.getByRole("link", { name: "Phiếu của đồng chí" }).click();
	await castVote(secretary, "Tán thành");
	const above = await nep.person(commune.communeSecretary.login, PASSWORD);
	await above.goto(new URL(an.url()).pathname);
	await castVote(above, "Không tán thành");

	await secretary.getByRole("link", { name: "Mở hòm phiếu" }).click();
	await secretary.getByText("3/4").first().waitFor();
	await button(secretary, "Kiểm phiếu").click();
	await dialog(secretary)
		.getByText("còn 1 đồng chí chưa bỏ phiếu sẽ không bỏ được nữa")
		.waitFor();
	await confirm(secretary, "Kiểm phiếu");
	await heading(secretary, "Kết quả kiểm phiếu").waitFor();
	await secretary
		.getByText("Không được thông qua: tán thành 2/4, đạt 50%.")
		.waitFor();
	await expectSound(secretary);

	await an.reload();
	await an.getByText("Mã này có trong danh sách phiếu đã đếm.").waitFor();
	await expectSound(an);
	await secretary.goto(room);
	await secretary
		.getByText(/phiếu kín trên thiết bị\. Tán thành 2\/4, 50%/)
		.waitFor();
	await expectSound(secretary);
});
