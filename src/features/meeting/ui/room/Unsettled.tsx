import { useState } from "react";
import { Button } from "../../../../kit/Button.tsx";
import { ConsequenceDialog } from "../../../../kit/ConsequenceDialog.tsx";
import type { Entry } from "../../../../kit/device.ts";
import { useOutbox } from "../../../../kit/Outbox.tsx";
import { heldUpBy, withdrawnWith } from "../../../../kit/outbox.ts";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { entryInWords } from "../../labels/entries.ts";
import type { RoomAct } from "../../rules/foretelling.ts";
import { layIntoForm } from "../Kept.tsx";
import type { InRoom, Sheet } from "./Sheets.tsx";

/** The forms in which an entry can be mended: which sheet, and under which name its fields are kept. */
const FORMS: Partial<
	Record<
		RoomAct,
		{
			sheet: Exclude<Sheet["name"], "carried-task">;
			/** The forms that it was typed into. */
			forms: (meetingId: string) => string[];
		}
	>
> = {
	"meeting.assign-task": { sheet: "task", forms: (id) => [`task:${id}:new`] },
	"meeting.record-vote": {
		sheet: "vote",
		forms: (id) => [`vote:${id}`, `count:${id}`],
	},
	"meeting.conclude": {
		sheet: "conclusion",
		forms: (id) => [`conclusion:${id}`],
	},
	"meeting.add-guest": { sheet: "guest", forms: (id) => [`guest:${id}`] },
};
const THEME_LINE = {
	sheet: "theme-line",
	forms: (id: string) => [`task:${id}:theme`],
} as const;
const formOf = ({ name, input }: Pick<Entry, "name" | "input">) =>
	name === "meeting.assign-task" && input.ofTheme
		? THEME_LINE
		: Object.entries(FORMS).find(([act]) => act === name)?.[1];

/** What the server did not take: its sentence beside each entry, to be mended, sent again or withdrawn. Nothing leaves by itself. */
export function Unsettled(props: InRoom & { entries: readonly Entry[] }) {
	const { room, entries, onOpen } = props;
	const { withdraw, sendAgain } = useOutbox();
	const [leaving, setLeaving] = useState<Entry | null>(null);
	const refused = entries.filter(({ state }) => state === "refused");
	const waiting = entries.filter((entry) => heldUpBy(entry, entries)).length;
	if (refused.length === 0) return null;
	const mend = async (entry: Entry) => {
		const known = formOf(entry);
		if (!known) return;
		const { meetingId, was: _was, happenedAt: _at, ...typed } = entry.input;
		for (const form of known.forms(meetingId))
			layIntoForm(form, withoutNull(typed));
		await withdraw(entry);
		onOpen({ name: known.sheet });
	};
	return (
		<Section
			title="Máy chủ chưa nhận"
			note={
				waiting > 0
					? `${waiting} mục ghi sau đang chờ các mục này.`
					: "Các mục này còn trên máy này. Mục khác vẫn được gửi."
			}
		>
			<Rows name="Máy chủ chưa nhận">
				{refused.map((entry) => {
					const words = entryInWords(entry, room.dossier);
					return (
						<Row key={entry.seq} title={words} note={entry.refusal}>
							{formOf(entry) && (
								<Button
									compact
									aria-label={`Sửa: ${words}`}
									onClick={() => void mend(entry)}
								>
									Sửa
								</Button>
							)}
							<Button
								compact
								kind="quiet"
								aria-label={`Gửi lại: ${words}`}
								onClick={() => void sendAgain(entry)}
							>
								Gửi lại
							</Button>
							<Button
								compact
								kind="plain"
								aria-label={`Bỏ: ${words}`}
								onClick={() => setLeaving(entry)}
							>
								Bỏ
							</Button>
						</Row>
					);
				})}
			</Rows>
			{leaving && (
				<ConsequenceDialog
					open
					title="Bỏ mục đã ghi"
					consequences={withdrawnWith(leaving, entries).map(
						(entry) =>
							`Không ghi vào kỳ họp: ${entryInWords(entry, room.dossier)}.`,
					)}
					confirm="Bỏ"
					onConfirm={() => {
						void withdraw(leaving);
						setLeaving(null);
					}}
					onClose={() => setLeaving(null)}
				/>
			)}
		</Section>
	);
}

/** A form knows an empty field as an empty text. */
const withoutNull = (fields: Record<string, unknown>) =>
	Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== null),
	);
