import { useState } from "react";
import { showDate } from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Button, Buttons } from "../../../kit/Button.tsx";
import { Card } from "../../../kit/Card.tsx";
import { ChoiceField } from "../../../kit/ChoiceField.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { useAct, useView } from "../../../kit/data.tsx";
import type { Given } from "../../../kit/declared.ts";
import { Notice } from "../../../kit/Notice.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { ProblemNotice } from "../../../kit/ProblemNotice.tsx";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import type { answerPulse } from "../actions/answer-pulse.ts";
import { answeredWords, answersOf, QUESTION, REPLY } from "../labels.ts";
import { LEAST_ANSWERS } from "../rules.ts";
import { type Answers, QUESTIONS, REPLIES } from "../schema.ts";
import type { ofMeeting } from "../views.ts";

type Seen = Given<typeof ofMeeting>;
const CHOICES = REPLIES.map((value) => ({ value, label: REPLY[value] }));

/** Three questions to those who attended; the sums, once they are there. */
export function PulsePage(props: { meetingId: string }) {
	const asked = useView<typeof ofMeeting>("pulse.of-meeting", props);
	return (
		<Awaiting of={asked} shape="page">
			{(pulse) => (
				<>
					<PageTitle
						back={{ href: "/", label: "Việc của tôi" }}
						title={`Ba câu hỏi sau kỳ họp ngày ${showDate(pulse.heldOn)}`}
						note={pulse.unitName}
					/>
					<Card>
						{pulse.open && pulse.own.attended && !pulse.own.answered ? (
							<Asked pulse={pulse} />
						) : (
							<Told pulse={pulse} />
						)}
					</Card>
				</>
			)}
		</Awaiting>
	);
}

function Asked({ pulse }: { pulse: Seen }) {
	const [given, give] = useState<Partial<Answers>>({});
	const act = useAct<typeof answerPulse>("pulse.answer");
	const { foreknown, weighty, "own-part": ownPart } = given;
	const whole =
		foreknown && weighty && ownPart
			? { foreknown, weighty, "own-part": ownPart }
			: null;
	return (
		<Stack>
			<Notice icon="lock">
				Câu trả lời không ghi tên, được cất kín đến lúc cộng. Chỉ hiện số cộng,
				khi có từ {LEAST_ANSWERS} đồng chí trả lời.
			</Notice>
			{QUESTIONS.map((question) => (
				<ChoiceField
					key={question}
					row
					label={QUESTION[question]}
					choices={CHOICES}
					value={given[question] ?? null}
					onChange={(reply) => give({ ...given, [question]: reply })}
				/>
			))}
			{act.problem && <ProblemNotice problem={act.problem} />}
			<Buttons>
				<Button
					kind="main"
					busy={act.busy}
					why={whole ? undefined : "Chọn đủ ba câu."}
					onClick={() => {
						if (whole) act.run({ meetingId: pulse.meetingId, answers: whole });
					}}
				>
					Gửi trả lời
				</Button>
			</Buttons>
			<Soft>
				Trả lời đến hết ngày {showDate(pulse.closesOn)}. Gửi rồi không sửa.
			</Soft>
		</Stack>
	);
}

function Told({ pulse }: { pulse: Seen }) {
	if (pulse.countedOn)
		return (
			<>
				<Soft>{answeredWords(pulse)}</Soft>
				<Rows name="Kết quả ba câu hỏi">
					{answersOf(pulse).map(({ question, words }) => (
						<Row key={question} title={question} note={words} />
					))}
				</Rows>
			</>
		);
	return (
		<Soft>
			{pulse.own.answered
				? "Đồng chí đã trả lời. "
				: "Ba câu hỏi này dành cho đồng chí đã dự kỳ họp. "}
			Kết quả hiện sau ngày {showDate(pulse.closesOn)}.
		</Soft>
	);
}
