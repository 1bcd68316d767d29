import { describe, expect, it } from "vitest";
import type { Task } from "../../task/schema.ts";
import { storyOf } from "./story.ts";

const task = (part: Partial<Task>): Task => ({
	id: "first",
	unitId: "unit",
	unitName: "Chi bộ thôn Yên Lộc",
	series: "ordinary",
	resolvedOn: "2026-08-03",
	meetingId: null,
	source: "Nghị quyết số 08-NQ/CB",
	seq: 1,
	title: "Nạo vét kênh khu Đồng Chùa",
	ownerId: "owner",
	ownerName: "Lương Thế Tiếp",
	dueOn: "2026-08-31",
	measure: "600 m kênh thông nước",
	carriedFrom: null,
	report: null,
	outcome: null,
	successorId: null,
	...part,
});

const texts = (chain: Task[], today: string) =>
	storyOf(chain, today).map(({ date, text }) => `${date} ${text}`);

describe("the story of a task", () => {
	it("tells of a task that was carried on, and ends with today", () => {
		const notDone = {
			meetingId: "meeting",
			result: "not-done",
			figure: null,
			cause: "Chưa thuê được máy",
			handling: "carried",
			handlingWords: null,
			newDueOn: "2026-10-20",
		} satisfies Task["outcome"];
		const first = task({ successorId: "second", outcome: notDone });
		const second = task({
			id: "second",
			carriedFrom: "first",
			resolvedOn: "2026-10-03",
			source: "Nghị quyết số 10-NQ/CB",
			dueOn: "2026-10-20",
		});
		expect(texts([first, second], "2026-10-28")).toEqual([
			"03/08/2026 Giao trong Nghị quyết số 08-NQ/CB, hạn 31/08/2026.",
			"03/10/2026 Chi bộ kết luận: chưa thực hiện. Nguyên nhân: Chưa thuê được máy. Giao lại trong Nghị quyết số 10-NQ/CB, hạn 20/10/2026.",
			"28/10/2026 Quá hạn 8 ngày, chưa có báo cáo.",
		]);
	});

	it("says that a meeting passed over it in silence", () => {
		const second = task({ id: "second", resolvedOn: "2026-09-04" });
		expect(
			texts([task({ successorId: "second" }), second], "2026-09-04")[1],
		).toContain("Không được nhắc đến tại kỳ họp.");
	});

	it("waits for the meeting once the owner has reported", () => {
		const reported = task({
			report: {
				result: "partly",
				figure: "400 m",
				cause: "Mưa kéo dài.",
				words: "",
				reportedAt: "2026-08-25T20:00:00+00:00",
			},
		});
		expect(texts([reported], "2026-08-29").slice(1)).toEqual([
			"26/08/2026 Đã báo cáo: hoàn thành một phần, 400 m. Nguyên nhân: Mưa kéo dài.",
			"29/08/2026 Còn 2 ngày, chờ kỳ họp kết luận.",
		]);
	});
});
