import { reaches } from "../../../charter/positions.ts";
import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { markDirty } from "../../org/writes.ts";
import { fileForUpdate, memberByCard } from "../reads.ts";
import { obstacleToFiling } from "../rules.ts";
import { ChangeMember } from "../schema.ts";
import { changeFile } from "../writes.ts";

/** The file has the given values. Name and birth date are not among them: they change only by procedure (HD06 9.1, 9.2). */
export const changeMember = action(
	{
		name: "member.change",
		duty: "member.change",
		input: ChangeMember,
		secret: ["card", "ethnicity", "religion"],
	},
	async (
		{ tx, now, today, seal, must, reach, about },
		{ memberId, changes },
	) => {
		const file = await fileForUpdate(tx, memberId, today);
		must(file.path ?? "");
		const given = Object.fromEntries(
			Object.entries(changes).filter(([, value]) => value !== undefined),
		);
		const dated = "admitted" in given || "official" in given;
		const obstacle = dated
			? obstacleToFiling({ ...file, ...given }, today)
			: null;
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const holder = changes.card
			? await memberByCard(tx, seal.mac(changes.card), today)
			: null;
		if (holder && holder.id !== memberId)
			refuse(
				"member.card-taken",
				holder.path && reaches(reach(), holder.path)
					? { name: holder.name }
					: {},
			);
		await changeFile(tx, memberId, given, seal);
		if (file.unitId) await markDirty(tx, [file.unitId], now);
		about("member", memberId);
		return {};
	},
);
