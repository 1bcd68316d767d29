import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { obstacleToPeriod } from "../../org/rules.ts";
import { markDirty } from "../../org/writes.ts";
import { fileForUpdate } from "../reads.ts";
import { SetParticipation } from "../schema.ts";
import { addParticipation } from "../writes.ts";

/** From a day on a member is exempt, suspended, away, on special duty, or temporarily active elsewhere; roll-calls of that time follow it (MTG-04). */
export const setParticipation = action(
	{
		name: "member.set-participation",
		duty: "member.change",
		input: SetParticipation,
	},
	async (
		{ tx, now, today, must, about },
		{ memberId, kind, from, to, note, basis },
	) => {
		const file = await fileForUpdate(tx, memberId, today);
		must(file.path ?? "");
		const obstacle = from && obstacleToPeriod(from, to);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const participationId = await addParticipation(
			tx,
			memberId,
			{ kind, fromOn: from, toOn: to, note, basis },
			now,
		);
		if (file.unitId) await markDirty(tx, [file.unitId], now);
		about("member", memberId);
		return { participationId };
	},
);
