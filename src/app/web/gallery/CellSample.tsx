import { ButtonLink, Buttons } from "../../../kit/Button.tsx";
import { Card } from "../../../kit/Card.tsx";
import { Checklist } from "../../../kit/Checklist.tsx";
import { Columns, Stack } from "../../../kit/Columns.tsx";
import { Fold } from "../../../kit/Fold.tsx";
import { Legend } from "../../../kit/Legend.tsx";
import type { Square } from "../../../kit/MonthSquare.tsx";
import { Notice } from "../../../kit/Notice.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { ProgressCount } from "../../../kit/ProgressCount.tsx";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { Section } from "../../../kit/Section.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import { StateTag } from "../../../kit/StateTag.tsx";
import { TrackOfStations } from "../../../kit/TrackOfStations.tsx";
import { YearGrid } from "../../../kit/YearGrid.tsx";
import { SampleFrame } from "./SampleFrame.tsx";

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

export function CellSample() {
	return (
		<SampleFrame current="/chi-bo" place="Đảng bộ xã Chi Lăng">
			<PageTitle
				title="Chi bộ thôn Yên Lộc – Tháng 11/2026"
				note="Họp lúc 19 giờ 30, Thứ ba, 03/11/2026, tại Nhà văn hóa thôn. Còn 6 ngày."
			/>
			<Columns
				sideName="Năm 2026"
				main={
					<>
						<TrackOfStations
							name="Bốn chặng của tháng"
							stations={[
								{
									name: "Chuẩn bị",
									note: "6/9 mục",
									place: "current",
									href: "#chuan-bi",
								},
								{ name: "Họp", note: "03/11", place: "ahead", href: "#hop" },
								{
									name: "Sau họp",
									note: "đến 05/11",
									place: "ahead",
									href: "#sau-hop",
								},
								{
									name: "Đánh giá",
									note: "đến 17/11",
									place: "ahead",
									href: "#danh-gia",
								},
							]}
						/>
						<Stack>
							<Section
								title="Nhiệm vụ tháng 10"
								note="1 trên 5 đã xong. Kỳ họp mở đầu bằng phần này."
							>
								<Rows>
									<Row
										title="Nạo vét kênh nội đồng khu Đồng Chùa"
										note="Lương Thế Tiếp, hạn 20/10. Chuyển từ tháng 8."
										end={<StateTag state="missing">Thiếu báo cáo</StateTag>}
									/>
									<Row
										title="Giúp quần chúng hoàn thiện hồ sơ lớp nhận thức"
										note="Nguyễn Xuân Đạt, hạn 25/10. Chuyển lần thứ hai."
										end={<StateTag state="late">Muộn 3 ngày</StateTag>}
									/>
									<Row
										title="Hồ sơ công nhận chính thức đồng chí Chung"
										note="Nguyễn Xuân Đạt, hạn 30/10."
										end={<StateTag state="soon">Còn 2 ngày</StateTag>}
									/>
									<Row
										title="Tổ chức Ngày hội Đại đoàn kết toàn dân tộc"
										note="Nguyễn Thị Trinh, hạn 10/11."
										end={<StateTag state="on-time" />}
									/>
									<Row
										title="Rà soát hộ nghèo, hộ cận nghèo năm 2026"
										note="Phan Minh Phúc. Danh sách gửi UBND xã ngày 14/10."
										end={<StateTag state="done" />}
									/>
								</Rows>
							</Section>
							<Preparation />
							<Stack gap="small">
								<Fold id="hop" title="Họp" note="Mở phòng họp từ ngày 03/11">
									Chưa đến.
								</Fold>
								<Fold id="sau-hop" title="Sau họp" note="Biên bản, nghị quyết">
									Chưa đến.
								</Fold>
								<Fold
									id="danh-gia"
									title="Đánh giá"
									note="Tự chấm, cấp ủy chấm"
								>
									Chưa đến.
								</Fold>
							</Stack>
						</Stack>
					</>
				}
				side={<Year />}
			/>
		</SampleFrame>
	);
}

function Preparation() {
	return (
		<Section
			id="chuan-bi"
			title="Chuẩn bị"
			aside={
				<>
					<b>6/9</b> mục đã có
				</>
			}
		>
			<ProgressCount barOnly label="Mục đã có" done={6} total={9} />
			<Checklist
				items={[
					{
						id: "1",
						title: "Dự thảo nghị quyết",
						note: "Nguyễn Xuân Đạt, hạn 29/10.",
						done: false,
						state: "soon",
						stateWord: "Còn 1 ngày",
					},
					{
						id: "2",
						title: "Thông báo gửi đảng viên",
						note: "Nguyễn Ngọc Tâm, hạn 30/10.",
						done: false,
						state: "soon",
						stateWord: "Còn 2 ngày",
					},
					{
						id: "3",
						title: "Tài liệu gửi trước",
						note: "Nguyễn Thị Trinh, hạn 31/10.",
						done: false,
						state: "soon",
						stateWord: "Còn 3 ngày",
					},
					{
						id: "4",
						title: "Vấn đề trọng tâm: nước tưới vụ đông khu Đồng Chùa",
						note: "Chi ủy chọn ngày 25/10.",
						done: true,
					},
					{
						id: "5",
						title: "Chi ủy họp ngày 25/10",
						note: "3/3 đồng chí, có biên bản.",
						done: true,
					},
					{
						id: "6",
						title: "Chương trình 6 mục, 100 phút",
						note: "Dành 40 phút thảo luận.",
						done: true,
					},
					{
						id: "7",
						title: "Cấp ủy viên phụ trách dự họp",
						note: "Tạ Thu Cúc đã nhận lời ngày 26/10.",
						done: true,
					},
					{
						id: "8",
						title: "Địa điểm và giờ họp",
						note: "Nhà văn hóa thôn, 19 giờ 30.",
						done: true,
					},
					{
						id: "9",
						title: "Người ghi biên bản",
						note: "Nguyễn Xuân Đạt.",
						done: true,
					},
				]}
			/>
			<Notice icon="gap">
				Phát lúc này, thông báo sẽ ghi rõ: còn thiếu dự thảo nghị quyết và tài
				liệu.
			</Notice>
			<Buttons spread>
				<ButtonLink kind="main" href="/chi-bo">
					Xem và phát thông báo
				</ButtonLink>
				<ButtonLink kind="quiet" href="/chi-bo">
					Nhắc 2 đồng chí
				</ButtonLink>
			</Buttons>
		</Section>
	);
}

function Year() {
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
