import { reaches } from "../../../charter/positions.ts";
import { action } from "../../../platform/action.ts";
import { placeOf } from "../../../platform/areas.ts";
import { refuse } from "../../../platform/refusal.ts";
import { endAccessOfHolders } from "../../account/writes/holders.ts";
import { placeOfMember, tenuresIn, unitForUpdate } from "../reads.ts";
import { hasOneHolder, obstacleToAppointing } from "../rules.ts";
import { Appoint } from "../schema.ts";
import { addPositions } from "../writes.ts";

/** A member within reach holds a post at an organisation from a day on (kiện toàn); one secretary at a time. Their sessions end that day. */
export const appoint = action(
	{ name: "org.appoint", duty: "position.change", input: Appoint },
	async (
		{ tx, now, today, must, reach, about },
		{ unitId, memberId, position, from, note },
	) => {
		const unit = await unitForUpdate(tx, unitId, from);
		must(await placeOf(tx, unitId, today));
		const obstacle = obstacleToAppointing(position, unit);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const rolls = await placeOfMember(tx, memberId, today);
		if (!rolls || !reaches(reach(), rolls)) refuse("thing.not-found");
		const held = await tenuresIn(tx, {
			unitId,
			kind: position,
			from,
			to: null,
		});
		const taken = held.some(
			(tenure) => tenure.memberId !== memberId || tenure.toOn !== null,
		);
		if (hasOneHolder(position) && taken)
			refuse("position.taken", { unit: unit.name });
		await addPositions(
			tx,
			[{ unitId, memberId, kind: position, from, note }],
			now,
		);
		if (from <= today)
			await endAccessOfHolders(tx, [{ memberId, accountId: null }], now);
		about("member", memberId);
		return {};
	},
);
