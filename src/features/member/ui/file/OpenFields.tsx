import { useState } from "react";
import { showDate } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { Fold } from "../../../../kit/Fold.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { OPEN_FIELDS, SEX } from "../../labels.ts";
import { ChangeFileDialog } from "./ChangeFileDialog.tsx";
import { FieldList } from "./FieldList.tsx";
import type { Shown } from "./shown.ts";

/** What the file holds beside the closed fields; who keeps the records may change it. */
export function OpenFields({ shown }: { shown: Shown }) {
	const { file, may } = shown;
	const [changing, setChanging] = useState(false);
	const fields = OPEN_FIELDS.map(({ key, label }) => ({
		name: label,
		value: file[key],
	}));
	const missing = fields.filter(({ value }) => value === null);
	return (
		<Section title="Thông tin hồ sơ">
			<FieldList
				two
				fields={[
					{ name: "Giới tính", value: SEX[file.sex] },
					{ name: "Ngày sinh", value: showDate(file.birth) },
					{ name: "Ngày vào Đảng", value: showDate(file.admitted) },
					...(file.class === "official" ? [officialOn(file.official)] : []),
					...fields.filter(({ value }) => value !== null),
				]}
			/>
			{missing.length > 0 && (
				<Fold bare title={`${missing.length} mục chưa ghi`}>
					<FieldList two fields={missing} />
				</Fold>
			)}
			{may.change && (
				<Button icon="edit" onClick={() => setChanging(true)}>
					Sửa thông tin
				</Button>
			)}
			{changing && (
				<ChangeFileDialog shown={shown} onClose={() => setChanging(false)} />
			)}
		</Section>
	);
}

const officialOn = (day: string | null) => ({
	name: "Ngày chính thức",
	value: day && showDate(day),
});
