import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { accountForUpdate } from "../reads/accounts.ts";
import { slipForUpdate } from "../reads/slips.ts";
import { obstacleToPassword, obstacleToSlip, plainCode } from "../rules.ts";
import { Activate, type SignedIn } from "../schema.ts";
import { saveActivation } from "../writes/accounts.ts";
import { startSession } from "../writes/sessions.ts";

/** The holder of a slip sets the password and is signed in; earlier sessions end, a closed account is open again. */
export const activate = action(
	{
		name: "account.activate",
		duty: "anyone",
		input: Activate,
		secret: ["code", "password"],
		forgetResult: true,
	},
	async ({ tx, now, about }, { code, password, device }) => {
		const slip = await slipForUpdate(tx, plainCode(code));
		if (!slip) refuse("account.slip-unknown");
		const spent = obstacleToSlip(slip, now);
		if (spent) refuse(spent, { on: slip.usedAt ?? slip.expiresAt });
		const account = await accountForUpdate(tx, slip.accountId);
		const weak = obstacleToPassword(password, account.login);
		if (weak) refuse(weak);
		about("account", account.id);
		await saveActivation(tx, slip, password, now);
		const setSession = await startSession(tx, {
			accountId: account.id,
			device,
			now,
		});
		return { setSession, name: account.name } satisfies SignedIn;
	},
);
