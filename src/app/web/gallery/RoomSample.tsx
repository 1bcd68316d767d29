import { useState } from "react";
import { Button } from "../../../kit/Button.tsx";
import { Card } from "../../../kit/Card.tsx";
import { Chip, Chips, Roll, RollName } from "../../../kit/Chips.tsx";
import { ChoiceField } from "../../../kit/ChoiceField.tsx";
import { Stack, Thirds } from "../../../kit/Columns.tsx";
import { DateField } from "../../../kit/DateField.tsx";
import { FigureHead, SmallLine } from "../../../kit/Figure.tsx";
import { Notice } from "../../../kit/Notice.tsx";
import { NumberField } from "../../../kit/NumberField.tsx";
import { RoomFrame } from "../../../kit/RoomFrame.tsx";
import { RunningTime } from "../../../kit/RunningTime.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import { StateTag } from "../../../kit/StateTag.tsx";
import { Strip } from "../../../kit/Strip.tsx";
import { TextField } from "../../../kit/TextField.tsx";

const nothing = () => {};

export function RoomSample() {
	return (
		<RoomFrame
			name="Phòng họp chi bộ thôn Yên Lộc, tháng 11/2026"
			title="Chi bộ thôn Yên Lộc"
			note="Họp tháng 11, 03/11/2026"
			back={{ href: "/chi-bo", label: "Rời phòng họp" }}
			menu={{ label: "Chương trình", icon: "more", onOpen: nothing }}
			strip={
				<Strip icon="off" lead="Không có mạng.">
					14 mục đã lưu trên máy này, sẽ gửi khi có mạng.
				</Strip>
			}
			actsName="Việc trong phòng họp"
			acts={[
				{ label: "Ý kiến", icon: "talk", onPress: nothing },
				{ label: "Giao việc", icon: "task", onPress: nothing },
				{ label: "Biểu quyết", icon: "hand", onPress: nothing },
				{ label: "Kết luận", icon: "flag", onPress: nothing },
			]}
		>
			<Thirds>
				<RollCall />
				<EarlierTask />
				<Discussion />
			</Thirds>
		</RoomFrame>
	);
}

function RollCall() {
	return (
		<Stack gap="small">
			<SmallLine step icon="clock">
				19 giờ 24 – Trước giờ họp
			</SmallLine>
			<Card>
				<FigureHead
					title="Điểm danh"
					note={
						<>
							Vắng có lý do: 1<br />
							Chưa đánh dấu: 1
						</>
					}
					figure="23/25"
					base="có mặt, 92%"
				/>
				<Roll name="Điểm danh">
					<RollName
						name="Nguyễn Văn Chính"
						mark="present"
						word="Có mặt"
						onPress={nothing}
					/>
					<RollName
						name="Nguyễn Minh Chung"
						note="Đảng viên dự bị"
						mark="present"
						word="Có mặt"
						onPress={nothing}
					/>
					<RollName
						name="Lê Văn Công"
						note="Miễn sinh hoạt"
						mark="exempt"
						word="Được miễn"
					/>
					<RollName
						name="Lê Văn Đạt"
						note="Có lý do: đi làm ăn xa, lần thứ tư liên tiếp"
						mark="absent"
						word="Vắng mặt"
						onPress={nothing}
					/>
					<RollName
						name="Nguyễn Xuân Đạt"
						note="Ghi biên bản"
						mark="present"
						word="Có mặt"
						onPress={nothing}
					/>
					<RollName
						name="Phạm Thị Hạnh"
						mark="unmarked"
						word="Đánh dấu"
						onPress={nothing}
					/>
				</Roll>
				<Button kind="quiet" wide>
					Xem 26 đồng chí còn lại
				</Button>
				<Soft>
					Không tính 6 đồng chí miễn sinh hoạt, 2 đồng chí sinh hoạt tạm thời
					nơi khác.
				</Soft>
			</Card>
		</Stack>
	);
}

function EarlierTask() {
	const [outcome, setOutcome] = useState<"done" | "partly" | "not-done">(
		"partly",
	);
	const [metres, setMetres] = useState<number | null>(420);
	const [cause, setCause] = useState("Máy hỏng, thuê lại từ 25/10");
	const [due, setDue] = useState<string | null>("2026-11-08");
	return (
		<Stack gap="small">
			<SmallLine step icon="task">
				19 giờ 41 – Mục 1: nhiệm vụ tháng trước
			</SmallLine>
			<Card>
				<StateTag state="late">Muộn 14 ngày</StateTag>
				<h2>Nạo vét kênh nội đồng khu Đồng Chùa</h2>
				<Soft>Đồng chí Lương Thế Tiếp. Phải đạt: 600 m, hạn 20/10/2026.</Soft>
				<ChoiceField
					row
					label="Kết quả"
					choices={[
						{ value: "done", label: "Xong", icon: "check", state: "on-time" },
						{ value: "partly", label: "Một phần", icon: "half", state: "soon" },
						{ value: "not-done", label: "Chưa làm", icon: "x", state: "late" },
					]}
					value={outcome}
					onChange={setOutcome}
				/>
				<NumberField
					label="Đã làm được"
					unit="mét"
					value={metres}
					onChange={setMetres}
				/>
				<TextField label="Nguyên nhân" value={cause} onChange={setCause} />
				<DateField label="Hạn mới" value={due} onChange={setDue} />
				<SmallLine icon="phone">Đã lưu trên máy này lúc 19 giờ 43</SmallLine>
				<Button kind="main" wide>
					Ghi kết quả, sang mục 2
				</Button>
			</Card>
		</Stack>
	);
}

function Discussion() {
	const [opinion, setOpinion] = useState("Xin bơm nước trước 10/11");
	return (
		<Stack gap="small">
			<SmallLine step icon="talk">
				20 giờ 19 – Mục 3 trên 6
			</SmallLine>
			<Card>
				<h2>Thảo luận: nước tưới vụ đông khu Đồng Chùa</h2>
				<RunningTime seconds={1100} planned={40} />
				<Notice icon="clock">
					Mục thời sự quá 4 phút. Thảo luận vẫn giữ đủ 40 phút, kết thúc lúc 20
					giờ 41.
				</Notice>
				<h3>Đang phát biểu</h3>
				<Chips>
					<Chip icon="mic" place="now" onPress={nothing}>
						Hoàng Duy Năm
					</Chip>
				</Chips>
				<TextField
					label="Ý kiến, ghi một dòng"
					value={opinion}
					onChange={setOpinion}
				/>
				<h3>Đã phát biểu: 5 đồng chí</h3>
				<Soft>
					Cao Thị Thắm, Lương Thế Tiếp, Nguyễn Tiến Thành, Võ Ngọc Hùng, Trần
					Thu Hạnh
				</Soft>
				<h3>Nên mời – chỉ chủ trì thấy</h3>
				<Chips>
					{["Chu Thị Khuyên", "Nghiêm Văn Quân", "Phạm Thị Hạnh"].map(
						(name) => (
							<Chip key={name} icon="hand" onPress={nothing}>
								{name}
							</Chip>
						),
					)}
				</Chips>
				<Button kind="quiet" wide>
					Chọn người khác
				</Button>
			</Card>
		</Stack>
	);
}
