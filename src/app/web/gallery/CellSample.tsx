import { ButtonLink, Buttons } from "../../../kit/Button.tsx";
import { Checklist } from "../../../kit/Checklist.tsx";
import { Columns, Stack } from "../../../kit/Columns.tsx";
import { Fold } from "../../../kit/Fold.tsx";
import { Notice } from "../../../kit/Notice.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { ProgressCount } from "../../../kit/ProgressCount.tsx";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { Section } from "../../../kit/Section.tsx";
import { StateTag } from "../../../kit/StateTag.tsx";
import { TrackOfStations } from "../../../kit/TrackOfStations.tsx";
import { SampleFrame } from "./SampleFrame.tsx";
import { YearSample } from "./YearSample.tsx";

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
				side={<YearSample />}
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
