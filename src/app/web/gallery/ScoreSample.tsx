import { useState } from "react";
import { Button, Buttons } from "../../../kit/Button.tsx";
import { Card } from "../../../kit/Card.tsx";
import { Columns } from "../../../kit/Columns.tsx";
import { type Column, DataTable } from "../../../kit/DataTable.tsx";
import { Points } from "../../../kit/Figure.tsx";
import { Notice } from "../../../kit/Notice.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { Answer, QuestionBox } from "../../../kit/QuestionBox.tsx";
import { ScoreBar } from "../../../kit/ScoreBar.tsx";
import { Section } from "../../../kit/Section.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import { StateTag } from "../../../kit/StateTag.tsx";
import { TextArea } from "../../../kit/TextArea.tsx";
import { SampleFrame } from "./SampleFrame.tsx";

type Line = {
	id: string;
	title: string;
	evidence: string;
	self: number;
	committee: number;
	most: number;
	said?: string;
	asks?: boolean;
};

const LINES: Line[] = [
	{
		id: "1",
		title: "1. Thời gian, thời lượng",
		evidence:
			"Họp 75 phút, từ 19:45 đến 21:00. Chi bộ này cần ít nhất 90 phút.",
		self: 5,
		committee: 3,
		most: 5,
		said: "“Nghỉ lễ 2/9 nên rút gọn, lần sau giữ đủ 90 phút.” Nguyễn Ngọc Tâm, 12/10",
	},
	{
		id: "2",
		title: "2. Tỷ lệ đảng viên dự",
		evidence: "Có mặt 23/26, đạt 88,46%. Vắng không lý do: 1.",
		self: 5,
		committee: 2,
		most: 5,
		asks: true,
	},
	{
		id: "3.1",
		title: "3.1. Nội dung đúng, đủ, có trọng tâm",
		evidence: "Chương trình 4 mục, thảo luận 20 phút.",
		self: 5,
		committee: 5,
		most: 5,
	},
	{
		id: "4.2",
		title: "4.2. Nội dung đầy đủ, nhiều ý kiến",
		evidence: "6 trên 23 đồng chí có mặt phát biểu, 26,09%.",
		self: 22,
		committee: 21,
		most: 25,
	},
];

const COLUMNS: Column<Line>[] = [
	{
		id: "title",
		head: "Tiêu chí",
		names: true,
		width: "31%",
		cell: (line) => line.title,
	},
	{
		id: "evidence",
		head: "Chứng cứ trong biên bản",
		phone: "line",
		cell: (line) => line.evidence,
	},
	{
		id: "self",
		head: "Tự chấm",
		figure: true,
		cell: (line) => <Points points={line.self} most={line.most} />,
	},
	{
		id: "committee",
		head: "Cấp ủy",
		figure: true,
		cell: (line) => <Points points={line.committee} most={line.most} />,
	},
	{
		id: "gap",
		head: "So sánh",
		width: "140px",
		cell: (line) => {
			const gap = line.self - line.committee;
			if (gap < 2)
				return <Soft inline>{gap ? `Thấp hơn ${gap}` : "Khớp"}</Soft>;
			return (
				<StateTag state="late" icon="gap">
					Thấp hơn {gap}
				</StateTag>
			);
		},
	},
];

export function ScoreSample() {
	const [reason, setReason] = useState(
		"Đồng chí Bùi Quang Thọ báo ốm sau giờ họp,",
	);
	const question = (
		<QuestionBox fact="Tự chấm đủ 5 điểm, nhưng có 1 đồng chí vắng không lý do.">
			<p>
				Đủ 5 điểm khi có mặt từ 90% và không ai vắng không lý do. Kỳ này 88,46%.
				Đồng chí sửa điểm, hoặc viết một câu vì sao giữ.
			</p>
			<TextArea
				label="Một câu giải trình"
				rows={2}
				value={reason}
				onChange={setReason}
			/>
			<Buttons>
				<Button kind="main">Giữ 5 điểm, gửi câu này</Button>
				<Button kind="quiet">Sửa thành 2 điểm</Button>
			</Buttons>
		</QuestionBox>
	);
	return (
		<SampleFrame current="/cham-diem" place="Chi bộ thôn Yên Lộc">
			<PageTitle
				back={{ href: "/chi-bo", label: "Tháng 9/2026" }}
				title="Phiếu điểm kỳ họp ngày 04/09/2026"
				note="Mẫu A theo Hướng dẫn 42-HD/BTCTW ngày 28/10/2025. Chi bộ thôn Yên Lộc."
			/>
			<Columns
				narrow
				sideFirst
				sideName="Tổng điểm"
				main={
					<Card>
						<DataTable
							caption="Các dòng điểm"
							columns={COLUMNS}
							rows={LINES}
							keyOf={(line) => line.id}
							under={(line) =>
								line.said ? <Answer>{line.said}</Answer> : line.asks && question
							}
						/>
					</Card>
				}
				side={
					<Section title="Hai bên chênh 14 điểm">
						<ScoreBar
							scores={[
								{
									label: "Tự chấm",
									points: 88,
									word: "88 – Khá",
									series: "self",
								},
								{
									label: "Cấp ủy chấm",
									points: 74,
									word: "74 – Khá",
									series: "committee",
								},
							]}
							bands={[
								{ from: 50, word: "TB" },
								{ from: 70, word: "Khá" },
								{ from: 90, word: "Tốt" },
							]}
						/>
						<Notice tone="warning">
							Phiếu giấy ghi 92 điểm, loại Tốt. Mười dòng cộng lại là 88 điểm,
							loại Khá. Nếp dùng số cộng được.
						</Notice>
						<Soft>
							Còn <b>2 dòng</b> chờ đồng chí trả lời. Trả lời xong, Ban Thường
							vụ Đảng ủy xã quyết định điểm chính thức.
						</Soft>
						<Button kind="quiet" icon="print" wide>
							In phiếu để ký
						</Button>
					</Section>
				}
			/>
		</SampleFrame>
	);
}
