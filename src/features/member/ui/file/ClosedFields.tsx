import { useState } from "react";
import {
	dayOf,
	showDate,
	showTime,
	timeOf,
} from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { useAct } from "../../../../kit/data.tsx";
import type { Given } from "../../../../kit/declared.ts";
import { Fold } from "../../../../kit/Fold.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { ReasonDialog } from "../../../../kit/ReasonDialog.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import type { openClosedFields } from "../../actions/open-closed-fields.ts";
import { CLOSED_FIELD } from "../../labels.ts";
import { FieldList } from "./FieldList.tsx";
import type { Shown } from "./shown.ts";

type Opened = Given<typeof openClosedFields>;

/** Card number, ethnicity and religion: shut until somebody says why; who opened them, when and why stands under them. */
export function ClosedFields({ shown }: { shown: Shown }) {
	const { own, may, openings } = shown;
	const [asking, setAsking] = useState(false);
	const [opened, setOpened] = useState<Opened | null>(null);
	return (
		<Section
			title="Thông tin khép kín"
			note="Số thẻ, dân tộc, tôn giáo chỉ mở khi cần, có ghi lý do."
		>
			{opened ? (
				<>
					<FieldList fields={fieldsOf(opened)} />
					<Button kind="quiet" wide icon="lock" onClick={() => setOpened(null)}>
						Khép lại
					</Button>
				</>
			) : (
				<Button
					wide
					icon="lock"
					why={may.open ? undefined : whyShut(own)}
					onClick={() => setAsking(true)}
				>
					Mở thông tin khép kín
				</Button>
			)}
			<Openings openings={openings} />
			{asking && (
				<OpeningDialog
					shown={shown}
					onOpen={setOpened}
					onClose={() => setAsking(false)}
				/>
			)}
		</Section>
	);
}

const whyShut = (own: boolean): string =>
	own
		? "Muốn đối chiếu hoặc sửa, đồng chí gặp bí thư chi bộ."
		: "Chỉ bí thư và văn phòng cấp ủy được mở.";

const fieldsOf = ({ card, ethnicity, religion }: Opened) => [
	{ name: CLOSED_FIELD.card, value: card },
	{ name: CLOSED_FIELD.ethnicity, value: ethnicity },
	{ name: CLOSED_FIELD.religion, value: religion },
];

const SHORTEST_REASON = 5;

function OpeningDialog(props: {
	shown: Shown;
	onOpen: (opened: Opened) => void;
	onClose: () => void;
}) {
	const { file } = props.shown;
	const open = useAct<typeof openClosedFields>("member.open-closed-fields", {
		invalidates: ["member.file"],
	});
	const [short, setShort] = useState(false);
	return (
		<ReasonDialog
			open
			title={`Mở thông tin khép kín của đồng chí ${file.name}`}
			label="Lý do mở"
			hint="Ví dụ: lập danh sách đề nghị tặng Huy hiệu Đảng."
			confirm="Ghi lý do và mở"
			busy={open.busy}
			problem={short ? TOO_SHORT : open.problem}
			onClose={props.onClose}
			onConfirm={(reason) => {
				setShort(reason.length < SHORTEST_REASON);
				if (reason.length < SHORTEST_REASON) return;
				open.run({ memberId: file.id, reason }, (opened) => {
					props.onOpen(opened);
					props.onClose();
				});
			}}
		>
			<Notice icon="eye">
				Nếp ghi lại người mở, thời điểm và lý do. Đồng chí {file.name} đọc được
				các dòng này trong hồ sơ của mình.
			</Notice>
		</ReasonDialog>
	);
}

const TOO_SHORT = {
	what: "Lý do còn quá ngắn.",
	todo: "Viết rõ việc cần dùng đến thông tin này.",
	again: false,
};

function Openings({ openings }: Pick<Shown, "openings">) {
	if (openings.length === 0) return <Soft>Chưa ai mở các mục này.</Soft>;
	return (
		<Fold bare title={`Đã mở ${openings.length} lần: ai, khi nào, vì sao`}>
			<Rows name="Những lần đã mở">
				{openings.map(({ actorName, reason, openedAt }) => (
					<Row
						key={openedAt}
						title={actorName}
						note={`${whenWords(openedAt)}. Lý do: ${reason}`}
					/>
				))}
			</Rows>
		</Fold>
	);
}

function whenWords(instant: string): string {
	const at = new Date(instant);
	return `${showTime(timeOf(at))}, ngày ${showDate(dayOf(at))}`;
}
