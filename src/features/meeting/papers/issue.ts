import { type IsoDate, showMonth } from "../../../charter/calendar.ts";
import type { Reader } from "../../../platform/database/connect.ts";
import type { Paper } from "../../../platform/papers/paper.ts";
import { refuse } from "../../../platform/refusal.ts";
import { ratingsOf } from "../../quality/reads.ts";
import { dossierOf } from "../reads/dossier.ts";
import { minutesOf } from "../reads/meetings.ts";
import type { Dossier } from "../schema/record.ts";
import type { MeetingSnapshot } from "../schema/snapshot.ts";
import { minutes } from "./minutes.ts";
import { notice } from "./notice.ts";
import { resolution } from "./resolution.ts";
import { scoreSheet } from "./score-sheet.ts";

export const PAPERS = [
	"notice",
	"minutes",
	"resolution",
	"score-sheet",
] as const;

const FILE_NAME = {
	notice: "Thông báo",
	minutes: "Biên bản",
	resolution: "Nghị quyết",
	"score-sheet": "Phiếu chấm điểm",
} as const;

/** A paper of a meeting: the notice as it stands, the others from the fixed minutes. Refuses what does not exist yet. */
export async function paperOf(
	db: Reader,
	kind: (typeof PAPERS)[number],
	meetingId: string,
	today: IsoDate,
): Promise<{ name: string; paper: Paper }> {
	const dossier = await dossierOf(db, meetingId, today);
	const name = `${FILE_NAME[kind]} ${dossier.unit.name} ${showMonth(dossier.meeting.month).replace("/", "-")}`;
	if (kind === "notice") return { name, paper: noticeOf(dossier, today) };
	const fixed = await minutesOf(db, meetingId);
	if (!fixed) refuse("meeting.not-closed");
	if (kind === "minutes") return { name, paper: minutes(fixed.snapshot) };
	if (kind === "resolution") return { name, paper: resolution(fixed.snapshot) };
	return { name, paper: await scoredPaper(db, fixed.snapshot) };
}

function noticeOf(d: Dossier, today: IsoDate): Paper {
	const { meeting } = d;
	const secretary = d.roll.find((a) =>
		d.posts[a.memberId]?.includes("cell-secretary"),
	);
	return notice({
		unit: {
			id: d.unit.id,
			name: d.unit.name,
			superior: d.superior?.name ?? null,
			place: d.unit.place ?? d.superior?.place ?? "",
		},
		kind: meeting.kind,
		month: meeting.month,
		topic: meeting.topic,
		layout: d.rules.layout,
		place: meeting.place,
		plannedOn: meeting.plannedOn,
		plannedTime: meeting.plannedTime,
		committee: {
			mode: meeting.committeeMode,
			metOn: meeting.committeeMetOn,
			note: meeting.committeeNote,
		},
		papersUploadedOn: d.uploads.before,
		followers: d.overseers.map(({ name }) => name),
		agenda: d.agenda.map((i) => ({
			title: i.title,
			presenter: i.presenterName,
			plannedMinutes: i.plannedMinutes,
		})),
		notice: { number: meeting.noticeNumber, on: meeting.noticeOn ?? today },
		signer: { name: secretary?.name ?? "", post: "Bí thư chi bộ" },
	});
}

async function scoredPaper(
	db: Reader,
	snapshot: MeetingSnapshot,
): Promise<Paper> {
	const { score } = snapshot;
	if (!score) refuse("meeting.self-scored");
	const [decided] = await ratingsOf(db, snapshot.meetingId);
	const above = decided && {
		by: decided.body,
		marks: Object.fromEntries(
			Object.entries(decided.marks).map(([line, given]) => [line, given.mark]),
		),
		total: decided.score,
		band: decided.band,
		reason: decided.note,
	};
	return scoreSheet({ ...snapshot, score }, above ?? null);
}
