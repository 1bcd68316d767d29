import { showDate } from "../../../charter/calendar.ts";
import { Notice } from "../../../kit/Notice.tsx";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { Section } from "../../../kit/Section.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import { answeredWords, answersOf } from "../../pulse/labels.ts";
import { answerWords } from "../../visit/labels.ts";
import { signSentence } from "../labels/inflation.ts";
import { showScore } from "../labels/score.ts";
import type { ScoreSheetAnswer } from "../views.ts";
import css from "./ThreeScores.module.css";

/** How the cell, its members and who visited saw the meeting, side by side; below, what the record says that makes one look twice. */
export function ThreeScores({ sheet }: { sheet: ScoreSheetAnswer }) {
	const { self, pulse, reports, came, signs } = sheet;
	return (
		<Section title="Ba cách nhìn một kỳ họp">
			<div className={css.sides}>
				<div>
					<h3>Chi bộ tự chấm</h3>
					<p>{showScore(self.votedScore, self.votedBand)}</p>
				</div>
				<div>
					<h3>Đảng viên trả lời</h3>
					<Felt pulse={pulse} />
				</div>
				<div>
					<h3>Cấp ủy dự họp</h3>
					{came.length === 0 && <Soft>Không có cấp ủy viên dự.</Soft>}
					{came.length > 0 && reports.length === 0 && (
						<Soft>{came.join(", ")} đã dự, chưa ghi nhận xét.</Soft>
					)}
					{reports.map((report) => (
						<div key={report.memberId}>
							<p>
								<b>{report.memberName}:</b> {report.remarks}
							</p>
							{report.advice && (
								<>
									<p>Gợi ý: {report.advice}</p>
									<Soft>{answerWords(report)}</Soft>
								</>
							)}
						</div>
					))}
				</div>
			</div>
			{signs.length > 0 && (
				<Notice icon="eye">
					<p>Nên xem thêm. Đây là sự việc trong hồ sơ, không phải xếp loại.</p>
					<ul>
						{signs.map((sign) => (
							<li key={signSentence(sign)}>{signSentence(sign)}</li>
						))}
					</ul>
				</Notice>
			)}
		</Section>
	);
}

function Felt({ pulse }: Pick<ScoreSheetAnswer, "pulse">) {
	if (!pulse) return <Soft>Kỳ họp này không hỏi.</Soft>;
	if (!pulse.countedOn)
		return <Soft>Kết quả hiện sau ngày {showDate(pulse.closesOn)}.</Soft>;
	return (
		<>
			<Soft>{answeredWords(pulse)}</Soft>
			<Rows name="Đảng viên trả lời">
				{answersOf(pulse).map(({ question, words }) => (
					<Row key={question} title={question} note={words} />
				))}
			</Rows>
		</>
	);
}
