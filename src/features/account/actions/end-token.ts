import { action } from "../../../platform/action.ts";
import { tokenForUpdate } from "../reads/tokens.ts";
import { EndToken } from "../schema.ts";
import { endToken as saveTokenEnd } from "../writes/tokens.ts";

/** The owner ends a token; the program that holds it is refused from then on. */
export const endToken = action(
	{ name: "account.end-token", duty: "own", input: EndToken },
	async ({ tx, now, mustBeOwn, about }, { tokenId }) => {
		const token = await tokenForUpdate(tx, tokenId);
		mustBeOwn(token.accountId);
		about("token", token.id);
		await saveTokenEnd(tx, token.id, now);
		return {};
	},
);
