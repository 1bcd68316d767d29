import { useState } from "react";
import { Button, ButtonLink } from "../../../kit/Button.tsx";
import { Card } from "../../../kit/Card.tsx";
import { Columns } from "../../../kit/Columns.tsx";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import { TextArea } from "../../../kit/TextArea.tsx";
import { Timeline } from "../../../kit/Timeline.tsx";
import { WorkGroup, WorkItem } from "../../../kit/WorkList.tsx";
import { SampleFrame } from "./SampleFrame.tsx";

const open = (words: string) => <ButtonLink href="/viec">{words}</ButtonLink>;

export function WorkSample() {
	const [text, setText] = useState(
		"Việc nạo vét kênh Đồng Chùa đến nay được bao nhiêu mét? Còn vướng gì để chi bộ cùng tháo gỡ?",
	);
	return (
		<SampleFrame current="/viec" place="Chi bộ thôn Yên Lộc">
			<PageTitle
				title="Việc của tôi"
				note="Thứ tư, 28/10/2026. 6 việc đang chờ đồng chí, 2 việc đã quá hạn."
			/>
			<Columns
				deskOnly
				sideName="Việc đang xem"
				main={
					<>
						<WorkGroup title="Quá hạn" count="2 việc">
							<WorkItem
								open
								state="late"
								stateWord="Muộn 8 ngày"
								due="Hạn 20/10/2026"
								title="Nạo vét kênh khu Đồng Chùa chưa có báo cáo"
								note="Đồng chí Lương Thế Tiếp thực hiện. Nhiệm vụ chuyển từ tháng 8."
								action={<Button kind="main">Hỏi đồng chí Tiếp</Button>}
							/>
							<WorkItem
								state="late"
								stateWord="Muộn 2 ngày"
								due="Hạn 26/10/2026"
								title="Phiếu điểm tháng 9 còn 2 dòng chưa khớp"
								note="Mỗi dòng cần sửa điểm hoặc viết một câu giải trình."
								action={open("Trả lời 2 dòng")}
							/>
						</WorkGroup>
						<WorkGroup title="Trong 7 ngày tới" count="3 việc">
							<WorkItem
								state="soon"
								stateWord="Còn 1 ngày"
								due="Hạn 29/10/2026"
								title="Duyệt dự thảo nghị quyết tháng 11"
								note="Đồng chí Nguyễn Xuân Đạt soạn: 4 nhiệm vụ, 1 nhiệm vụ chưa có thời hạn."
								action={open("Xem và duyệt")}
							/>
							<WorkItem
								state="soon"
								stateWord="Còn 2 ngày"
								due="Hạn 30/10/2026"
								title="Phát thông báo họp ngày 03/11/2026"
								note="Đã sẵn sàng 6 trên 9 mục. Còn thiếu dự thảo nghị quyết và tài liệu."
								action={open("Xem và phát")}
							/>
							<WorkItem
								state="soon"
								stateWord="Còn 3 ngày"
								due="Hạn 31/10/2026"
								title="3 đồng chí chưa phát biểu ba kỳ họp liền"
								note="Chỉ chủ trì thấy dòng này. Nên hỏi riêng trước khi họp."
								action={open("Chuẩn bị câu hỏi")}
							/>
						</WorkGroup>
						<WorkGroup title="Còn thời gian" count="1 việc">
							<WorkItem
								state="on-time"
								stateWord="Đúng hạn"
								due="Hạn 10/11/2026"
								title="Nhận xét đảng viên dự bị Nguyễn Minh Chung"
								note="Hết 12 tháng dự bị. Nhận xét của đảng viên hướng dẫn đã có."
								action={open("Viết nhận xét")}
							/>
						</WorkGroup>
						<EmptyState>Hết danh sách. Việc mới sẽ hiện ở đây.</EmptyState>
					</>
				}
				side={
					<Card>
						<h2>Nạo vét kênh khu Đồng Chùa</h2>
						<Soft>
							Kết quả phải đạt: 600 m kênh thông nước.
							<br />
							Người thực hiện: đồng chí Lương Thế Tiếp.
						</Soft>
						<h3>Diễn biến</h3>
						<Timeline
							moments={[
								{
									id: "1",
									date: "03/08/2026",
									text: "Giao trong nghị quyết tháng 8, hạn 31/08.",
								},
								{
									id: "2",
									date: "04/09/2026",
									text: "Không được nhắc đến tại kỳ họp.",
								},
								{
									id: "3",
									date: "03/10/2026",
									text: "Chưa thuê được máy. Giao lại, hạn 20/10.",
								},
								{
									id: "4",
									date: "28/10/2026",
									text: "Quá hạn 8 ngày, chưa có báo cáo.",
									current: true,
								},
							]}
						/>
						<TextArea
							label="Lời nhắn gửi đồng chí Tiếp"
							value={text}
							onChange={setText}
						/>
						<Soft>
							Khi gửi: đồng chí Tiếp nhận trên điện thoại. Sau 2 ngày chưa có
							trả lời, Nếp báo lại đồng chí.
						</Soft>
						<Button kind="main" wide>
							Gửi lời nhắn
						</Button>
					</Card>
				}
			/>
		</SampleFrame>
	);
}
