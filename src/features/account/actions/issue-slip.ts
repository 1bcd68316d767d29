import { action } from "../../../platform/action.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { refuse } from "../../../platform/refusal.ts";
import {
	accountForUpdate,
	accountOfMemberForUpdate,
} from "../reads/accounts.ts";
import { pathOfMember, placesOf } from "../reads/places.ts";
import { type IssuedSlip, IssueSlip } from "../schema.ts";
import { openAccount } from "../writes/accounts.ts";
import { addSlip } from "../writes/slips.ts";

/**
 * The office hands out a slip; the account is opened where there is none, and older slips stop working. Whoever holds the slip can
 * act as that person, so the duty must reach every unit in which the person holds a post or will, not only the cell.
 */
export const issueSlip = action(
	{
		name: "account.issue-slip",
		duty: "account.issue",
		input: IssueSlip,
		forgetResult: true,
	},
	async ({ tx, actor, now, today, must, about }, input) => {
		const person = await personOf(tx, input);
		const posts = await placesOf(tx, person, today);
		const cell =
			person.memberId && (await pathOfMember(tx, person.memberId, today));
		for (const path of posts) must(path);
		if (cell) must(cell);
		else if (person.memberId || posts.length === 0)
			refuse("account.not-on-roll");
		const { id, login } =
			person.account ?? (await openAccount(tx, { ...person, now }));
		about("account", id);
		const { code, expiresAt } = await addSlip(tx, {
			accountId: id,
			issuedBy: actor.accountId,
			now,
		});
		return {
			accountId: id,
			name: person.name,
			login,
			code,
			expiresAt,
		} satisfies IssuedSlip;
	},
);

async function personOf(
	tx: Tx,
	input: { memberId: string } | { accountId: string },
) {
	if ("memberId" in input) {
		const { memberId } = input;
		const { name, account } = await accountOfMemberForUpdate(tx, memberId);
		return { name, account, memberId, accountId: account?.id ?? null };
	}
	const account = await accountForUpdate(tx, input.accountId);
	const { id: accountId, name, memberId } = account;
	return { name, account, memberId, accountId };
}
