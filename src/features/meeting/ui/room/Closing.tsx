import { useState } from "react";
import { Button } from "../../../../kit/Button.tsx";
import { Checklist } from "../../../../kit/Checklist.tsx";
import { ProgressCount } from "../../../../kit/ProgressCount.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { showScore } from "../../../quality/labels/score.ts";
import { sheetFor } from "../../../quality/rules/sheets.ts";
import { totalOf } from "../../../quality/rules/totals.ts";
import { CHECK } from "../../labels/checks.ts";
import { checklist } from "../../rules/checklist.ts";
import type { Room } from "../Answers.tsx";
import { missingOf } from "../StepDialog.tsx";
import { useMinute } from "./Clock.tsx";
import { CloseDialog } from "./CloseDialog.tsx";
import { factsAt } from "./ScoreDialog.tsx";
import type { InRoom, Sheet } from "./Sheets.tsx";

const OPENS: Record<string, { sheet: Sheet["name"]; verb: string }> = {
	"conclusion-written": { sheet: "conclusion", verb: "Ghi" },
	"paper-adopted": { sheet: "vote", verb: "Biểu quyết" },
	"minutes-adopted": { sheet: "conclusion", verb: "Ghi" },
	"tasks-given": { sheet: "task", verb: "Giao" },
	"self-scored": { sheet: "score", verb: "Chấm" },
};

/** What closing still asks for, and the act itself. */
export function Closing({ room, onOpen }: InRoom) {
	const [asking, setAsking] = useState(false);
	const minute = useMinute(room.now);
	const paper = room.dossier.meeting.source === "paper";
	const checks = checklist("close", room.dossier, paper ? null : minute).filter(
		({ code }) => code !== "end-noted",
	);
	const met = checks.filter((check) => check.met).length;
	const scored = room.dossier.meeting.score !== null;
	return (
		<Section
			title="Kết thúc"
			aside={
				<>
					<b>
						{met}/{checks.length}
					</b>{" "}
					mục đã có
				</>
			}
		>
			<ProgressCount
				barOnly
				label="Mục đã có để kết thúc"
				done={met}
				total={checks.length}
			/>
			<Checklist
				shown={0}
				items={checks.map((check) => {
					const opens = OPENS[check.code];
					const sheet = opens?.sheet;
					return {
						id: check.code,
						title: CHECK[check.code]?.title ?? check.code,
						note: check.met ? null : missingOf(check),
						done: check.met,
						action: opens &&
							sheet &&
							sheet !== "carried-task" &&
							!check.met && (
								<Button
									compact
									kind="quiet"
									aria-label={`${opens.verb}: ${CHECK[check.code]?.title ?? ""}`}
									onClick={() => onOpen({ name: sheet })}
								>
									{opens.verb}
								</Button>
							),
					};
				})}
			/>
			{scored && (
				<Button kind="quiet" wide onClick={() => onOpen({ name: "score" })}>
					Xem, sửa điểm tự chấm: {scoreNow(room, minute)}
				</Button>
			)}
			<Button kind="main" wide onClick={() => setAsking(true)}>
				Kết thúc kỳ họp
			</Button>
			{asking && (
				<CloseDialog
					room={room}
					minute={minute}
					score={scored ? scoreNow(room, minute) : null}
					onClose={() => setAsking(false)}
				/>
			)}
		</Section>
	);
}

function scoreNow(room: Room, minute: string): string {
	const { rules, meeting } = room.dossier;
	const { sheet, bands, edges } = rules.score;
	const { rescaled, band } = totalOf(
		sheetFor(sheet),
		factsAt(room, minute),
		meeting.score?.marks ?? {},
		bands,
		edges,
	);
	return showScore(rescaled, band);
}
