import { useRouter } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { dayOf } from "../../../charter/calendar.ts";
import { tidy } from "../../../charter/names.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Button, ButtonLink, Buttons } from "../../../kit/Button.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { DateField } from "../../../kit/DateField.tsx";
import { useAct, useView } from "../../../kit/data.tsx";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { Fold } from "../../../kit/Fold.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { PickField } from "../../../kit/PickField.tsx";
import { ProblemNotice } from "../../../kit/ProblemNotice.tsx";
import { Section } from "../../../kit/Section.tsx";
import { TextField } from "../../../kit/TextField.tsx";
import { useToast } from "../../../kit/Toast.tsx";
import type { addMember } from "../actions/add-member.ts";
import { CLOSED_FIELD } from "../labels.ts";
import type { places } from "../views.ts";
import { FieldGrid } from "./file/FieldGrid.tsx";
import { OtherFields, PartyFields } from "./file/FileFields.tsx";
import { EMPTY, type FileForm, obstacleIn, valuesOf } from "./file/form.ts";
import type { Place } from "./list/MemberFilter.tsx";

/** The office adds one member to the roll of a cell. */
export function AddMemberPage() {
	const where = useView<typeof places>("member.places", {});
	return (
		<>
			<PageTitle
				back={{ href: "/dang-vien", label: "Đảng viên" }}
				title="Thêm đảng viên"
				note="Cần có chi bộ, họ tên, ngày sinh, giới tính, loại đảng viên, ngày vào Đảng. Mục khác ghi sau."
			/>
			<Awaiting of={where}>
				{(found) => <AddForm cells={found.filter((p) => p.mayAdd)} />}
			</Awaiting>
		</>
	);
}

type NewForm = FileForm & {
	unitId: string | null;
	name: string;
	birth: string | null;
	from: string | null;
	card: string;
	ethnicity: string;
	religion: string;
};

const BLANK: NewForm = {
	...EMPTY,
	unitId: null,
	name: "",
	birth: null,
	from: null,
	card: "",
	ethnicity: "",
	religion: "",
};

function AddForm({ cells }: { cells: readonly Place[] }) {
	const [only, ...others] = cells;
	const [form, setForm] = useState<NewForm>({
		...BLANK,
		unitId: only && others.length === 0 ? only.id : null,
	});
	const add = useAct<typeof addMember>("member.add");
	const { history } = useRouter();
	const say = useToast();
	const fill = (part: Partial<NewForm>) => setForm({ ...form, ...part });
	const today = dayOf(new Date());

	const save = (submit: FormEvent) => {
		submit.preventDefault();
		const { unitId, birth, from } = form;
		const values = valuesOf(form);
		if (!unitId || !birth || !values) return;
		const name = asName(form.name);
		const closed = {
			card: form.card.trim() || null,
			ethnicity: form.ethnicity.trim() || null,
			religion: form.religion.trim() || null,
		};
		add.run(
			{ ...values, ...closed, unitId, from, name, birth },
			({ memberId }) => {
				say({ text: `Đã thêm đồng chí ${name}.` });
				history.replace(`/dang-vien/${memberId}`);
			},
		);
	};

	if (!only)
		return (
			<EmptyState
				action={<ButtonLink href="/dang-vien">Về danh sách</ButtonLink>}
			>
				Việc thêm đảng viên do văn phòng cấp ủy làm, theo đề nghị của chi bộ.
			</EmptyState>
		);
	return (
		<form onSubmit={save}>
			<Stack>
				<Section title="Đảng viên">
					<FieldGrid>
						<PickField
							label="Chi bộ"
							empty="Chọn chi bộ"
							choices={cells.map(({ id, name }) => ({
								value: id,
								label: name,
							}))}
							value={form.unitId}
							onChange={(unitId) => fill({ unitId })}
						/>
						<TextField
							label="Họ và tên"
							value={form.name}
							maxLength={120}
							onChange={(name) => fill({ name })}
							onBlur={() => fill({ name: asName(form.name) })}
						/>
						<DateField
							partial
							label="Ngày sinh"
							hint="Hồ sơ cũ chỉ có năm thì ghi năm."
							value={form.birth}
							onChange={(birth) => fill({ birth })}
						/>
						<PartyFields form={form} onFill={fill} />
						<DateField
							label="Có trong danh sách chi bộ từ ngày"
							hint="Để trống khi không rõ."
							value={form.from}
							onChange={(from) => fill({ from })}
						/>
					</FieldGrid>
				</Section>
				<Section
					title="Thông tin khép kín"
					note="Được mã hóa khi lưu. Muốn xem lại phải ghi lý do."
				>
					<FieldGrid>
						<TextField
							label={CLOSED_FIELD.card}
							hint="12 chữ số trên thẻ."
							inputMode="numeric"
							value={form.card}
							maxLength={12}
							problem={cardProblem(form.card)}
							onChange={(card) => fill({ card: card.replace(/\D/g, "") })}
						/>
						<TextField
							label={CLOSED_FIELD.ethnicity}
							value={form.ethnicity}
							maxLength={100}
							onChange={(ethnicity) => fill({ ethnicity })}
						/>
						<TextField
							label={CLOSED_FIELD.religion}
							hint="Ghi “không” nếu không theo tôn giáo."
							value={form.religion}
							maxLength={100}
							onChange={(religion) => fill({ religion })}
						/>
					</FieldGrid>
				</Section>
				<Fold title="Thông tin khác" note="quê quán, nơi ở, trình độ …">
					<FieldGrid>
						<OtherFields form={form} onFill={fill} />
					</FieldGrid>
				</Fold>
				{add.problem && <ProblemNotice problem={add.problem} />}
				<Buttons>
					<Button
						kind="main"
						type="submit"
						busy={add.busy}
						why={whatIsMissing(form, today)}
					>
						Thêm đảng viên
					</Button>
					<ButtonLink kind="quiet" href="/dang-vien">
						Để sau
					</ButtonLink>
				</Buttons>
			</Stack>
		</form>
	);
}

/** A typed name with a capital at every word. */
const asName = (typed: string): string =>
	tidy(typed).replace(/(^| )\S/gu, (start) => start.toLocaleUpperCase("vi"));

const CARD_DIGITS = 12;

const cardProblem = (card: string): string | undefined =>
	card === "" || card.length === CARD_DIGITS
		? undefined
		: `Mới có ${card.length} trên ${CARD_DIGITS} chữ số.`;

const whatIsMissing = (form: NewForm, today: string): string | undefined =>
	form.unitId === null
		? "Chọn chi bộ trước."
		: (obstacleIn(form, form, today) ?? cardProblem(form.card));
