import { action } from "../../../platform/action.ts";
import { participationForUpdate } from "../reads.ts";
import { EndParticipation } from "../schema.ts";
import { endParticipation as saveEnd, markDirty } from "../writes.ts";

/** The exemption, suspension, absence or duty ends on a day; the member counts as others do again. */
export const endParticipation = action(
	{ name: "member.end-participation", duty: "member.change", input: EndParticipation },
	async ({ tx, now, today, must, about }, { participationId, to }) => {
		const participation = await participationForUpdate(tx, participationId, today);
		must(participation.path);
		await saveEnd(tx, participationId, to);
		await markDirty(tx, [participation.unitId], now);
		about("member", participation.memberId);
		return {};
	},
);
