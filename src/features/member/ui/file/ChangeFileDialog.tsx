import { useState } from "react";
import { Button } from "../../../../kit/Button.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { changeMember } from "../../actions/change-member.ts";
import { FieldGrid } from "./FieldGrid.tsx";
import { OtherFields, PartyFields } from "./FileFields.tsx";
import {
	differing,
	type FileForm,
	formOf,
	obstacleIn,
	valuesOf,
} from "./form.ts";
import type { Shown } from "./shown.ts";

/** Changes the open part of a file; only what differs is sent. */
export function ChangeFileDialog(props: { shown: Shown; onClose: () => void }) {
	const { file, today } = props.shown;
	const [form, setForm] = useState(() => formOf(file));
	const change = useAct<typeof changeMember>("member.change");
	const say = useToast();
	const fill = (part: Partial<FileForm>) => setForm({ ...form, ...part });
	const before = valuesOf(formOf(file));
	const after = valuesOf(form);
	const changes = before && after ? differing(after, before) : null;

	return (
		<Dialog
			open
			firm
			wide
			title={`Sửa thông tin đồng chí ${file.name}`}
			onClose={props.onClose}
		>
			<Notice>
				Họ tên và ngày sinh chỉ sửa theo quy trình, sau khi có quyết định.
			</Notice>
			<FieldGrid>
				<PartyFields form={form} onFill={fill} />
				<OtherFields form={form} onFill={fill} />
			</FieldGrid>
			<DialogEnd problem={change.problem} onClose={props.onClose}>
				<Button
					kind="main"
					busy={change.busy}
					why={
						obstacleIn(form, file, today) ??
						(isEmpty(changes) ? "Chưa sửa mục nào." : undefined)
					}
					onClick={() =>
						changes &&
						change.run({ memberId: file.id, changes }, () => {
							props.onClose();
							say({ text: `Đã sửa thông tin đồng chí ${file.name}.` });
						})
					}
				>
					Lưu thông tin
				</Button>
			</DialogEnd>
		</Dialog>
	);
}

const isEmpty = (changes: object | null): boolean =>
	Object.keys(changes ?? {}).length === 0;
