import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cellInCongress } from "../../../../test/cell-congress.ts";
import { refusal } from "../../../../test/held-meeting.ts";
import { TODAY } from "../../../../test/small-commune.ts";
import { wordsOf } from "../../../../test/words-of.ts";
import type { Paper } from "../../../platform/papers/paper.ts";
import { closeCongress } from "../actions/close-congress.ts";
import { sessionOf } from "../reads.ts";
import { type CongressPaper, congressPaperOf } from "./issue.ts";

let held: Awaited<ReturnType<typeof cellInCongress>>;
const draft: Record<string, Paper> = {};
beforeAll(async () => {
	held = await cellInCongress();
	const { id, people } = held;
	await held.mark("present");
	await held.mark("unexcused", [id(7)]);
	await held.propose("committee", [id(0), id(1), id(2), id(3)]);
	await held.record("committee", {
		[id(0)]: 11,
		[id(1)]: 9,
		[id(2)]: 8,
		[id(3)]: 4,
	});
	draft.count = (await printed("count-committee")).paper;
	await refusal(printed("minutes"), "congress.still-open");
	await refusal(printed("count-secretary"), "congress.not-counted");
	await held.propose("secretary", [id(1)]);
	await held.record("secretary", { [id(1)]: 11 });
	await held.propose("deputy", [id(0)]);
	await held.record("deputy", { [id(0)]: 10 });
	await refusal(close({ endedAt: "08:00" }), "congress.ended-before-start");
	await refusal(
		close({ tellerIds: [held.commune.chi.memberId] }),
		"congress.tellers-unknown",
	);
	await close({
		endedAt: "11:30",
		tellerIds: [id(4), id(5)],
		guests: "đồng chí Lê Thị Chi, Đảng ủy viên",
		number: "01-TTr/CB",
	});
	named = people.map(({ name }) => name);
}, 60_000);
afterAll(() => held.commune.close());

let named: string[] = [];
const close = (said: object) =>
	held.act(closeCongress, { resolution: "Nghị quyết đại hội.", ...said });
const printed = async (paper: CongressPaper) => {
	const db = held.commune.database.reader;
	return congressPaperOf(
		db,
		paper,
		await sessionOf(db, held.congressId, TODAY),
	);
};

describe("the minutes of a congress", () => {
	it("tell who was convened and came, who led and counted, the resolution, every election with its votes", async () => {
		const { paper } = await printed("minutes");
		expect(paper).toMatchObject({
			title: "BIÊN BẢN",
			body: "CHI BỘ THÔN ĐÔNG",
			superior: "ĐẢNG BỘ XÃ AN BÌNH",
			draft: false,
		});
		const words = wordsOf(paper).join("\n");
		expect(words).toContain(
			"Số được triệu tập 12, có mặt 11, đạt 91,67%. Đại hội đủ điều kiện tiến hành khi có mặt từ 2/3.",
		);
		expect(words).toContain(`Vắng: ${named[7]}.`);
		expect(words).toContain(
			`Ban kiểm phiếu: đồng chí ${named[4]}; đồng chí ${named[5]}.`,
		);
		expect(words).toContain("Nghị quyết đại hội.");
		expect(words).toContain(`${named[0]} 11/12 phiếu, đạt 91,67%`);
		expect(words).toContain("Đại hội bế mạc lúc 11 giờ 30 cùng ngày.");
		expect(paper.signatures).toHaveLength(2);
	});
});

describe("the minutes of a count", () => {
	it("say of each round how many papers there were and how many votes each person had, and of nobody how they voted", async () => {
		const { paper } = await printed("count-committee");
		const words = wordsOf(paper);
		expect(words).toContain("Số phiếu phát ra: 12.");
		expect(words).toContain(`1 | ${named[0]} | 11 | 91,67% | Trúng cử`);
		expect(words).toContain(`4 | ${named[3]} | 4 | 33,33% | `);
		expect(words.at(-1)).toContain(
			`Trúng cử chi ủy viên: đồng chí ${named[0]} (11/12 phiếu, đạt 91,67%)`,
		);
		expect(paper.signatures).toMatchObject([
			{ authority: "CHỦ TRÌ ĐẠI HỘI" },
			{ authority: "TRƯỞNG BAN KIỂM PHIẾU", name: named[4] },
		]);
	});

	it("are a draft until the congress is closed", async () => {
		expect(draft.count?.draft).toBe(true);
		expect((await printed("count-committee")).paper.draft).toBe(false);
	});
});

describe("what goes up for approval", () => {
	it("names everybody elected with post, year of birth and votes, and is signed by the new secretary", async () => {
		const { paper } = await printed("result");
		expect(paper).toMatchObject({
			number: "Số 01-TTr/CB",
			addressees: ["Đảng ủy xã An Bình"],
			signatures: [{ post: "BÍ THƯ", name: named[1] }],
		});
		const words = wordsOf(paper);
		expect(words).toContainEqual(
			expect.stringContaining(`${named[1]} | 1990 | Bí thư | 11 | 91,67%`),
		);
	});
});

it("the papers keep the names of the day of the close", async () => {
	const { commune, id } = held;
	await commune.database.writer
		.transaction()
		.execute((tx) =>
			sql`update member set name = 'Tên Mới' where id = ${id(4)}`.execute(tx),
		);
	expect(wordsOf((await printed("minutes")).paper).join()).toContain(
		named[4] ?? "?",
	);
});
