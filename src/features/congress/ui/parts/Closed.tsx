import { useState } from "react";
import { showDate } from "../../../../charter/calendar.ts";
import { Button, Buttons } from "../../../../kit/Button.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { DateField } from "../../../../kit/DateField.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import type { approveCongress } from "../../actions/approve-congress.ts";
import { ELECTED_POST, ELECTION } from "../../labels.ts";
import { ELECTIONS } from "../../schema.ts";
import type { Shown } from "../Answers.tsx";
import { PaperLinks } from "./PaperLinks.tsx";

/** The fixed result, its approval, and the act of approving for who stands above. */
export function Closed({ shown }: { shown: Shown }) {
	const { congress, may } = shown;
	const { result } = congress;
	if (!result) return null;
	return (
		<Section title="Kết quả đại hội">
			<Stack>
				<p>
					Có mặt {result.present}/{result.convened} đồng chí được triệu tập. Cơ
					sở tính {result.base}.
				</p>
				<Rows name="Người trúng cử">
					{ELECTIONS.flatMap((election) =>
						result.elected[election].map(({ memberId, name, votes }) => (
							<Row
								key={`${election} ${memberId}`}
								title={name}
								note={`${ELECTED_POST[election]}, ${votes} phiếu (${ELECTION[election].toLocaleLowerCase("vi")})`}
							/>
						)),
					)}
				</Rows>
				<Buttons>
					<PaperLinks
						congressId={congress.id}
						papers={[
							{ paper: "minutes", words: "Biên bản đại hội" },
							{ paper: "result", words: "Tờ trình chuẩn y" },
						]}
					/>
				</Buttons>
				{congress.approvedOn ? (
					<Notice icon="check">
						Chuẩn y ngày {showDate(congress.approvedOn)}: {congress.approval}.
					</Notice>
				) : may.approve ? (
					<Approving shown={shown} />
				) : (
					<Notice icon="clock">
						Chi ủy mới đã làm việc. Kết quả chờ cấp trên chuẩn y.
					</Notice>
				)}
			</Stack>
		</Section>
	);
}

function Approving({ shown }: { shown: Shown }) {
	const [on, setOn] = useState<string | null>(shown.today);
	const [decision, setDecision] = useState("");
	const act = useAct<typeof approveCongress>("congress.approve");
	return (
		<>
			<TextField
				label="Quyết định chuẩn y"
				hint="Số, ký hiệu quyết định."
				maxLength={500}
				value={decision}
				onChange={setDecision}
			/>
			<DateField label="Ngày chuẩn y" value={on} onChange={setOn} />
			{act.problem && <ProblemNotice problem={act.problem} />}
			<Button
				kind="main"
				busy={act.busy}
				why={
					decision.trim() === "" || !on
						? "Nhập số và ngày quyết định."
						: undefined
				}
				onClick={() => {
					if (on) act.run({ congressId: shown.congress.id, on, decision });
				}}
			>
				Ghi chuẩn y
			</Button>
		</>
	);
}
