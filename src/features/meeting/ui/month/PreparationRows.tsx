import {
	addDays,
	daysBetween,
	showDate,
	showDay,
	showTime,
} from "../../../../charter/calendar.ts";
import { CHECK } from "../../labels/checks.ts";
import { COMMITTEE_MODE, OUTCOME } from "../../labels/words.ts";
import type { Planned } from "../Answers.tsx";
import { missingOf } from "../StepDialog.tsx";

/** What a row of the preparation is changed in. */
export type Editor = "day" | "agenda" | "committee" | "draft" | "papers";

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

const AGENDA = [
	"agenda-drafted",
	"presenters-named",
	"blocks-covered",
	"discussion-planned",
	"time-planned",
	"focus-on-agenda",
];
const COMMITTEE = ["committee-recorded", "committee-met"];

/** The preparation as a cell speaks of it: one row per thing, with everything that its checks miss. */
export function preparationRows(planned: Planned): PreparationRow[] {
	const { dossier, checks, budget } = planned;
	const { meeting, uploads, overseers, rules } = dossier;
	const all = [...checks.prepare, ...checks.convene, ...checks.open];
	const row = (
		codes: readonly string[],
		editor: Editor | null,
		met: string,
		dueOn: string | null = null,
	): PreparationRow => {
		const own = all.filter(({ code }) => codes.includes(code));
		const missing = own.filter((check) => !check.met);
		const [first] = missing;
		return {
			id: codes[0] ?? "",
			title: CHECK[codes[0] ?? ""]?.title ?? "",
			// Without a first thing the others cannot be judged.
			notes:
				first?.weight === "must"
					? [missingOf(first)]
					: missing.length > 0
						? missing.map(missingOf)
						: [met],
			done: missing.length === 0,
			demanded: missing.some((check) => check.weight === "must"),
			dueOn,
			editor,
		};
	};
	return [
		row(
			AGENDA,
			"agenda",
			`${dossier.agenda.length} mục, ${budget.total} phút. Dành ${budget.discussion} phút thảo luận.`,
		),
		row(COMMITTEE, "committee", committeeWords(planned)),
		row(
			["draft-written"],
			"draft",
			`${OUTCOME[meeting.outcome ?? "resolution"]}${meeting.draftOn ? `, soạn ngày ${showDay(meeting.draftOn)}` : ""}.`,
		),
		row(
			["papers-uploaded"],
			"papers",
			uploads.before ? `Đưa lên ngày ${showDate(uploads.before)}.` : "",
			addDays(meeting.plannedOn, -rules.papersBeforeDays),
		),
		row(
			["overseer-named"],
			null,
			`${overseers.map(({ name }) => name).join(", ")}.`,
		),
		row(
			["notice-sent"],
			null,
			meeting.noticeOn
				? `Số ${meeting.noticeNumber}, phát ngày ${showDay(meeting.noticeOn)}.`
				: "",
		),
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
