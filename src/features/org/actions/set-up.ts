import { isCell } from "../../../charter/units.ts";
import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { obstacleToPassword } from "../../account/rules.ts";
import { openAccount, savePassword } from "../../account/writes/accounts.ts";
import { rootUnit, treeForUpdate } from "../reads.ts";
import { SetUp } from "../schema.ts";
import { addPositions, addUnit } from "../writes.ts";

/** On an empty database: the organisation exists, with an administrator who can issue accounts. Done once, then refused. */
export const setUp = action(
	{
		name: "org.set-up",
		duty: "anyone",
		input: SetUp,
		secret: ["adminPassword"],
	},
	async (
		{ tx, now, actor, today },
		{ name, kind, code, place, since, adminLogin, adminPassword },
	) => {
		await treeForUpdate(tx);
		if (await rootUnit(tx, today)) refuse("org.already-set-up");
		if (isCell(kind)) refuse("org.root-kind");
		if (since > today) refuse("org.since-in-future", { since });
		const weak = obstacleToPassword(adminPassword, adminLogin);
		if (weak) refuse(weak);
		const by = { accountId: actor.accountId, now };
		const root = await addUnit(
			tx,
			{ name, kind, place, type: null, code },
			null,
			since,
			null,
			by,
		);
		const account = await openAccount(tx, {
			login: adminLogin,
			name: "Quản trị hệ thống",
			memberId: null,
			now,
		});
		await savePassword(tx, account.id, adminPassword);
		await addPositions(
			tx,
			[
				{
					unitId: root.id,
					kind: "system-admin",
					memberId: null,
					accountId: account.id,
					from: since,
				},
				{
					unitId: root.id,
					kind: "office-clerk",
					memberId: null,
					accountId: account.id,
					from: since,
				},
			],
			now,
		);
		return { unitId: root.id, login: account.login };
	},
);
