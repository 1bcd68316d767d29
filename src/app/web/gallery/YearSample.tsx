import { ButtonLink } from "../../../kit/Button.tsx";
import { Card } from "../../../kit/Card.tsx";
import { Legend } from "../../../kit/Legend.tsx";
import type { Square } from "../../../kit/MonthSquare.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import { YearGrid } from "../../../kit/YearGrid.tsx";

const month = (
	n: number,
	value: string,
	more: Partial<Square> = {},
): Square => ({
	state: "on-time",
	label: `Tháng ${n}, ${value} điểm`,
	value,
	foot: `Th ${n}`,
	href: "/cham-diem",
	...more,
});

export function YearSample() {
	return (
		<Card>
			<h2>Năm 2026</h2>
			<Soft>Đã họp 10 kỳ, 1 kỳ muộn. Thiếu chuyên đề quý III.</Soft>
			<YearGrid
				lastName="Chuyên đề"
				rows={[
					{
						name: "Quý I",
						months: [
							month(1, "86"),
							month(2, "81", {
								state: "late",
								label: "Tháng 2, họp muộn, 81 điểm",
							}),
							month(3, "84"),
						],
						last: {
							state: "on-time",
							label: "Chuyên đề quý I đã họp",
							foot: "20/03",
							href: "/cham-diem",
						},
					},
					{
						name: "Quý II",
						months: [month(4, "88"), month(5, "87"), month(6, "86")],
						last: {
							state: "on-time",
							label: "Chuyên đề quý II đã họp",
							foot: "12/06",
							href: "/cham-diem",
						},
					},
					{
						name: "Quý III",
						months: [
							month(7, "89"),
							month(8, "85"),
							month(9, "74", {
								gap: true,
								label: "Tháng 9, 74 điểm, tự chấm cao hơn 14 điểm",
							}),
						],
						last: {
							state: "missing",
							label: "Chuyên đề quý III chưa họp",
							foot: "Thiếu",
							href: "/cham-diem",
						},
					},
					{
						name: "Quý IV",
						months: [
							month(10, "90", {
								state: "waiting",
								label: "Tháng 10, tự chấm 90, chờ cấp ủy",
							}),
							month(11, "03/11", {
								state: "current",
								label: "Tháng 11, đang chuẩn bị",
							}),
							{
								state: "ahead",
								label: "Tháng 12, chưa đến",
								foot: "Th 12",
							},
						],
						last: {
							state: "ahead",
							label: "Chuyên đề quý IV chưa đăng ký",
							foot: "Chưa có",
						},
					},
				]}
			/>
			<Legend
				items={[
					{ icon: "late", word: "Họp muộn" },
					{ icon: "x", word: "Thiếu" },
					{ icon: "gap", word: "Điểm chưa khớp" },
					{ icon: "clock", word: "Chờ cấp ủy chấm" },
				]}
			/>
			<ButtonLink wide href="/chi-bo">
				Đăng ký họp chuyên đề
			</ButtonLink>
		</Card>
	);
}
