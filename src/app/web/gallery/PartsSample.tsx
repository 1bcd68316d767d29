import { useState } from "react";
import { Button, Buttons } from "../../../kit/Button.tsx";
import { CheckField } from "../../../kit/CheckField.tsx";
import { ChoiceField } from "../../../kit/ChoiceField.tsx";
import { Columns, Stack } from "../../../kit/Columns.tsx";
import { ConsequenceDialog } from "../../../kit/ConsequenceDialog.tsx";
import { DateField } from "../../../kit/DateField.tsx";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { FileField } from "../../../kit/FileField.tsx";
import { LoadingBars } from "../../../kit/LoadingBars.tsx";
import { NumberField } from "../../../kit/NumberField.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { PersonPicker } from "../../../kit/PersonPicker.tsx";
import { PickField } from "../../../kit/PickField.tsx";
import { ProblemNotice } from "../../../kit/ProblemNotice.tsx";
import { ProgressCount } from "../../../kit/ProgressCount.tsx";
import { ReasonDialog } from "../../../kit/ReasonDialog.tsx";
import { SearchField } from "../../../kit/SearchField.tsx";
import { Section } from "../../../kit/Section.tsx";
import { type State, StateTag } from "../../../kit/StateTag.tsx";
import { PasswordField, TextField } from "../../../kit/TextField.tsx";
import { TimeField } from "../../../kit/TimeField.tsx";
import { useToast } from "../../../kit/Toast.tsx";
import { SampleFrame } from "./SampleFrame.tsx";

const PEOPLE = [
	{ id: "1", name: "Nguyễn Văn Chính" },
	{ id: "2", name: "Đặng Văn Đạt", note: "Sinh 1971" },
	{ id: "3", name: "Nguyễn Thị Hương", note: "Đảng viên dự bị" },
	{ id: "4", name: "Lê Văn Công" },
];

const STATES: State[] = [
	"on-time",
	"soon",
	"late",
	"missing",
	"done",
	"waiting",
];

export function PartsSample() {
	return (
		<SampleFrame current="/bo-phan" place="Chi bộ thôn Yên Lộc">
			<PageTitle title="Bộ phận" note="Các phần của bộ kiểu, để xem." />
			<Columns
				sideName="Trạng thái"
				main={<Fields />}
				side={
					<Stack>
						<States />
						<Dialogs />
					</Stack>
				}
			/>
		</SampleFrame>
	);
}

function Fields() {
	const [text, setText] = useState("");
	const [password, setPassword] = useState("");
	const [search, setSearch] = useState("");
	const [day, setDay] = useState<string | null>(null);
	const [birth, setBirth] = useState<string | null>("1948");
	const [time, setTime] = useState<string | null>("19:30");
	const [count, setCount] = useState<number | null>(null);
	const [person, setPerson] = useState<string | null>(null);
	const [kind, setKind] = useState<"monthly" | "thematic" | null>(null);
	const [unit, setUnit] = useState<"a" | "b" | null>(null);
	const [agreed, setAgreed] = useState(true);
	return (
		<Section title="Ô nhập">
			<Stack>
				<SearchField
					label="Tìm theo tên"
					value={search}
					onChange={setSearch}
					found="26 đồng chí"
				/>
				<TextField
					label="Tên đăng nhập"
					hint="Ghi trên phiếu kích hoạt."
					problem="Nhập tên đăng nhập trước."
					value={text}
					onChange={setText}
				/>
				<PasswordField
					label="Mật khẩu"
					autoComplete="current-password"
					value={password}
					onChange={setPassword}
				/>
				<DateField label="Ngày họp" value={day} onChange={setDay} />
				<DateField
					label="Ngày sinh"
					partial
					value={birth}
					onChange={setBirth}
				/>
				<TimeField label="Giờ họp" value={time} onChange={setTime} />
				<NumberField
					label="Số phút dự kiến"
					unit="phút"
					whole
					min={1}
					value={count}
					onChange={setCount}
				/>
				<PersonPicker
					label="Người thực hiện"
					hint="Một nhiệm vụ chỉ giao một người."
					people={PEOPLE}
					value={person}
					onChange={setPerson}
				/>
				<ChoiceField
					label="Loại kỳ họp"
					choices={[
						{ value: "monthly", label: "Thường kỳ" },
						{
							value: "thematic",
							label: "Chuyên đề",
							note: "Mỗi quý ít nhất một kỳ.",
						},
					]}
					value={kind}
					onChange={setKind}
				/>
				<PickField
					label="Chi bộ"
					choices={[
						{ value: "a", label: "Chi bộ thôn Yên Lộc" },
						{ value: "b", label: "Chi bộ thôn An Khê" },
					]}
					value={unit}
					onChange={setUnit}
				/>
				<CheckField
					label="Gửi cho cả cấp ủy viên phụ trách"
					hint="Đồng chí Tạ Thu Cúc."
					checked={agreed}
					onChange={setAgreed}
				/>
				<FileField
					label="Chọn tệp danh sách"
					hint="Tệp .xlsx, không quá 20 MB."
					accept=".xlsx"
					onPick={() => {}}
				/>
			</Stack>
		</Section>
	);
}

function States() {
	return (
		<Section title="Trạng thái">
			<Buttons>
				{STATES.map((state) => (
					<StateTag key={state} state={state} />
				))}
			</Buttons>
			<ProgressCount
				label="Đang nhập danh sách"
				done={120}
				total={431}
				cancel={{ label: "Dừng nhập", run: () => {} }}
			/>
			<ProblemNotice
				where="Dòng 37, cột Ngày sinh"
				what="31/02/1971 không có thật."
				todo="Sửa ngày rồi nhập lại."
			>
				<Button compact>Sửa dòng 37</Button>
			</ProblemNotice>
			<LoadingBars shape="lines" />
			<EmptyState action={<Button compact>Bỏ bớt điều kiện</Button>}>
				Không có chi bộ nào khớp. Bỏ bớt điều kiện.
			</EmptyState>
		</Section>
	);
}

function Dialogs() {
	const [closing, setClosing] = useState(false);
	const [asking, setAsking] = useState(false);
	const say = useToast();
	return (
		<Section title="Hộp thoại">
			<Stack gap="small">
				<Button kind="main" onClick={() => setClosing(true)}>
					Đóng kỳ họp
				</Button>
				<Button onClick={() => setAsking(true)}>Ghi lý do</Button>
				<Button
					kind="quiet"
					onClick={() =>
						say({
							text: "Đã xóa mục 3 khỏi chương trình.",
							undo: { label: "Lấy lại", run: () => {} },
						})
					}
				>
					Xóa mục 3
				</Button>
				<Button kind="plain">Xem thêm</Button>
				<Button kind="main" why="Còn 1 nhiệm vụ chưa có thời hạn.">
					Phát thông báo
				</Button>
				<Button busy>Đang gửi</Button>
			</Stack>
			<ConsequenceDialog
				open={closing}
				title="Đóng kỳ họp tháng 11/2026"
				consequences={[
					"Biên bản và nghị quyết được chốt, không sửa được nữa.",
					"4 nhiệm vụ được giao cho 4 đồng chí.",
					"Phiếu tự chấm 88 điểm được gửi lên Đảng ủy xã.",
				]}
				afterwards="Sau khi đóng, chỉ có thể bổ sung phụ lục ghi ngày."
				confirm="Đóng kỳ họp"
				onConfirm={() => setClosing(false)}
				onClose={() => setClosing(false)}
			/>
			<ReasonDialog
				open={asking}
				title="Phát khi còn thiếu tài liệu"
				label="Vì sao vẫn phát lúc này"
				hint="Câu này được lưu cùng thông báo."
				confirm="Phát thông báo"
				onConfirm={() => setAsking(false)}
				onClose={() => setAsking(false)}
			>
				<p>Còn thiếu dự thảo nghị quyết và tài liệu gửi trước.</p>
			</ReasonDialog>
		</Section>
	);
}
