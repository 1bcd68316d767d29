import { useState } from "react";
import { ButtonLink } from "../../../kit/Button.tsx";
import { Card } from "../../../kit/Card.tsx";
import { Columns } from "../../../kit/Columns.tsx";
import { FilterPick, FilterSentence } from "../../../kit/FilterSentence.tsx";
import { HelpList } from "../../../kit/HelpList.tsx";
import { Legend } from "../../../kit/Legend.tsx";
import type { Square } from "../../../kit/MonthSquare.tsx";
import { MonthTable } from "../../../kit/MonthTable.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { Section } from "../../../kit/Section.tsx";
import { SampleFrame } from "./SampleFrame.tsx";

const CELLS = [
	"Thôn Tập Ninh",
	"Thôn Đông Hạ",
	"Thôn Phú Thịnh",
	"Thôn Trại Mới",
	"Thôn Nghĩa Hưng",
	"Thôn Quế Trung",
	"Thôn An Khê",
	"Thôn Yên Lộc",
	"Trường Mầm non",
	"Trường Tiểu học",
	"Trường THCS",
	"Công an xã",
	"Trạm Y tế",
];

const SPECIAL: Record<string, Partial<Square>> = {
	"2-1": { state: "late", value: "79" },
	"6-7": { state: "late", value: "72" },
	"6-9": { state: "missing" },
	"7-1": { state: "late", value: "81" },
	"7-8": { gap: "14", value: "74" },
	"7-9": { state: "waiting", attended: true },
	"2-9": { state: "waiting" },
	"9-8": { gap: "9", value: "82" },
};

function square(cell: number, month: number): Square {
	const label = `${CELLS[cell]}, tháng ${month + 1}`;
	if (month === 11) return { state: "ahead", label: `${label}: chưa đến` };
	if (month === 10)
		return {
			state: "ahead",
			label: `${label}: lịch họp ngày 3/11`,
			value: "03/11",
			href: "/chi-bo",
		};
	const special = SPECIAL[`${cell}-${month}`];
	const value = String(78 + ((cell * 5 + month * 3) % 14));
	return {
		state: "on-time",
		label: `${label}: ${value} điểm`,
		href: "/chi-bo",
		attended: (cell + month) % 5 === 0,
		...(special?.state === "missing" || special?.state === "waiting"
			? {}
			: { value }),
		...special,
	};
}

export function OverseeSample() {
	const [year, setYear] = useState("2026");
	const [cells, setCells] = useState("all");
	return (
		<SampleFrame committee current="/bao-quat" place="Đảng bộ xã Chi Lăng">
			<PageTitle
				title="Bao quát năm 2026"
				note="Đến 28/10/2026: 12 trên 13 chi bộ đã họp tháng 10, trong đó 1 họp muộn; 1 chưa họp."
				aside={
					<FilterSentence>
						Xem
						<FilterPick
							name="Năm"
							choices={[
								{ value: "2026", label: "năm 2026" },
								{ value: "2025", label: "năm 2025" },
							]}
							value={year}
							onChange={setYear}
						/>
						của
						<FilterPick
							name="Chi bộ"
							choices={[
								{ value: "all", label: "13 chi bộ" },
								{ value: "rural", label: "8 chi bộ thôn" },
							]}
							value={cells}
							onChange={setCells}
						/>
					</FilterSentence>
				}
			/>
			<Columns
				narrow
				sideFirst
				sideName="Ai cần hỗ trợ tháng này"
				main={
					<Card>
						<MonthTable
							caption="Kỳ họp của 13 chi bộ trong năm 2026"
							current={10}
							rows={CELLS.map((name, cell) => ({
								id: name,
								name,
								href: "/chi-bo",
								...(cell === 6
									? {
											note: {
												icon: "missing" as const,
												word: "Thiếu tháng 10",
											},
										}
									: {}),
								squares: Array.from({ length: 12 }, (_, month) =>
									square(cell, month),
								),
							}))}
						/>
						<Legend
							items={[
								{ sample: "86", word: "Đúng hạn, điểm cấp ủy" },
								{ icon: "late", word: "Họp muộn" },
								{ icon: "x", word: "Thiếu" },
								{ icon: "clock", word: "Chờ chấm" },
								{ icon: "gap", word: "Tự chấm cao hơn" },
								{ icon: "eye", word: "Cấp ủy có dự" },
							]}
						/>
					</Card>
				}
				side={
					<Section
						title="Ai cần hỗ trợ tháng này"
						note="4 trên 13 chi bộ. Chỉ cấp ủy thấy, không xếp hạng."
					>
						<HelpList
							items={[
								{
									id: "1",
									name: "Thôn An Khê",
									note: "Bí thư Lê Văn Tuấn",
									reasons: [
										{
											icon: "missing",
											word: "Chưa họp tháng 10, chưa có lịch.",
										},
										{ icon: "late", word: "Tháng 8 họp muộn 9 ngày." },
									],
									action: (
										<ButtonLink kind="main" compact href="/bao-quat">
											Hỏi bí thư chi bộ
										</ButtonLink>
									),
								},
								{
									id: "2",
									name: "Thôn Yên Lộc",
									note: "Bí thư Nguyễn Ngọc Tâm",
									reasons: [
										{
											icon: "gap",
											word: "Tháng 9 tự chấm cao hơn cấp ủy 14 điểm.",
										},
										{ icon: "late", word: "Một nhiệm vụ kéo dài ba tháng." },
									],
									action: (
										<ButtonLink compact href="/cham-diem">
											Xem phiếu tháng 9
										</ButtonLink>
									),
								},
								{
									id: "3",
									name: "Thôn Trại Mới",
									note: "Bí thư Phan Đình Sinh",
									reasons: [
										{
											icon: "eye",
											word: "Bảy kỳ liền không có cấp ủy viên dự.",
										},
									],
									action: (
										<ButtonLink compact href="/bao-quat">
											Cử người dự 05/11
										</ButtonLink>
									),
								},
							]}
						/>
					</Section>
				}
			/>
		</SampleFrame>
	);
}
