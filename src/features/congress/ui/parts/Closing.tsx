import { useState } from "react";
import { Button } from "../../../../kit/Button.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { ConsequenceDialog } from "../../../../kit/ConsequenceDialog.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { useDraft } from "../../../../kit/draft.ts";
import { Section } from "../../../../kit/Section.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import type { closeCongress } from "../../actions/close-congress.ts";
import { SENTENCES } from "../../labels.ts";
import type { Shown } from "../Answers.tsx";
import { CloseFields, NOTHING_SAID } from "./CloseFields.tsx";

const SAID: Record<string, (facts: Record<string, unknown>) => string> =
	SENTENCES;

/** The resolution, and the close with what it brings about. */
export function Closing({ shown }: { shown: Shown }) {
	const { congress, closing } = shown;
	const [asking, setAsking] = useState(false);
	const [said, say] = useState(NOTHING_SAID);
	const { text, write, forget } = useDraft(`congress:${congress.id}`);
	const act = useAct<typeof closeCongress>("congress.close");
	const why = closing
		? SAID[closing.code]?.(closing.facts)
		: text.trim().length < 5
			? "Ghi nghị quyết đại hội trước."
			: undefined;
	return (
		<Section title="Bế mạc">
			<Stack>
				<TextArea
					label="Nghị quyết đại hội"
					rows={6}
					maxLength={20_000}
					value={text}
					onChange={write}
				/>
				<CloseFields shown={shown} said={said} onChange={say} />
				<Button kind="main" wide why={why} onClick={() => setAsking(true)}>
					Bế mạc đại hội
				</Button>
			</Stack>
			<ConsequenceDialog
				open={asking}
				title="Bế mạc đại hội"
				consequences={[
					"Biên bản, tờ trình được cố định, kèm tên các đồng chí như hôm nay.",
					"Kết quả bầu cử được cố định và chờ cấp trên chuẩn y.",
					"Chi ủy mới làm việc từ hôm nay; nhiệm kỳ mới bắt đầu.",
					"Người nhận hoặc thôi chức danh phải đăng nhập lại.",
				]}
				afterwards="Sau đó không sửa được kết quả."
				confirm="Bế mạc đại hội"
				busy={act.busy}
				problem={act.problem}
				onConfirm={() =>
					act.run(
						{
							congressId: congress.id,
							resolution: text,
							endedAt: said.endedAt,
							tellerIds: said.tellerIds,
							guests: said.guests.trim() || null,
							number: said.number.trim() || null,
						},
						() => {
							forget();
							setAsking(false);
						},
					)
				}
				onClose={() => setAsking(false)}
			/>
		</Section>
	);
}
