import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, it, vi } from "vitest";
import { autumn } from "../../seed/chi-lang/autumn.ts";
import { openAccounts } from "../../seed/chi-lang/cast.ts";
import { homeOf, OVERSEERS } from "../../seed/chi-lang/posts.ts";
import { readRolls } from "../../seed/chi-lang/rolls.ts";
import { loadChiLang, PASSWORD } from "../../seed/load-chi-lang.ts";
import { stageOn } from "../../seed/replay/stage.ts";
import { JOBS } from "../../src/app/jobs.ts";
import {
	answerPulse,
	button,
	castVote,
	choose,
	confirm,
	dialog,
	heading,
	openPulse,
	pick,
	scoreFully,
	send,
	thumb,
} from "./gestures.ts";
import {
	allSent,
	assign,
	leave,
	mark,
	note,
	programKept,
} from "./room-gestures.ts";
import { expectSound, photographFailures, type Stand, stand } from "./stand.ts";

const CELL = "y-te";
const MONTH = "2026-11";
const THEME = "Thái độ phục vụ Nhân dân tại trạm";
const ADVICE = "Ghi giờ chờ của người bệnh trong một tuần.";
const VOTERS = ["Hoàng Văn Hải", "Trần Văn Lợi", "Nguyễn Thị Nhàn"];

let nep: Stand;
let chair: Page;
let notes: Page;
let above: Page;
let room: string;
let phones: Page[];

/** Every member of the cell of the health station has an account, and so has the one of the committee who follows it. */
beforeAll(async () => {
	nep = await stand();
	const { commune } = await loadChiLang(
		nep.database,
		autumn().filter(({ cell, month }) => cell === CELL && month < MONTH),
	);
	const stage = stageOn(nep.database);
	const rolls = await readRolls(stage, commune);
	const follower = OVERSEERS[CELL] ?? "";
	const people = rolls.of(CELL).map(({ name }) => ({ cell: CELL, name }));
	people.push({ cell: homeOf(follower), name: follower });
	const cast = await openAccounts(stage, commune, rolls, people, PASSWORD);
	const person = (name: string, cell = CELL) =>
		nep.person(cast.login(cell, name), PASSWORD);
	nep.at("2026-11-16T08:00:00+07:00");
	chair = await person("Nguyễn Thị Duyên");
	notes = await person("Lê Thị Kim Thu");
	above = await person(follower, homeOf(follower));
	phones = [];
	for (const name of VOTERS) phones.push(await person(name));
}, 180_000);
afterAll(() => nep.close());
vi.setConfig({ testTimeout: 120_000 });
photographFailures(() => nep);

describe("a whole month of the cell of the health station", () => {
	it("begins with a day, and a theme in the same meeting", async () => {
		await chair.getByRole("link", { name: "Chi bộ", exact: true }).click();
		await pick(chair, "Sinh hoạt thường kỳ kết hợp chuyên đề");
		await chair.getByLabel("Tên chuyên đề").fill(THEME);
		await chair.getByRole("textbox", { name: "Ngày họp" }).fill("26/11/2026");
		await expectSound(chair);
		await button(chair, "Đăng ký ngày họp").click();
		await heading(chair, /Tháng 11\/2026/).waitFor();
	});

	it("the one who follows the cell says that she will come", async () => {
		await above.goto(new URL(chair.url()).pathname);
		await button(above, "Tôi sẽ dự kỳ họp này").click();
		await above.getByText(`Sẽ dự: ${OVERSEERS[CELL]}.`).waitFor();
		await expectSound(above);
	});

	it("is prepared, with the theme on the agenda, and announced", async () => {
		nep.at("2026-11-22T08:00:00+07:00");
		await chair.reload();
		await button(chair, "Soạn: Chương trình").click();
		await button(chair, /Giao bí thư \d+ mục còn trống/).click();
		await send(chair, "Lưu chương trình");
		await button(chair, "Ghi: Chi ủy chuẩn bị").click();
		await choose(chair, "Bí thư và phó bí thư thống nhất");
		await dialog(chair)
			.getByRole("textbox", { name: "Ngày" })
			.fill("21/11/2026");
		await send(chair, "Lưu việc chi ủy chuẩn bị");
		await button(chair, "Hoàn tất chuẩn bị").click();
		await confirm(chair, "Hoàn tất chuẩn bị");
		await button(chair, "Phát thông báo").click();
		await confirm(chair, "Phát thông báo");
		const [phone] = phones;
		await phone?.reload();
		await phone?.getByRole("link", { name: "Xem và báo dự" }).click();
		await phone?.getByText(`Chuyên đề: ${THEME}`).first().waitFor();
		await button(phone ?? chair, "Tôi sẽ dự").click();
		await expectSound(phone ?? chair);
	});

	it("opens without network, on the chair's phone that took it along", async () => {
		nep.at("2026-11-26T14:00:00+07:00");
		await chair.goto("/");
		await chair
			.getByRole("link", { name: /phòng họp|Khai mạc/i })
			.first()
			.click();
		await chair.getByText("Đã mang theo trên máy này.").waitFor();
		await programKept(chair);
		room = new URL(chair.url()).pathname;
		await chair.context().setOffline(true);
		await button(chair, "Khai mạc kỳ họp").click();
		await confirm(chair, "Khai mạc");
		await heading(chair, "Điểm danh").waitFor();
		await button(chair, /đồng chí còn lại có mặt/).click();
		await chair.getByText("100%").first().waitFor();
		await mark(chair, "Hà Kim Đông", "Đến muộn");
		await chair.reload();
		await note(chair, "Hoàng Văn Hải", "Chỗ ngồi chờ còn thiếu bóng mát.");
		await chair.context().setOffline(false);
		await allSent(chair);
	});

	it("two devices record beside each other, one of them without network; nothing is lost", async () => {
		await notes.goto(room);
		await heading(notes, "Điểm danh").waitFor();
		await notes.context().setOffline(true);
		await note(notes, "Trần Văn Lợi", "Nên có người đón tiếp buổi sáng.");
		await note(chair, "Nguyễn Thị Nhàn", "Tôi nhận trực bàn đón tiếp.");
		await button(chair, "Ghi người dự").click();
		await dialog(chair)
			.getByRole("button", { name: OVERSEERS[CELL] ?? "" })
			.click();
		await notes.context().setOffline(false);
		await allSent(notes);
		await chair.reload();
		for (const words of ["bóng mát", "đón tiếp buổi sáng", "trực bàn"])
			await chair.getByText(words).first().waitFor({ state: "attached" });
		await expectSound(chair);
	});

	it("earlier tasks are judged, and what the theme asks for is given to one person", async () => {
		for (let at = 1; at <= 3; at++) {
			await chair.getByText(`Nhiệm vụ ${at} trên 3`).waitFor();
			await pick(chair, "Xong");
			await button(chair, /^Ghi kết quả/).click();
		}
		await assign(chair, "Nguyễn Thị Nhàn", {
			task: "Trực bàn đón tiếp",
			due: "25/12/2026",
			measure: "22 buổi sáng",
		});
		await chair.context().setOffline(true);
		await leave(chair, "Nguyễn Thị Nhàn", {
			line: "Người bệnh được hỏi trước khi phải tự tìm phòng",
			measure: "0 người bệnh đi nhầm phòng trong tuần",
		});
		await expectSound(chair);
		await chair.context().setOffline(false);
		await allSent(chair);
		await chair.getByText(/nhìn lại từ 01\/02\/2027/).waitFor();
	});

	it("a secret vote is cast by members on their phones, and counted by the chair", async () => {
		await thumb(chair, "Biểu quyết").click();
		await dialog(chair)
			.getByLabel("Việc biểu quyết")
			.selectOption({ label: "Đề nghị kết nạp" });
		await dialog(chair).getByLabel("Nội dung").fill("Đề nghị kết nạp y sĩ X");
		await choose(chair, "Phiếu kín trên thiết bị");
		await dialog(chair).getByRole("button", { name: "Mở hòm phiếu" }).click();
		await dialog(chair).getByRole("link", { name: "Xem hòm phiếu" }).click();
		for (const phone of [...phones, notes]) {
			await phone.goto("/");
			await phone
				.locator("li", { hasText: "Bỏ phiếu kín: Đề nghị kết nạp y sĩ X" })
				.getByRole("link", { name: "Bỏ phiếu" })
				.click();
			await castVote(phone, "Tán thành");
		}
		await button(chair, "Kiểm phiếu").click();
		await confirm(chair, "Kiểm phiếu");
		await chair.getByText(/Được thông qua: tán thành 4\/6/).waitFor();
		await expectSound(chair);
		const [phone] = phones;
		await phone?.reload();
		await phone?.getByText("Mã này có trong danh sách phiếu đã đếm.").waitFor();
	});

	it("the cell concludes, scores itself and closes", async () => {
		await chair.goto(room);
		nep.at("2026-11-26T16:05:00+07:00");
		await thumb(chair, "Biểu quyết").click();
		await dialog(chair)
			.getByRole("button", { name: /^Cả \d+ đồng chí tán thành/ })
			.click();
		await send(chair, "Ghi kết quả biểu quyết");
		await thumb(chair, "Kết luận").click();
		await dialog(chair)
			.getByLabel("Kết luận của chủ trì")
			.fill("Mỗi buổi sáng một đồng chí trực bàn đón tiếp.");
		await dialog(chair)
			.locator("label")
			.filter({ hasText: "Hội nghị đã thông qua biên bản" })
			.click();
		await send(chair, "Lưu kết luận");
		await button(chair, /^Chấm/).first().click();
		await scoreFully(chair);
		await send(chair, /^Ghi .* điểm/);
		await button(chair, "Kết thúc kỳ họp").click();
		await confirm(chair, "Kết thúc kỳ họp");
		await chair
			.getByText(/Đã kết thúc kỳ họp/)
			.first()
			.waitFor();
	});

	it("members answer three questions, the visitor remarks and advises", async () => {
		nep.at("2026-11-26T20:00:00+07:00");
		for (const phone of [...phones, notes, chair]) {
			await phone.goto("/");
			await openPulse(phone);
			await answerPulse(phone);
		}
		await above.goto("/");
		await above.getByRole("link", { name: "Ghi nhận xét" }).click();
		await button(above, "Ghi nhận xét").click();
		await dialog(above)
			.getByLabel("Nhận xét", { exact: true })
			.fill("Đúng giờ, nhiều ý kiến, chuyên đề sát việc của trạm.");
		await dialog(above).getByLabel("Một gợi ý cho chi bộ").fill(ADVICE);
		await send(above, "Gửi chi bộ");
	});

	it("and the three ways of seeing the meeting stand beside each other", async () => {
		nep.at("2026-12-06T08:00:00+07:00");
		const counting = JOBS.find(({ kind }) => kind === "pulse.count-over");
		await counting?.work(
			nep.database,
			{},
			new Date("2026-12-06T00:40:00+07:00"),
		);
		await chair.goto("/");
		await chair
			.getByRole("listitem")
			.filter({ hasText: "Trả lời gợi ý" })
			.getByRole("link", { name: "Trả lời" })
			.click();
		await button(chair, "Trả lời").click();
		await dialog(chair)
			.getByLabel("Chi bộ đã làm hoặc quyết định gì")
			.fill("Đã ghi giờ chờ từ ngày 01/12.");
		await send(chair, "Gửi trả lời");
		await chair.locator("summary").filter({ hasText: "Đánh giá" }).click();
		await chair.getByRole("link", { name: "Mở phiếu điểm" }).click();
		await heading(chair, "Ba cách nhìn một kỳ họp").waitFor();
		for (const words of [
			/^\d+ – /,
			"5/6 đồng chí dự họp trả lời.",
			`Gợi ý: ${ADVICE}`,
		])
			await chair.getByText(words).first().waitFor();
		await expectSound(chair);
	});
});
