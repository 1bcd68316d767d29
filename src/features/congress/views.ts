import { reaches, reachOf } from "../../charter/positions.ts";
import { placeOf } from "../../platform/areas.ts";
import { view } from "../../platform/view.ts";
import { unitOn } from "../org/reads.ts";
import { congressesOf, sessionOf } from "./reads.ts";
import {
	electionState,
	hasQuorum,
	mayStand,
	obstacleToClosing,
	obstacleToRound,
} from "./rules/elections.ts";
import { surplusOf } from "./rules/lists.ts";
import { attendanceOf, electionBase } from "./rules/quorum.ts";
import { AskCongress, AskCongresses, ELECTIONS } from "./schema.ts";

/** The congresses of a cell, the newest first. */
export const list = view(
	{ name: "congress.list", duty: "meeting.read", input: AskCongresses },
	async ({ db, actor, today, must }, { unitId }) => {
		const path = await placeOf(db, unitId, today);
		must(path);
		return {
			unit: await unitOn(db, unitId, today),
			today,
			congresses: await congressesOf(db, unitId),
			mayConvene: reaches(reachOf(actor.grants, "meeting.prepare"), path),
		};
	},
);

/** One congress: who was convened and came, each election with its list, rounds and what it still asks for. */
export const one = view(
	{ name: "congress.one", duty: "meeting.read", input: AskCongress },
	async ({ db, actor, today, must }, { congressId }) => {
		const { path, ...session } = await sessionOf(db, congressId, today);
		must(path);
		const { congress, roll, rules } = session;
		const may = (duty: "meeting.record" | "position.change") =>
			reaches(reachOf(actor.grants, duty), path);
		return {
			congress,
			today,
			unit: await unitOn(db, congress.unitId, today),
			roll,
			rules,
			attendance: { ...attendanceOf(roll), quorum: hasQuorum(session) },
			...electionBase(roll),
			elections: ELECTIONS.map((election) => {
				const {
					open,
					list: listed,
					...state
				} = electionState(session, election);
				return {
					...state,
					openBallotId: open?.id ?? null,
					list: listed,
					refused: session.nominees.filter(
						(n) => n.election === election && !n.listed,
					),
					surplus: surplusOf(listed.length, state.left, rules.surplusMost),
					obstacle: obstacleToRound(session, election),
					mayStand: roll
						.filter((d) => mayStand(session, election, d.memberId))
						.map(({ memberId }) => memberId),
				};
			}).filter(({ seats }) => seats > 0),
			closing: obstacleToClosing(session),
			may: {
				record: may("meeting.record"),
				approve: may("position.change"),
			},
		};
	},
);
