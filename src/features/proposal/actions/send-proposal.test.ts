import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	instant,
	meetingAt,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { run } from "../../../platform/database/query.ts";
import { recordOpinion } from "../../meeting/actions/record-opinion.ts";
import { myWork } from "../../meeting/views/waiting.ts";
import { ofCell, received } from "../views.ts";
import { answerProposal } from "./answer-proposal.ts";
import { forwardProposal } from "./forward-proposal.ts";
import { sendProposal } from "./send-proposal.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const asked = "Đề nghị xã nạo vét kênh N3 trước tháng 12.";

/** A closed meeting of Đông in which An proposed something and said something else. */
async function proposedAt() {
	const held = await meetingAt(commune, "ready");
	const say = (kind: string) =>
		held.act(recordOpinion, {
			memberId: commune.an.memberId,
			kind,
			words: "Kênh N3 tắc, đề nghị xã nạo vét.",
		});
	const { opinionId } = await say("proposal");
	const other = await say("question");
	await held.bring("closed");
	return { ...held, opinionId, otherId: other.opinionId };
}
const at = (day: string) => instant(day, "15:00");
const waitingFor = async (by: Actor, day: string) =>
	(await commune.ask(myWork, by, {}, at(day))).waiting.filter(({ code }) =>
		code.startsWith("proposal"),
	);
const seen = (by: Actor, held: { month: string; on: string }) =>
	commune.ask(
		ofCell,
		by,
		{ unitId: commune.east.id, month: held.month },
		at(held.on),
	);

describe("a proposal of a meeting", () => {
	it("goes up only when the cell sends it, in its own words and without who said it", async () => {
		const held = await proposedAt();
		const { opinionId } = held;
		expect((await seen(commune.eastSecretary, held)).sendable).toMatchObject([
			{ opinionId },
		]);
		expect((await seen(commune.an, held)).sendable).toEqual([]);
		expect(await waitingFor(commune.communeSecretary, held.on)).toEqual([]);
		await expectOnlyTheCell(commune, (by) =>
			held.act(sendProposal, { opinionId, words: asked }, { by }),
		);
		await held.act(sendProposal, { opinionId, words: asked });
		const { proposals } = await commune.ask(
			received,
			commune.communeSecretary,
			{},
			at(held.on),
		);
		expect(proposals).toMatchObject([
			{ words: asked, unitName: "Chi bộ thôn Đông", mayAnswer: true },
		]);
		expect(JSON.stringify(proposals)).not.toContain(commune.an.name);
		expect(await waitingFor(commune.communeSecretary, held.on)).toMatchObject([
			{ code: "proposal", dueOn: "2026-11-04" },
		]);
		await refusal(
			held.act(sendProposal, { opinionId, words: asked }),
			"proposal.already-sent",
		);
		await refusal(
			held.act(sendProposal, { opinionId: held.otherId, words: asked }),
			"proposal.not-proposed",
		);
	});

	it("is answered by those who guide cells; the answer comes back and stands in the next agenda until a meeting has heard it", async () => {
		const { act, eastSecretary, communeSecretary, an, clerk } = commune;
		const held = await proposedAt();
		const { proposalId } = await held.act(sendProposal, {
			opinionId: held.opinionId,
			words: asked,
		});
		const answer = { proposalId, words: "Xã nạo vét trong tháng 11." };
		for (const by of [eastSecretary, an, clerk])
			await refusal(act(answerProposal, by, answer), "rights.missing");
		await act(answerProposal, communeSecretary, answer, { now: at(held.on) });
		await refusal(
			act(answerProposal, communeSecretary, answer),
			"proposal.already-answered",
		);
		expect(
			(await waitingFor(communeSecretary, held.on)).filter(
				({ facts }) => facts.proposalId === proposalId,
			),
		).toEqual([]);
		const day = `${held.month}-06`;
		expect(await waitingFor(eastSecretary, day)).toMatchObject([
			{ code: "proposal-answer", facts: { proposalId } },
		]);
		expect(await waitingFor(an, day)).toEqual([]);
		const [sent] = (await seen(an, held)).sent;
		expect(sent?.said).toMatchObject([
			{ kind: "answered", words: answer.words, by: communeSecretary.name },
		]);
		const next = await meetingAt(commune, "drafted");
		const title = `Trả lời kiến nghị: ${asked}`;
		const titles = async (of: typeof next) =>
			(await of.look()).template.map((item) => item.title);
		expect(await titles(next)).toContain(title);
		await next.bring("closed");
		const after = await meetingAt(commune, "planned");
		expect(await titles(after)).not.toContain(title);
		expect(await waitingFor(eastSecretary, `${after.month}-06`)).toEqual([]);
	});

	it("is passed on to the committee directly above with a word that the cell reads, and the clock begins again", async () => {
		const { act, communeSecretary, east, an } = commune;
		const held = await proposedAt();
		const { proposalId } = await held.act(sendProposal, {
			opinionId: held.opinionId,
			words: asked,
		});
		// As if the cell stood above another: the small commune has one committee only.
		await commune.database.writer
			.transaction()
			.execute((tx) =>
				run(
					tx,
					sql`update proposal set committee_id = ${east.id} where id = ${proposalId}`,
				),
			);
		const words = "Vượt thẩm quyền, chuyển đảng ủy xã.";
		const day = `${held.month}-20`;
		await act(
			forwardProposal,
			communeSecretary,
			{ proposalId, words },
			{ now: at(day) },
		);
		const [sent] = (await seen(an, held)).sent;
		expect(sent).toMatchObject({
			committeeId: commune.commune.id,
			since: day,
			answeredOn: null,
			said: [{ kind: "forwarded", words, on: day }],
		});
	});

	it("is not passed on where nobody stands above the committee", async () => {
		const held = await proposedAt();
		const { proposalId } = await held.act(sendProposal, {
			opinionId: held.opinionId,
			words: asked,
		});
		await refusal(
			commune.act(forwardProposal, commune.communeSecretary, {
				proposalId,
				words: "Vượt thẩm quyền của xã.",
			}),
			"proposal.nobody-above",
		);
	});

	it("that lies with a committee that is no more is still seen and answered by the level above", async () => {
		const { act, communeSecretary, west } = commune;
		const held = await proposedAt();
		const { proposalId } = await held.act(sendProposal, {
			opinionId: held.opinionId,
			words: asked,
		});
		const day = `${held.month}-20`;
		// As if the cell had stood below another: the small commune has one committee only.
		await commune.database.writer.transaction().execute(async (tx) => {
			await run(
				tx,
				sql`update proposal set committee_id = ${west.id} where id = ${proposalId}`,
			);
			await run(
				tx,
				sql`update unit_version set valid_to = ${held.on} where unit_id = ${west.id} and valid_to is null`,
			);
		});
		const { proposals } = await commune.ask(
			received,
			communeSecretary,
			{},
			at(day),
		);
		expect(proposals.find(({ id }) => id === proposalId)).toMatchObject({
			mayAnswer: true,
			mayForward: false,
		});
		const answer = { proposalId, words: "Xã nạo vét trong tháng 11." };
		await act(answerProposal, communeSecretary, answer, { now: at(day) });
	});
});
