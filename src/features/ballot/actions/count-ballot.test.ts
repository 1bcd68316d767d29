import { generateX25519Identity } from "age-encryption";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	REASONS,
	RESOLUTION,
	refusal,
	westSecretary,
} from "../../../../test/held-meeting.ts";
import {
	DISCIPLINE,
	openBox,
	seal,
	voters,
} from "../../../../test/open-ballot.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { closeMeeting } from "../../meeting/actions/close-meeting.ts";
import { openBallot } from "../../meeting/actions/open-ballot.ts";
import { recordVote } from "../../meeting/actions/record-vote.ts";
import { RECEIPT_LETTERS } from "../rules/papers.ts";
import { box as boxView, paper } from "../views.ts";
import { cancelBallot } from "./cancel-ballot.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let people: Actor[];
beforeAll(async () => {
	commune = await smallCommune();
	people = await voters(commune, 6);
}, 60_000);
afterAll(() => commune.close());

const receiptOf = (n: number) => RECEIPT_LETTERS.charAt(n).repeat(10);

describe("the box is counted", () => {
	it("exactly, against the base at opening, and the result stands in the record of the meeting", async () => {
		const box = await openBox(commune, people);
		const answers = [
			"in-favour",
			"against",
			"in-favour",
			"abstained",
			"in-favour",
		];
		for (const [at, answer] of answers.entries())
			await box.cast(people[at] ?? commune.an, answer, {
				receipt: receiptOf(at),
			});
		const spoilt = await seal("110 ZZZZZZZZZZ", box.recipient);
		await box.cast(people[5] ?? commune.an, "", { paper: spoilt });
		expect(await box.count()).toEqual({
			papers: 6,
			valid: 5,
			invalid: 1,
			marks: [3, 1, 1],
		});
		const { dossier } = await box.held.look();
		expect(dossier.votes).toMatchObject([
			{
				...DISCIPLINE,
				form: "electronic",
				base: 10,
				inFavour: 3,
				against: 1,
				abstained: 1,
				invalid: 1,
				issued: 10,
				passed: false,
			},
		]);
	});

	it("and every voter finds the own receipt, which says nothing of the vote", async () => {
		const box = await openBox(commune, people);
		for (const [at, by] of people.entries())
			await box.cast(by, at % 2 ? "against" : "in-favour", {
				receipt: receiptOf(people.length - at),
			});
		await box.count();
		const { ballot } = await commune.ask(paper, commune.an, {
			ballotId: box.ballotId,
		});
		expect(ballot.receipts).toEqual(
			people.map((_, at) => receiptOf(at + 1)).sort(),
		);
		expect(ballot.result?.marks).toEqual([3, 3, 0]);
	});

	it("without losing a paper that was acknowledged while it was being counted", async () => {
		for (let round = 0; round < 5; round++) {
			const box = await openBox(commune, people);
			const [counted, ...cast] = await Promise.allSettled([
				new Promise((wait) => setTimeout(wait, round * 4)).then(() =>
					box.count(),
				),
				...people.map((by) => box.cast(by, "in-favour")),
			]);
			const taken = cast.filter(({ status }) => status === "fulfilled");
			expect(counted).toMatchObject({
				status: "fulfilled",
				value: { papers: taken.length, valid: taken.length },
			});
			for (const each of cast)
				if (each.status === "rejected")
					expect(each.reason.code).toBe("ballot.not-open");
		}
	});

	it("and then holds no paper, and cannot be changed", async () => {
		const box = await openBox(commune, people);
		await box.cast(commune.an, "in-favour");
		await box.count();
		await refusal(box.count(), "ballot.not-open");
		expect(
			await commune.rows(
				sql`select from ballot_box where ballot_id = ${box.ballotId}`,
			),
		).toEqual([]);
		await expect(
			commune.database.pool.query(
				"update ballot set result = '{}' where id = $1",
				[box.ballotId],
			),
		).rejects.toThrow(/has ended/);
	});
});

describe("the box stays closed", () => {
	it("without its own key", async () => {
		const box = await openBox(commune, people);
		await box.cast(commune.an, "in-favour");
		await refusal(
			box.count(commune.eastSecretary, await generateX25519Identity()),
			"ballot.wrong-key",
		);
		await refusal(
			box.count(commune.eastSecretary, "không phải chìa khóa"),
			"ballot.wrong-key",
		);
		expect((await box.count()).papers).toBe(1);
	});

	it("to members, the cell beside, and those above", async () => {
		const box = await openBox(commune, people);
		await expectOnlyTheCell(commune, (by) => box.count(by));
		for (const by of [commune.an, westSecretary(commune), commune.clerk])
			await refusal(
				commune.ask(boxView, by, { ballotId: box.ballotId }),
				"thing.not-found",
			);
		await expectOnlyTheCell(commune, (by) =>
			commune.act(cancelBallot, by, {
				ballotId: box.ballotId,
				reason: "mất chìa khóa",
			}),
		);
	});
});

it("the chair sees who may vote and why others may not, of who has voted only how many", async () => {
	const box = await openBox(commune, people, { [commune.binhId]: "excused" });
	await box.cast(commune.an, "in-favour");
	const seen = await commune.ask(boxView, commune.eastSecretary, {
		ballotId: box.ballotId,
	});
	expect(seen.ballot).toMatchObject({ cast: 1, entitled: 9 });
	expect(seen.electors).toHaveLength(10);
	expect(seen.electors.filter((e) => e.whyNot)).toMatchObject([
		{ memberId: commune.binhId, whyNot: "absent" },
	]);
	expect(JSON.stringify(seen)).not.toContain('"voted"');
});

describe("a ballot that cannot be counted", () => {
	it("is cancelled with its papers unopened, and the matter is put to the vote again", async () => {
		const box = await openBox(commune, people);
		await box.cast(commune.an, "in-favour");
		const again = () =>
			box.held.act(openBallot, { ...DISCIPLINE, recipient: box.recipient });
		await refusal(again(), "ballot.already-open");
		await commune.act(cancelBallot, commune.eastSecretary, {
			ballotId: box.ballotId,
			reason: "Mất chìa khóa hòm phiếu",
		});
		await refusal(box.cast(commune.an, "against"), "ballot.not-open");
		await refusal(box.count(), "ballot.not-open");
		expect((await box.held.look()).dossier.votes).toEqual([]);
		expect((await again()).ballotId).not.toBe(box.ballotId);
	});

	it("keeps the meeting from closing while it is open", async () => {
		const box = await openBox(commune, people);
		await box.held.bring("ready");
		await box.held.act(recordVote, { ...RESOLUTION, inFavour: 10 });
		await expect(
			box.held.act(closeMeeting, { reasons: REASONS }, { time: "09:35" }),
		).rejects.toMatchObject({ facts: { titles: [DISCIPLINE.title] } });
	});
});
