import type { z } from "zod";
import { conveneCongress } from "../src/features/congress/actions/convene-congress.ts";
import { markPresence } from "../src/features/congress/actions/mark-presence.ts";
import { nominate } from "../src/features/congress/actions/nominate.ts";
import { openCongress } from "../src/features/congress/actions/open-congress.ts";
import { recordRound } from "../src/features/congress/actions/record-round.ts";
import { one } from "../src/features/congress/views.ts";
import type { Action } from "../src/platform/action.ts";
import type { Actor } from "../src/platform/actor.ts";
import { voters } from "./open-ballot.ts";
import { smallCommune, TODAY } from "./small-commune.ts";

export const CONVENING = {
	title: "Đại hội chi bộ thôn Đông, nhiệm kỳ 2026–2031",
	on: TODAY,
	time: "08:00",
	place: "Nhà văn hóa thôn",
};

/** A cell of twelve official members in congress, everybody there; three seats in the committee and a deputy to elect. */
export async function cellInCongress(seats = 3, deputies = 1) {
	const commune = await smallCommune();
	const { east, eastSecretary, an } = commune;
	const people = await voters(commune, 8);
	const act = <Output>(
		action: Action<string, z.ZodType, Output>,
		input: object,
		by: Actor = eastSecretary,
	) => commune.act(action, by, { congressId, ...input });
	const { congressId } = await commune.act(conveneCongress, eastSecretary, {
		unitId: east.id,
		...CONVENING,
		seats,
		deputies,
	});
	await act(openCongress, {
		chairId: eastSecretary.memberId,
		noteTakerId: an.memberId,
	});
	const look = () => commune.ask(one, eastSecretary, { congressId });
	const all = (await look()).roll.map(({ memberId }) => memberId);
	const mark = (presence: string, ids: readonly string[] = all) =>
		act(markPresence, {
			marks: ids.map((memberId) => ({ memberId, presence })),
		});
	const propose = async (election: string, ids: readonly string[]) => {
		for (const memberId of ids)
			await act(nominate, { election, memberId, source: "prepared" });
	};
	const record = (election: string, votes: Record<string, number>) =>
		act(recordRound, {
			election,
			issued: 12,
			valid: 12,
			invalid: 0,
			marks: Object.entries(votes).map(([memberId, n]) => ({
				memberId,
				votes: n,
			})),
		});
	const id = (n: number) => people[n]?.memberId ?? "";
	return {
		commune,
		people,
		act,
		look,
		all,
		mark,
		propose,
		record,
		id,
		congressId,
	};
}
