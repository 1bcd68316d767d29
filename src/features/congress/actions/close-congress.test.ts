import { randomUUID } from "node:crypto";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { sql } from "kysely";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { CONVENING, cellInCongress } from "../../../../test/cell-congress.ts";
import {
	type Commune,
	expectOnlyTheCell,
	refusal,
} from "../../../../test/held-meeting.ts";
import { seal } from "../../../../test/open-ballot.ts";
import { TODAY } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { castPaper } from "../../ballot/actions/cast-paper.ts";
import { countBallot } from "../../ballot/actions/count-ballot.ts";
import { writePaper } from "../../ballot/rules/papers.ts";
import { paper } from "../../ballot/views.ts";
import { approveCongress } from "./approve-congress.ts";
import { closeCongress } from "./close-congress.ts";
import { conveneCongress } from "./convene-congress.ts";
import { nominate } from "./nominate.ts";
import { openRound } from "./open-round.ts";

const opened: Commune[] = [];
afterAll(() => Promise.all(opened.map((commune) => commune.close())));

let held: Awaited<ReturnType<typeof cellInCongress>>;
beforeEach(async () => {
	held = await cellInCongress();
	opened.push(held.commune);
}, 60_000);

const holders = (commune: Commune) =>
	commune.rows(
		sql<{
			kind: string;
			memberId: string;
			toOn: string | null;
		}>`select kind, member_id, to_on from position where unit_id = ${commune.east.id} order by kind, to_on nulls last`,
	);

describe("a congress of the cell, from convening to approval", () => {
	it("elects a committee in two rounds, secretary and deputy among it; the new committee takes office and the superior approves", async () => {
		const { commune, id, look } = held;
		await held.mark("present");
		await held.propose("committee", [id(0), id(1), id(2), id(3)]);
		await held.record("committee", {
			[id(0)]: 11,
			[id(1)]: 9,
			[id(2)]: 6,
			[id(3)]: 6,
		});
		await held.record("committee", { [id(2)]: 8, [id(3)]: 4 });
		await held.propose("secretary", [id(1)]);
		await held.record("secretary", { [id(1)]: 12 });
		await held.propose("deputy", [id(0)]);
		await held.record("deputy", { [id(0)]: 10 });
		expect((await look()).closing).toBeNull();
		await held.act(closeCongress, { resolution: "Nghị quyết đại hội." });

		const { congress: closed } = await look();
		expect(closed.result).toMatchObject({
			convened: 12,
			present: 12,
			base: 12,
			elected: {
				committee: [{ votes: 11 }, { votes: 9 }, { votes: 8 }],
				secretary: [{ memberId: id(1), votes: 12 }],
				deputy: [{ memberId: id(0), votes: 10 }],
			},
		});
		const posts = await holders(commune);
		expect(posts.filter(({ toOn }) => toOn === null)).toMatchObject([
			{ kind: "cell-committee-member", memberId: id(2) },
			{ kind: "cell-deputy", memberId: id(0) },
			{ kind: "cell-secretary", memberId: id(1) },
		]);
		expect(posts.filter(({ toOn }) => toOn !== null)).toMatchObject([
			{
				kind: "cell-secretary",
				memberId: commune.eastSecretary.memberId,
				toOn: TODAY,
			},
		]);

		const decision = { on: TODAY, decision: "Quyết định số 12-QĐ/ĐU" };
		await expectRefusedToTheCell(decision);
		await held.act(approveCongress, decision, commune.communeSecretary);
		expect((await look()).congress).toMatchObject({
			state: "approved",
			approval: decision.decision,
		});
	});

	const expectRefusedToTheCell = (decision: object) =>
		refusal(
			held.act(approveCongress, decision, held.commune.eastSecretary),
			"rights.missing",
		);

	it("elects in secret on devices: names marked on each paper, too many marks make it invalid", async () => {
		const { commune, people, id } = held;
		await held.mark("present");
		await held.propose("committee", [id(0), id(1), id(2), id(3)]);
		const key = await generateX25519Identity();
		const recipient = await identityToRecipient(key);
		const { ballotId } = await held.act(openRound, {
			election: "committee",
			recipient,
		});
		const seen = await commune.ask(paper, commune.an, { ballotId });
		expect(seen.ballot).toMatchObject({ most: 3, fewest: 1, entitled: 12 });
		const cast = async (by: Actor, marked: string[]) =>
			commune.act(
				castPaper,
				{ ...by, sessionId: randomUUID() },
				{
					ballotId,
					paper: await seal(
						writePaper(seen.ballot, marked, "ABCDEFGHJK"),
						recipient,
					),
				},
			);
		for (const by of people) await cast(by, [id(0), id(1)]);
		await cast(commune.an, [id(0), id(1), id(2), id(3)]);
		await cast(commune.eastSecretary, []);
		await refusal(
			held.act(closeCongress, { resolution: "Nghị quyết." }),
			"congress.round-open",
		);
		expect(
			await commune.act(countBallot, commune.eastSecretary, { ballotId, key }),
		).toMatchObject({ papers: 10, valid: 8, invalid: 2 });
		const [committee] = (await held.look()).elections;
		expect(committee?.elected.map((c) => c.memberId).sort()).toEqual(
			[id(0), id(1)].sort(),
		);
		expect(committee?.left).toBe(1);
	});
});

describe("a round is refused", () => {
	it("without two thirds of those convened (CON-03)", async () => {
		await held.mark("present", held.all.slice(0, 7));
		await held.propose("committee", [held.id(7)]);
		await refusal(
			held.record("committee", { [held.id(7)]: 7 }),
			"congress.no-quorum",
		);
		await held.mark("present", held.all.slice(0, 8));
		await held.record("committee", { [held.id(7)]: 7 });
	});

	it("of the secretary before the committee is elected (CON-04)", async () => {
		await held.mark("present");
		await refusal(
			held.act(nominate, {
				election: "secretary",
				memberId: held.id(0),
				source: "prepared",
			}),
			"congress.may-not-stand",
		);
		await refusal(
			held.record("secretary", { [held.id(0)]: 12 }),
			"congress.election-out-of-order",
		);
	});

	it("after the third without anybody elected (CON-05): the superior appoints", async () => {
		await held.mark("present");
		await held.propose("committee", [held.id(0), held.id(1), held.id(2)]);
		await refusal(
			held.act(closeCongress, { resolution: "Nghị quyết." }),
			"congress.election-unfinished",
		);
		for (let round = 0; round < 3; round++)
			await held.record("committee", { [held.id(0)]: 6, [held.id(1)]: 5 });
		await refusal(
			held.record("committee", { [held.id(0)]: 12 }),
			"congress.election-over",
		);
	});

	it("whose paper count cannot be right", async () => {
		await held.mark("present");
		await held.propose("committee", [held.id(0), held.id(1)]);
		for (const votes of [
			{ [held.id(0)]: 13 },
			{ [held.id(0)]: 12, [held.id(5)]: 12 },
		])
			await refusal(
				held.record("committee", votes),
				"congress.count-impossible",
			);
	});
});

it("members absent for the whole congress with an accepted reason leave the base, ordinary absent ones stay in (CON-10)", async () => {
	await held.mark("present", held.all.slice(0, 9));
	await held.mark("excused", held.all.slice(9, 11));
	await held.mark("unexcused", held.all.slice(11));
	expect(await held.look()).toMatchObject({
		base: 10,
		attendance: { convened: 12, present: 9, quorum: true },
	});
});

it("a person from the floor comes onto the list with more than 30 % of those attending (CON-09)", async () => {
	await held.mark("present");
	const stand = (supporters: number | null) =>
		held.act(nominate, {
			election: "committee",
			memberId: held.id(4),
			source: "floor",
			supporters,
		});
	await refusal(stand(null), "congress.supporters-missing");
	await refusal(stand(13), "congress.supporters-too-many");
	expect(await stand(3)).toEqual({ listed: false });
	expect(await stand(4)).toEqual({ listed: true });
});

it("may not be led by a member, from the cell beside, or from above", async () => {
	await expectOnlyTheCell(held.commune, (by) =>
		held.act(closeCongress, { resolution: "Nghị quyết." }, by),
	);
	await expectOnlyTheCell(held.commune, (by) =>
		held.act(
			nominate,
			{ election: "committee", memberId: held.id(0), source: "prepared" },
			by,
		),
	);
});

it("a second congress is not convened while one is under way", async () => {
	await refusal(
		held.commune.act(conveneCongress, held.commune.eastSecretary, {
			unitId: held.commune.east.id,
			...CONVENING,
			seats: 3,
			deputies: 0,
		}),
		"congress.under-way",
	);
});
