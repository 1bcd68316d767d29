import { daysBetween } from "../../../charter/calendar.ts";
import type { ContentBlock } from "../schema.ts";
import { barsFull, type Reading, shown } from "./finding.ts";

/** What was on the agenda, and whether the focus set above is among it. */
export const content: Reading = ({ preparation: p }) => [
	p.agendaItems === 0
		? barsFull({ code: "no-agenda" })
		: shown({
				code: "agenda",
				items: p.agendaItems,
				discussionMinutes: p.discussionMinutes,
			}),
	p.agendaSameAsLastMonth && barsFull({ code: "copied-agenda" }),
	p.focus !== null &&
		(p.focusOnAgenda
			? shown({ code: "focus-kept", focus: p.focus })
			: barsFull({ code: "focus-missed", focus: p.focus })),
];

const BLOCKS = [
	"ideology",
	"task",
	"building",
] as const satisfies readonly ContentBlock[];

/**
 * The three blocks of 42-HD/BTCTW (28/10/2025) II 3.1. A block may be treated under an item of another name:
 * one that is missing is shown and contradicts nothing.
 */
export const blocks: Reading = ({ kind, preparation }) => {
	if (kind === "thematic") return [];
	const missing = BLOCKS.filter((b) => !preparation.blocksCovered.includes(b));
	return [
		shown(
			missing.length === 0
				? { code: "blocks-complete" }
				: { code: "blocks-missing", blocks: missing },
		),
	];
};

/** A draft conclusion or resolution dated before the meeting. */
export const draft: Reading = ({ heldOn, preparation: { draftOn } }) => [
	draftOn !== null && draftOn < heldOn
		? shown({ code: "draft", on: draftOn })
		: barsFull({ code: "no-draft" }),
];

/**
 * The committee's own meeting before the cell's; where there is none, secretary and deputy together. Nothing is asked
 * of a cell that has only a secretary.
 */
export const committee: Reading = ({ heldOn, preparation: p }) => {
	const on = p.committeeMetOn;
	if (on !== null && on <= heldOn)
		return [
			shown({ code: p.hasCommittee ? "committee-met" : "leaders-met", on }),
		];
	return [
		p.hasCommittee
			? barsFull({ code: "committee-not-met" })
			: shown({ code: "no-committee" }),
	];
};

/** Notice to every member and to the committee member who follows the cell. */
export const notice: Reading = ({ heldOn, preparation: p }) => {
	if (p.noticeOn === null) return [barsFull({ code: "no-notice" })];
	return [
		shown({ code: "notice", days: daysBetween(p.noticeOn, heldOn) }),
		!p.noticeToOverseer && barsFull({ code: "overseer-not-told" }),
	];
};

/** Papers on the electronic handbook, at least so many days before. */
export const papersBefore: Reading = ({ preparation: p }) => {
	const days = p.papersDaysBefore;
	if (p.papersUploadedOn === null || days === null)
		return [barsFull({ code: "no-papers" })];
	return [
		days < p.requiredDaysBefore
			? barsFull({
					code: "papers-late",
					days,
					requiredDays: p.requiredDaysBefore,
				})
			: shown({ code: "papers-before", days }),
	];
};

/** Papers on the electronic handbook at all. */
export const papersKept: Reading = ({ preparation: { papersUploadedOn } }) => [
	papersUploadedOn === null
		? barsFull({ code: "no-papers" })
		: shown({ code: "papers-kept", on: papersUploadedOn }),
];
