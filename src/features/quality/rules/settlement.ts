import {
	addDays,
	daysBetween,
	type IsoDate,
} from "../../../charter/calendar.ts";
import type { Marks, MeetingFacts, ScoreSheet } from "../schema.ts";
import { awaitsUpload } from "./after-meeting.ts";
import { linesOf } from "./sheets.ts";

export type Settlement = {
	facts: MeetingFacts;
	marks: Marks;
	/** What the superior is shown: the lines the upload, or its absence, has lowered. */
	changes: { line: string; from: number; to: number }[];
};

/** The last day on which finished papers are in time. */
export const uploadDeadline = ({ heldOn, closing }: MeetingFacts): IsoDate =>
	addDays(heldOn, closing.finishedDeadlineDays);

/**
 * Settles the lines that waited for the finished papers: in time, the marks stand as voted; late or missing, each line loses
 * the points that hung on the upload. Null while there is nothing to settle or the deadline has not passed.
 */
export function settleProvisional(
	sheet: ScoreSheet,
	facts: MeetingFacts,
	marks: Marks,
	{ uploadedOn, today }: { uploadedOn: IsoDate | null; today: IsoDate },
): Settlement | null {
	if (!awaitsUpload(facts)) return null;
	const deadline = uploadDeadline(facts);
	if (uploadedOn === null && today <= deadline) return null;
	const settled: MeetingFacts = {
		...facts,
		closing: {
			...facts.closing,
			finishedUploadedOn: uploadedOn,
			finishedDaysAfter: daysBetween(facts.heldOn, uploadedOn ?? today),
		},
	};
	const changes =
		uploadedOn !== null && uploadedOn <= deadline ? [] : lowered(sheet, marks);
	return {
		facts: settled,
		marks: Object.fromEntries(
			Object.entries(marks).map(([no, given]) => {
				const change = changes.find(({ line }) => line === no);
				return [no, change ? { ...given, mark: change.to } : given];
			}),
		),
		changes,
	};
}

function lowered(sheet: ScoreSheet, marks: Marks): Settlement["changes"] {
	return linesOf(sheet).flatMap((line) => {
		const from = marks[line.no]?.mark ?? 0;
		const to = Math.min(from, line.max - (line.uploadPoints ?? 0));
		return to < from ? [{ line: line.no, from, to }] : [];
	});
}
