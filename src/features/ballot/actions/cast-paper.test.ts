import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refusal, westSecretary } from "../../../../test/held-meeting.ts";
import { openBox, seal, voters } from "../../../../test/open-ballot.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { paper } from "../views.ts";
import { castPaper } from "./cast-paper.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let people: Actor[];
let one: Actor;
beforeAll(async () => {
	commune = await smallCommune();
	people = await voters(commune, 8);
	one = people[0] ?? commune.an;
}, 60_000);
afterAll(() => commune.close());

const inBox = async (ballotId: string) =>
	(
		await commune.rows(
			sql<{
				papers: number;
			}>`select cardinality(papers) as papers from ballot_box where ballot_id = ${ballotId}`,
		)
	)[0]?.papers;

describe("a voter casts a paper", () => {
	it("and the page says that it is in the box, not what is on it", async () => {
		const box = await openBox(commune, people);
		expect(await box.cast(one, "in-favour")).toEqual({ voted: true });
		const seen = await commune.ask(paper, one, { ballotId: box.ballotId });
		expect(seen.mine).toEqual({ whyNot: null, voted: true });
		expect(seen.ballot).toMatchObject({ state: "open", cast: 1, result: null });
		expect(await inBox(box.ballotId)).toBe(1);
	});

	it("and a repeat of the act is answered with the first result, also when both come at once", async () => {
		const box = await openBox(commune, people);
		const actionId = randomUUID();
		const sealed = await box.paperOf("against", "ABCDEFGHJK");
		const again = () => box.cast(one, "", { actionId, paper: sealed });
		expect(await Promise.all([again(), again(), again()])).toEqual([
			{ voted: true },
			{ voted: true },
			{ voted: true },
		]);
		expect(await again()).toEqual({ voted: true });
		expect(await inBox(box.ballotId)).toBe(1);
	});

	it("and the audit keeps that the person voted, without the paper", async () => {
		const box = await openBox(commune, people);
		await box.cast(one, "in-favour");
		const [row] = await commune.rows(
			sql<{
				input: unknown;
			}>`select input from audit_entry where action = 'ballot.cast-paper' and subject_id = ${box.ballotId}`,
		);
		expect(row?.input).toEqual({ ballotId: box.ballotId, paper: "(kín)" });
	});
});

describe("one vote each", () => {
	it("a second paper from another device is refused", async () => {
		const box = await openBox(commune, people);
		await box.cast(one, "in-favour");
		await refusal(box.cast(one, "against"), "ballot.already-voted");
		expect(await inBox(box.ballotId)).toBe(1);
	});

	it("of two devices of everybody at the same moment, one each is taken", async () => {
		const box = await openBox(commune, people);
		const tried = await Promise.allSettled(
			[...people, ...people].map((by) => box.cast(by, "in-favour")),
		);
		const refused = tried.flatMap((each) =>
			each.status === "rejected" ? [each.reason.code] : [],
		);
		expect(refused).toEqual(people.map(() => "ballot.already-voted"));
		expect(await inBox(box.ballotId)).toBe(people.length);
	});
});

describe("a paper is refused", () => {
	it("of a member who was not there when the ballot opened, with the reason", async () => {
		const box = await openBox(commune, people, {
			[one.memberId ?? ""]: "excused",
		});
		await expect(box.cast(one, "in-favour")).rejects.toMatchObject({
			code: "ballot.not-entitled",
			facts: { whyNot: "absent" },
		});
	});

	it("that is not sealed for this box by its form", async () => {
		const box = await openBox(commune, people);
		const longer = await seal("0100 ABCDEFGHJK", box.recipient);
		await refusal(
			box.cast(one, "", { paper: longer }),
			"ballot.paper-unreadable",
		);
		await refusal(box.cast(one, "", { paper: "" }), "ballot.paper-unreadable");
		expect(await box.cast(one, "against")).toEqual({ voted: true });
	});

	it("once the box was counted", async () => {
		const box = await openBox(commune, people);
		await box.count();
		await refusal(box.cast(one, "in-favour"), "ballot.not-open");
	});

	it("of somebody for whom the command line acts", async () => {
		const box = await openBox(commune, people);
		const paper = await box.paperOf("in-favour", "ABCDEFGHJK");
		await refusal(
			commune.act(castPaper, one, { ballotId: box.ballotId, paper }),
			"rights.missing",
		);
	});

	it("of the cell beside, of those above, and of a program", async () => {
		const box = await openBox(commune, people);
		for (const by of [
			westSecretary(commune),
			commune.clerk,
			{ ...one, token: { id: randomUUID(), name: "báo cáo" } },
		])
			await refusal(box.cast(by, "in-favour"), "rights.missing");
	});
});

it("what is frozen stays so: the database itself refuses to take a vote back or to change the list", async () => {
	const box = await openBox(commune, people);
	await box.cast(one, "in-favour");
	const change = (set: string) =>
		commune.database.pool.query(
			`update ballot_voter set ${set} where ballot_id = $1 and member_id = $2`,
			[box.ballotId, one.memberId],
		);
	await expect(change("voted = false")).rejects.toThrow(/frozen/);
	await expect(change("name = 'ai khác'")).rejects.toThrow(/frozen/);
	await expect(
		commune.database.pool.query(
			"delete from ballot_voter where ballot_id = $1",
			[box.ballotId],
		),
	).rejects.toThrow(/fixed/);
});
