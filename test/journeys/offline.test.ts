import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { autumn } from "../../seed/chi-lang/autumn.ts";
import { loadChiLang, PASSWORD } from "../../seed/load-chi-lang.ts";
import type { Tx } from "../../src/platform/database/connect.ts";
import { all } from "../../src/platform/database/query.ts";
import { REASONS } from "../held-meeting.ts";
import { button, confirm, dialog, heading, send } from "./gestures.ts";
import {
	allSent,
	conclude,
	mark,
	note,
	programKept,
	scanned,
} from "./room-gestures.ts";
import { expectSound, photographFailures, type Stand, stand } from "./stand.ts";

const CELL = "yen-loc";
const records = autumn().filter(({ cell }) => cell === CELL);

let nep: Stand;
let chair: Page;
let notes: Page;
let meetingId: string;

beforeAll(async () => {
	nep = await stand();
	const { cast } = await loadChiLang(nep.database, records);
	const noteTaker = records.find(({ minutes }) => minutes)?.minutes?.noteTaker;
	nep.at("2026-12-03T19:30:00+07:00");
	chair = await nep.person("nguyenngoctam", PASSWORD);
	notes = await nep.person(cast.login(CELL, noteTaker ?? ""), PASSWORD);
	meetingId = await prepared(chair);
}, 180_000);
afterAll(() => nep.close());
vi.setConfig({ testTimeout: 120_000 });
photographFailures(() => nep);

/** The meeting of December is brought to its notice through the chair's session. */
async function prepared(page: Page): Promise<string> {
	const [next] = await rows<{ id: string }>(
		sql`select id from meeting where month = '2026-12' and kind <> 'thematic'`,
	);
	const id = next?.id ?? "";
	await act(page, "meeting.draft-agenda", {
		meetingId: id,
		items: ["Thông tin", "Thảo luận", "Kết luận"].map((title) => ({
			kind: "discussion",
			block: "task",
			title,
			plannedMinutes: 30,
		})),
	});
	await act(page, "meeting.record-committee", {
		meetingId: id,
		mode: "secretary-only",
	});
	for (const step of ["prepare", "convene"])
		await act(page, `meeting.${step}`, {
			meetingId: id,
			reasons: { ...REASONS, "problem-chosen": "Kỳ họp ngắn." },
		});
	return id;
}

async function act(page: Page, name: string, input: object): Promise<void> {
	const answer = await page.request.post(`/api/actions/${name}`, {
		data: input,
		headers: { "x-nep": "1", "x-action-id": randomUUID() },
	});
	expect(await answer.text()).not.toMatch(/"code"/);
}

const rows = <Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> =>
	nep.database.writer
		.transaction()
		.execute((tx: Tx) => all(tx, query)) as Promise<Row[]>;

const opinions = () =>
	rows<{ words: string; spoken: string }>(
		sql`select words, to_char(spoken_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') as spoken from opinion where meeting_id = ${meetingId} order by seq`,
	);
const presences = () =>
	rows<{ presence: string; count: number }>(
		sql`select presence, count(*)::int as count from attendance where meeting_id = ${meetingId} group by 1 order by 1`,
	);
const enterRoom = async (page: Page) => {
	await page.goto(`/phong-hop/${meetingId}`);
	await heading(page, "Điểm danh").waitFor();
};

describe("a meeting in a house without network", () => {
	it("is taken along before, and opens after the browser was closed", async () => {
		await chair.goto(`/phong-hop/${meetingId}`);
		await chair.getByText("Đã mang theo trên máy này.").waitFor();
		await programKept(chair);
		const context = chair.context();
		await chair.close();
		await context.setOffline(true);
		chair = await context.newPage();
		chair.setDefaultTimeout(15_000);
		await chair.goto("/");
		await chair
			.getByRole("link", { name: "Phòng họp Chi bộ thôn Yên Lộc" })
			.click();
		await button(chair, "Khai mạc kỳ họp").click();
		await confirm(chair, "Khai mạc");
		await heading(chair, "Điểm danh").waitFor();
		await chair.getByText("1 mục trên máy này, sẽ gửi khi có mạng.").waitFor();
	});

	it("shows a code that members scan, signed on the device; a scan counts when the opening arrives", async () => {
		await button(chair, "Điểm danh bằng mã QR").click();
		await chair.getByRole("img", { name: /Mã vuông/ }).waitFor();
		await expectSound(chair);
		const address = await scanned(chair);
		await chair.keyboard.press("Escape");
		const member = await nep.person("luongthetiep", PASSWORD);
		await member.goto(address);
		await member.getByText("Đã ghi đồng chí có mặt tại kỳ họp.").waitFor();
		await expectSound(member);
		await member.goto("/");
		await member.goto(
			address.replace(/.$/, (end) => (end === "0" ? "1" : "0")),
		);
		await member.getByText("Mã điểm danh không phải của kỳ họp này.").waitFor();
		expect(
			await rows(sql`select count(*)::int as scans from roll_scan`),
		).toEqual([{ scans: 1 }]);
	});

	it("is recorded on the device, through a reload and a closed tab", async () => {
		await button(chair, /đồng chí còn lại có mặt/).click();
		await chair.getByText("100%").first().waitFor();
		await chair.reload();
		await chair.getByText("100%").first().waitFor();
		nep.at("2026-12-03T19:50:00+07:00");
		await note(chair, "Hoàng Duy Năm", "Bơm nước trước ngày 10/12.");
		await button(chair, "Bắt đầu mục 1").click();
		const context = chair.context();
		await chair.close();
		chair = await context.newPage();
		chair.setDefaultTimeout(15_000);
		await chair.goto(`/phong-hop/${meetingId}`);
		await chair
			.getByText("Bơm nước trước ngày 10/12.")
			.first()
			.waitFor({ state: "attached" });
		await chair.getByText("5 mục trên máy này, sẽ gửi khi có mạng.").waitFor();
		await expectSound(chair);
		await button(chair, "Kết thúc kỳ họp").click();
		await dialog(chair)
			.getByText(/Còn 5 mục trên máy này chưa lên máy chủ/)
			.waitFor();
		await chair.keyboard.press("Escape");
		expect(await opinions()).toEqual([]);
	});

	it("reaches the server when the network is there: everything once, with its own time", async () => {
		nep.at("2026-12-03T20:40:00+07:00");
		await chair.context().setOffline(false);
		await allSent(chair);
		expect(await opinions()).toEqual([
			{ words: "Bơm nước trước ngày 10/12.", spoken: "19:50" },
		]);
		expect((await presences()).map(({ presence }) => presence)).toEqual([
			"present",
			null,
		]);
		expect(
			await rows(sql`select started_at from meeting where id = ${meetingId}`),
		).toEqual([{ startedAt: "19:30" }]);
		await chair.getByText(/5 mục đã lên máy chủ, lúc 20 giờ 40/).waitFor();
		await expectSound(chair);
	});

	it("loses nothing where the server dies after taking an act and before answering", async () => {
		await enterRoom(notes);
		await notes.route(
			"**/api/actions/**",
			async (route) => {
				await route.fetch();
				await nep.serverDown();
				await route.abort();
			},
			{ times: 1 },
		);
		await note(notes, "Lê Văn Đạt", "Đề nghị sửa loa.");
		await notes.getByText(/2 mục trên máy này/).waitFor();
		expect((await opinions()).map(({ words }) => words)).toEqual([
			"Bơm nước trước ngày 10/12.",
			"",
		]);
		await notes.reload();
		await notes.getByText(/2 mục trên máy này/).waitFor();
		await nep.serverUp();
		await allSent(notes);
		expect((await opinions()).map(({ words }) => words)).toEqual([
			"Bơm nước trước ngày 10/12.",
			"Đề nghị sửa loa.",
		]);
	});
});

describe("two devices in one room that cannot see each other", () => {
	it("merge; where both changed one fact, nothing is overwritten and the chair sees both versions", async () => {
		await enterRoom(chair);
		await enterRoom(notes);
		for (const page of [chair, notes]) await page.context().setOffline(true);
		await mark(chair, "Lê Văn Đạt", "Đến muộn");
		await mark(notes, "Lê Văn Đạt", "Vắng không lý do");
		await mark(chair, "Nguyễn Minh Chung", "Vắng không lý do");
		await note(notes, "Nguyễn Minh Chung", "Nên họp sớm hơn.");
		await conclude(chair, "Kết luận của chủ trì", "Giữ lịch bơm nước.");
		await conclude(notes, "Kết luận của chủ trì", "Đổi lịch bơm nước.");
		await conclude(notes, "Đảng phí", "Đã thu đủ tháng 11.");
		await chair.context().setOffline(false);
		await allSent(chair);
		await notes.context().setOffline(false);
		await allSent(notes);
		expect(
			await rows(
				sql`select conclusion, fee_note from meeting where id = ${meetingId}`,
			),
		).toEqual([
			{ conclusion: "Giữ lịch bơm nước.", feeNote: "Đã thu đủ tháng 11." },
		]);
		await heading(chair, "Hai máy ghi khác nhau").waitFor();
		await expectSound(chair);
		await button(chair, "Lấy bản đến sau: Vắng không lý do").click();
		await button(chair, "Giữ bản đang có: Giữ lịch bơm nước.").click();
		await heading(chair, "Hai máy ghi khác nhau").waitFor({
			state: "detached",
		});
		expect(await presences()).toContainEqual({
			presence: "unexcused",
			count: 2,
		});
	});

	it("what the server refuses stays with its sentence, and holds up nothing else", async () => {
		await heading(notes, "Máy chủ chưa nhận").waitFor();
		await notes
			.getByText(/Đồng chí Nguyễn Minh Chung đang vắng mặt/)
			.first()
			.waitFor();
		await expectSound(notes);
		await button(notes, "Kết thúc kỳ họp").click();
		await dialog(notes)
			.getByText(/Còn 2 mục trên máy này chưa lên máy chủ/)
			.waitFor();
		await notes.keyboard.press("Escape");
		await notes.reload();
		await button(notes, /^Bỏ: Ghi nhận Nguyễn Minh Chung/).click();
		await send(notes, "Bỏ");
		await heading(notes, "Máy chủ chưa nhận").waitFor({ state: "detached" });
		expect((await opinions()).length).toBe(2);
	});
});
