import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { obstacleToPeriod } from "../../org/rules.ts";
import { markDirty } from "../../org/writes.ts";
import { participationForUpdate } from "../reads.ts";
import { EndParticipation } from "../schema.ts";
import { endParticipation as saveEnd } from "../writes.ts";

/** The exemption, suspension, absence or duty ends on a day; the member counts as others do again. */
export const endParticipation = action(
	{
		name: "member.end-participation",
		duty: "member.change",
		input: EndParticipation,
	},
	async ({ tx, now, today, must, about }, { participationId, to }) => {
		const participation = await participationForUpdate(
			tx,
			participationId,
			today,
		);
		must(participation.path);
		const { fromOn } = participation;
		const obstacle = fromOn && fromOn !== to && obstacleToPeriod(fromOn, to);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		await saveEnd(tx, participationId, to);
		await markDirty(tx, [participation.unitId], now);
		about("member", participation.memberId);
		return {};
	},
);
