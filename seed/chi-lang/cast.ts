import { activate } from "../../src/features/account/actions/activate.ts";
import { issueSlip } from "../../src/features/account/actions/issue-slip.ts";
import { type Actor, NOBODY } from "../../src/platform/actor.ts";
import { moment, type Stage } from "../replay/stage.ts";
import { ADOPTED } from "./days.ts";
import type { Commune } from "./found.ts";
import type { Rolls } from "./rolls.ts";

export type Role = { cell: string; name: string };

/** Those who sign in, each with the posts held and a login. */
export type Cast = {
	actor(cell: string, name: string): Actor;
	login(cell: string, name: string): string;
};

/** Each of these people has taken a slip from the office and set the password; who is given twice has one account. */
export async function openAccounts(
	stage: Stage,
	commune: Commune,
	rolls: Rolls,
	people: readonly Role[],
	password: string,
): Promise<Cast> {
	const at = moment(ADOPTED, "07:40");
	const cast = new Map<string, { actor: Actor; login: string }>();
	for (const { cell, name } of people) {
		if (cast.has(keyOf(cell, name))) continue;
		const memberId = rolls.memberId(cell, name);
		const slip = await stage.act(issueSlip, commune.admin, { memberId }, at);
		const { code, accountId, login } = slip;
		await stage.act(activate, NOBODY, { code, password }, at);
		const actor = await stage.enter({ accountId, memberId, name }, at);
		cast.set(keyOf(cell, name), { actor, login });
	}
	const found = (cell: string, name: string) => {
		const one = cast.get(keyOf(cell, name));
		if (!one) throw new Error(`${name} of ${cell} has no account.`);
		return one;
	};
	return {
		actor: (cell, name) => found(cell, name).actor,
		login: (cell, name) => found(cell, name).login,
	};
}

const keyOf = (cell: string, name: string) => `${cell} ${name}`;
