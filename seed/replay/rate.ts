import { addDays, type IsoDate } from "../../src/charter/calendar.ts";
import { rateMeeting } from "../../src/features/quality/actions/rate-meeting.ts";
import { sheet } from "../../src/features/quality/views.ts";
import type { Decision, Minutes } from "../meeting-record.ts";
import type { Play } from "./company.ts";

/** The standing board of Chi Lăng looks at the sheets a week after a meeting. */
const BOARD_LOOKS_AFTER = 8;

/** The day on which the board decided. */
export const decidedOn = ({ date }: Minutes): IsoDate =>
	addDays(date, BOARD_LOOKS_AFTER);

/** The board rates every line: as the cell did, but where its decision says otherwise. */
export async function rate(
	{ stage, company, meetingId }: Play,
	minutes: Minutes,
	decision: Decision,
	at: Date,
): Promise<void> {
	const { board } = company;
	const { lines } = await stage.ask(sheet, board, { meetingId }, at);
	const marks = Object.fromEntries(
		lines.flatMap(({ line, self }) =>
			self ? [[line.no, markOf(line.no, self.mark, decision)]] : [],
		),
	);
	await stage.act(
		rateMeeting,
		board,
		{
			meetingId,
			marks,
			note: decision.note || null,
			body: decision.by,
			decidedOn: decidedOn(minutes),
		},
		at,
	);
}

function markOf(line: string, self: number, { lines, note }: Decision) {
	const mark = lines[line] ?? self;
	return { mark, reason: mark === self ? null : note };
}
