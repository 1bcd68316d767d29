import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	later,
	NOW,
	smallCommune,
	TODAY,
} from "../../../../test/small-commune.ts";
import { addDays } from "../../../charter/calendar.ts";
import { addPositions } from "../../org/writes.ts";
import { issueSlip } from "./issue-slip.ts";

const WEEK = 7 * 24 * 60 * 60;

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

describe("the office", () => {
	it("opens the account of a member with the first slip, once", async () => {
		const { clerk, binhId } = commune;
		const first = await commune.act(issueSlip, clerk, { memberId: binhId });
		expect(first).toMatchObject({
			name: "Trần Thị Bình",
			login: "tranthibinh",
			expiresAt: later(WEEK),
		});
		expect(first.code).toMatch(/^[2-9C-X]{12}$/);
		const second = await commune.act(issueSlip, clerk, { memberId: binhId });
		expect(second.accountId).toBe(first.accountId);
		expect(second.code).not.toBe(first.code);
	});

	it("opens one account even when two slips are asked for at once", async () => {
		const { clerk, binhId } = commune;
		const slips = await Promise.all(
			[1, 2].map(() => commune.act(issueSlip, clerk, { memberId: binhId })),
		);
		expect(new Set(slips.map((slip) => slip.accountId)).size).toBe(1);
		const working = await commune.rows(
			sql<{
				id: string;
			}>`select id from activation_slip where account_id = ${slips[0]?.accountId ?? null} and voided_at is null`,
		);
		expect(working).toHaveLength(1);
	});

	it("hands one out for an account that belongs to no member", async () => {
		const { clerk, admin } = commune;
		const slip = await commune.act(issueSlip, clerk, {
			accountId: admin.accountId,
		});
		expect(slip.login).toBe(admin.login);
	});

	it("reads the code once: it is kept nowhere", async () => {
		const { clerk, an } = commune;
		const { code } = await commune.act(issueSlip, clerk, {
			memberId: an.memberId,
		});
		const kept = await commune.rows(
			sql<{
				row: string;
			}>`select to_jsonb(s)::text as row from activation_slip s
				union all select to_jsonb(r)::text from action_run r
				union all select to_jsonb(e)::text from audit_entry e`,
		);
		expect(kept.length).toBeGreaterThan(2);
		for (const { row } of kept) {
			expect(row).not.toContain(code);
		}
	});

	it("hands none out for somebody who is on no roll", async () => {
		const { clerk, chi, database } = commune;
		await database.writer
			.transaction()
			.execute((tx) =>
				sql`update membership set to_on = '2026-10-01', end_reason = 'transferred' where member_id = ${chi.memberId}`.execute(
					tx,
				),
			);
		await expect(
			commune.act(issueSlip, clerk, { memberId: chi.memberId }),
		).rejects.toMatchObject({ code: "account.not-on-roll" });
	});
});

describe("the secretary of a cell", () => {
	it("hands slips to the members of the cell", async () => {
		const { eastSecretary, an } = commune;
		await commune.act(issueSlip, eastSecretary, { memberId: an.memberId });
	});

	it("may not hand one to a member of another cell", async () => {
		const { eastSecretary, clerk } = commune;
		await expect(
			commune.act(issueSlip, eastSecretary, { memberId: clerk.memberId }),
		).rejects.toMatchObject({ code: "rights.missing" });
	});

	it("may not take over a member of the cell who holds a post above", async () => {
		const { eastSecretary, communeSecretary } = commune;
		await expect(
			commune.act(issueSlip, eastSecretary, {
				accountId: communeSecretary.accountId,
			}),
		).rejects.toMatchObject({ code: "rights.missing" });
	});

	it("nor one whose post above begins tomorrow: the slip would still work then", async () => {
		const { eastSecretary, binhId, commune: above, database } = commune;
		await database.writer.transaction().execute((tx) =>
			addPositions(
				tx,
				[
					{
						unitId: above.id,
						kind: "committee-deputy",
						memberId: binhId,
						from: addDays(TODAY, 1),
					},
				],
				NOW,
			),
		);
		await expect(
			commune.act(issueSlip, eastSecretary, { memberId: binhId }),
		).rejects.toMatchObject({ code: "rights.missing" });
	});
});

it("a member may not hand out slips, not even for themselves", async () => {
	const { an } = commune;
	await expect(
		commune.act(issueSlip, an, { memberId: an.memberId }, { now: NOW }),
	).rejects.toMatchObject({ code: "rights.missing" });
});
