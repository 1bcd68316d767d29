import {
	daysBetween,
	showDate,
	showDay,
	showTime,
} from "../../../../charter/calendar.ts";
import { owedWords, PART } from "../../labels/readiness.ts";
import { COMMITTEE_MODE, OUTCOME } from "../../labels/words.ts";
import type { Part, PartName } from "../../rules/readiness.ts";
import type { Planned } from "../Answers.tsx";
import { missingOf } from "../StepDialog.tsx";

/** What a row of the preparation is changed in. */
export type Editor =
	| "day"
	| "agenda"
	| "committee"
	| "problem"
	| "draft"
	| "papers";

export type PreparationRow = {
	id: string;
	title: string;
	notes: string[];
	done: boolean;
	/** A step stops without it. */
	demanded: boolean;
	dueOn: string | null;
	editor: Editor | null;
};

const EDITOR = {
	committee: "committee",
	problem: "problem",
	agenda: "agenda",
	draft: "draft",
	notice: null,
	papers: "papers",
	overseer: null,
} satisfies Record<PartName, Editor | null>;

/** The preparation as a cell speaks of it: one row per part, with everything that its checks miss, who owes it and by when. */
export function preparationRows(planned: Planned): PreparationRow[] {
	const { dossier, readiness } = planned;
	const { meeting } = dossier;
	const secretary =
		dossier.roll.find(({ memberId }) =>
			dossier.posts[memberId]?.includes("cell-secretary"),
		)?.name ?? null;
	const own = readiness
		// A theme is the problem of its meeting.
		.filter(({ name }) => name !== "problem" || meeting.kind !== "thematic")
		.map((part) => ({
			id: part.name,
			title: PART[part.name],
			notes: [
				...missingNotes(part, metWords(planned)[part.name]),
				...(part.missing.length > 0
					? [owedWords(part, part.by === "secretary" ? secretary : null)]
					: []),
			],
			done: part.missing.length === 0,
			demanded: part.missing.some((check) => check.weight === "must"),
			dueOn: part.dueOn,
			editor: EDITOR[part.name],
		}));
	return [
		...own,
		{
			id: "day",
			title: "Ngày, giờ, địa điểm",
			notes: [
				`${showTime(meeting.plannedTime)}, ${showDate(meeting.plannedOn)}, ${meeting.place}.`,
			],
			done: true,
			demanded: false,
			dueOn: null,
			editor: "day",
		},
	];
}

/** Without a first thing that is demanded the others cannot be judged. */
function missingNotes({ missing }: Part, met: string): string[] {
	const [first] = missing;
	if (!first) return [met];
	return first.weight === "must" ? [missingOf(first)] : missing.map(missingOf);
}

function metWords(planned: Planned): Record<PartName, string> {
	const { dossier, budget } = planned;
	const { meeting, uploads, overseers, agenda } = dossier;
	return {
		committee: committeeWords(planned),
		problem: `${meeting.problem ?? ""}.`,
		agenda: `${agenda.length} mục, ${budget.total} phút. Dành ${budget.discussion} phút thảo luận.`,
		draft: `${OUTCOME[meeting.outcome ?? "resolution"]}${meeting.draftOn ? `, soạn ngày ${showDay(meeting.draftOn)}` : ""}.`,
		notice: meeting.noticeOn
			? `Số ${meeting.noticeNumber}, phát ngày ${showDay(meeting.noticeOn)}.`
			: "",
		papers: uploads.before ? `Đưa lên ngày ${showDate(uploads.before)}.` : "",
		overseer: `${overseers.map(({ name }) => name).join(", ")}.`,
	};
}

function committeeWords({ dossier: { meeting } }: Planned): string {
	if (!meeting.committeeMode) return "";
	const on = meeting.committeeMetOn
		? ` ngày ${showDay(meeting.committeeMetOn)}`
		: "";
	return `${COMMITTEE_MODE[meeting.committeeMode]}${on}.`;
}

/** What a row that is not there says beside it: how long there is still, or how much it is needed. */
export function stateOfRow(
	row: PreparationRow,
	today: string,
): { state: "soon" | "late" | "missing" | "waiting"; word: string } | null {
	if (row.done) return null;
	if (row.dueOn) {
		const days = daysBetween(today, row.dueOn);
		if (days < 0) return { state: "late", word: `Muộn ${-days} ngày` };
		return {
			state: "soon",
			word: days === 0 ? "Hạn hôm nay" : `Còn ${days} ngày`,
		};
	}
	return row.demanded
		? { state: "missing", word: "Phải có" }
		: { state: "waiting", word: "Nên có" };
}
