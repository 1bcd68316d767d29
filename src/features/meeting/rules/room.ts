import type { Dossier } from "../schema/record.ts";
import { agendaTemplate, lookBackItems, timeBudget } from "./agenda.ts";
import { attendanceFigures } from "./attendance.ts";
import { checklist } from "./checklist.ts";
import { discussionFigures } from "./discussion.ts";
import { factsOf } from "./facts.ts";
import { readiness } from "./readiness.ts";
import { voteBase, votersPresent } from "./votes.ts";

/** A meeting that is live ends when it is closed: until then the checklist reckons with this minute, `HH:MM`. */
export const withChecks = (dossier: Dossier, minute: string) => ({
	dossier,
	checks: {
		prepare: checklist("prepare", dossier),
		convene: checklist("convene", dossier),
		open: checklist("open", dossier),
		close: checklist(
			"close",
			dossier,
			dossier.meeting.source === "live"
				? (dossier.meeting.endedAt ?? minute)
				: dossier.meeting.endedAt,
		),
	},
	budget: timeBudget(dossier.agenda),
	readiness: readiness(dossier),
	template: agendaTemplate(dossier.unit.type, dossier.meeting, dossier.focus, {
		advice: dossier.advice.flatMap(({ advice }) => advice ?? []),
		answered: dossier.answered.map(({ words }) => words),
		presenterId: dossier.roll.some(
			({ memberId }) => memberId === dossier.presenterId,
		)
			? dossier.presenterId
			: null,
		themes: lookBackItems(dossier.lookBack),
	}),
});

/** What the room counts from the record. */
export const countedIn = (dossier: Dossier) => ({
	attendance: attendanceFigures(dossier.roll),
	discussion: discussionFigures(dossier),
	voting: {
		...voteBase(dossier.roll),
		present: votersPresent(dossier.roll),
	},
	facts: factsOf(dossier),
});
