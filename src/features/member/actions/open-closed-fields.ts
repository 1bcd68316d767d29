import { action } from "../../../platform/action.ts";
import { fileOf, sealedOf } from "../reads.ts";
import { OpenClosedFields } from "../schema.ts";
import { addOpening } from "../writes.ts";

/** The closed fields of one member are read out once, for a reason; who, when and why is kept and shown to the member (Law 91/2025/QH15). */
export const openClosedFields = action(
	{
		name: "member.open-closed-fields",
		duty: "member.open",
		input: OpenClosedFields,
		forgetResult: true,
	},
	async (
		{ tx, actor, now, today, seal, must, about },
		{ memberId, reason },
	) => {
		const file = await fileOf(tx, memberId, today);
		must(file.path ?? "");
		await addOpening(
			tx,
			{ memberId, accountId: actor.accountId, actorName: actor.name, reason },
			now,
		);
		about("member", memberId);
		const sealed = await sealedOf(tx, memberId);
		const open = (bytes: Buffer | null) => (bytes ? seal.open(bytes) : null);
		return {
			card: open(sealed.cardSealed),
			ethnicity: open(sealed.ethnicitySealed),
			religion: open(sealed.religionSealed),
		};
	},
);
