import { generate } from "otplib";
import { confirmSecondFactor } from "../src/features/account/actions/confirm-second-factor.ts";
import { startSecondFactor } from "../src/features/account/actions/start-second-factor.ts";
import type { Actor } from "../src/platform/actor.ts";
import { NOW, PASSWORD, type smallCommune } from "./small-commune.ts";

/** What an authenticator app shows at a moment. */
export const codeAt = (secret: string, moment: Date): Promise<string> =>
	generate({ secret, epoch: Math.floor(moment.getTime() / 1000) });

/** The person has an authenticator app, confirmed with the code of that moment. */
export async function setUpSecondFactor(
	commune: Awaited<ReturnType<typeof smallCommune>>,
	actor: Actor,
	now = NOW,
): Promise<{ secret: string; recoveryCodes: string[] }> {
	const { secret } = await commune.act(
		startSecondFactor,
		actor,
		{ password: PASSWORD },
		{ now },
	);
	const { recoveryCodes } = await commune.act(
		confirmSecondFactor,
		actor,
		{ code: await codeAt(secret, now) },
		{ now },
	);
	return { secret, recoveryCodes };
}
