import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	REASONS,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { visitorChi } from "../../../../test/visited.ts";
import type { Actor } from "../../../platform/actor.ts";
import { addGuest } from "../../meeting/actions/add-guest.ts";
import { closeMeeting } from "../../meeting/actions/close-meeting.ts";
import { prepareMeeting } from "../../meeting/actions/prepare-meeting.ts";
import { myWork } from "../../meeting/views/waiting.ts";
import { ofCell } from "../views.ts";
import { answerAdvice } from "./answer-advice.ts";
import { planVisit } from "./plan-visit.ts";
import { reportVisit } from "./report-visit.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let chi: Actor;
beforeAll(async () => {
	commune = await smallCommune();
	chi = await visitorChi(commune);
}, 60_000);
afterAll(() => commune.close());

const advice = "Giao mỗi việc cho đúng một đồng chí.";
const remarks = "Thảo luận sôi nổi, kết luận còn chung.";

/** A meeting of Đông in session that Chi was to visit and attends. */
async function attended() {
	const held = await meetingAt(commune, "planned");
	await commune.act(planVisit, chi, {
		unitId: commune.east.id,
		month: held.month,
	});
	await held.bring("ready");
	await held.act(addGuest, {
		role: "superior",
		name: chi.name,
		memberId: chi.memberId,
	});
	return held;
}
const waitingFor = async (by: Actor, at: Date) =>
	(await commune.ask(myWork, by, {}, at)).waiting.map(({ code }) => code);

describe("who visits a meeting", () => {
	it("has it among what waits until the minutes name them, then owes a word on it", async () => {
		const held = await meetingAt(commune, "convened");
		await commune.act(planVisit, chi, {
			unitId: commune.east.id,
			month: held.month,
		});
		const at = new Date(`${held.on}T08:00:00+07:00`);
		expect(await waitingFor(chi, at)).toContain("visit");
		await held.bring("in-session");
		await held.act(addGuest, {
			role: "superior",
			name: chi.name,
			memberId: chi.memberId,
		});
		const now = await waitingFor(chi, at);
		expect(now).toContain("visit-report");
		expect(now).not.toContain("visit");
		await held.act(reportVisit, { remarks }, { by: chi });
		expect(await waitingFor(chi, at)).not.toContain("visit-report");
	});

	it("gives one piece of advice that waits for the cell, stands in its next preparation, and is answered", async () => {
		const held = await attended();
		await held.act(closeMeeting, { reasons: REASONS }, { time: "09:35" });
		await held.act(reportVisit, { remarks, advice }, { by: chi });
		const next = await meetingAt(commune, "drafted");
		const at = new Date(`${held.on}T15:00:00+07:00`);
		expect(await waitingFor(commune.eastSecretary, at)).toContain("advice");
		const { template, checks } = await next.look();
		expect(template.map(({ title }) => title)).toContain(
			`Trả lời gợi ý của cấp ủy: ${advice}`,
		);
		expect(
			checks.prepare.find(({ code }) => code === "advice-on-agenda"),
		).toMatchObject({ met: false, facts: { advice, by: chi.name } });
		await refusal(
			next.act(prepareMeeting, { reasons: {} }),
			"meeting.warning-unanswered",
		);

		const answer = { memberId: chi.memberId, words: "Đã ghi tên từng việc." };
		await expectOnlyTheCell(commune, (by) =>
			held.act(answerAdvice, answer, { by }),
		);
		await held.act(answerAdvice, answer);
		expect(
			(await next.look()).checks.prepare.find(
				({ code }) => code === "advice-on-agenda",
			)?.met,
		).toBe(true);
		for (const by of [chi, commune.an, commune.communeSecretary]) {
			const { reports } = await commune.ask(
				ofCell,
				by,
				{ unitId: commune.east.id, month: held.month },
				at,
			);
			expect(reports[0]).toMatchObject({
				remarks,
				advice,
				answer: { words: answer.words, by: commune.eastSecretary.name },
			});
		}
		await refusal(held.act(answerAdvice, answer), "visit.already-answered");
		await refusal(
			held.act(reportVisit, { remarks, advice: "Việc khác." }, { by: chi }),
			"visit.already-answered",
		);
	});

	it("may rewrite it until the cell answers, and need not advise", async () => {
		const held = await attended();
		await held.act(reportVisit, { remarks, advice }, { by: chi });
		await held.act(reportVisit, { remarks }, { by: chi });
		await refusal(
			held.act(answerAdvice, { memberId: chi.memberId, words: "Đã làm." }),
			"visit.no-advice",
		);
	});
});

describe("a report is refused", () => {
	it("from a member of the committee whom the minutes do not name, and from a member of the cell", async () => {
		const held = await meetingAt(commune, "in-session");
		await refusal(
			held.act(reportVisit, { remarks }, { by: chi }),
			"visit.not-attended",
		);
		for (const by of [commune.an, commune.eastSecretary])
			await refusal(
				held.act(reportVisit, { remarks }, { by }),
				"rights.missing",
			);
	});
});
