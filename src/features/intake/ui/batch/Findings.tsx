import { DataTable } from "../../../../kit/DataTable.tsx";
import { Fold } from "../../../../kit/Fold.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { PROBLEM_NAME } from "../../labels/problems.ts";
import { claimSentence } from "../../labels/words.ts";
import type { Summary } from "../../schema/batch.ts";

/** What was put right by itself, subtotals that do not agree, and people of one name who are not one. */
export function Findings({ summary }: { summary: Summary }) {
	const { warnings, claims, sameNames } = summary;
	return (
		<>
			{claims.length > 0 && (
				<Notice tone="warning">
					<p>Số cộng trong tệp không khớp với số đếm được:</p>
					<ul>
						{claims.map((claim) => (
							<li key={`${claim.sheet} ${claim.row} ${claim.figure}`}>
								{claimSentence(claim)}
							</li>
						))}
					</ul>
				</Notice>
			)}
			{warnings.length > 0 && (
				<Fold
					title="Nếp đã tự hiểu hoặc tự sửa"
					note={`${warnings.length} loại`}
				>
					<Rows name="Đã tự sửa">
						{warnings.map(({ kind, count }) => (
							<Row
								key={kind}
								title={PROBLEM_NAME[kind]}
								end={`${count} dòng`}
							/>
						))}
					</Rows>
				</Fold>
			)}
			{sameNames.length > 0 && (
				<Fold title="Cùng tên, khác người" note={`${sameNames.length} tên`}>
					<Rows name="Cùng tên, khác người">
						{sameNames.map(({ name, rows }) => (
							<Row
								key={rows.map(({ row }) => row).join()}
								title={name}
								end={`dòng ${rows.map(({ row }) => row).join(", ")}`}
							/>
						))}
					</Rows>
				</Fold>
			)}
		</>
	);
}

/** The people of the list by cell. */
export function Figures({ summary }: { summary: Summary }) {
	const { figures, byUnit } = summary;
	return (
		<Fold
			title="Số đảng viên theo chi bộ"
			note={`${figures.persons} đảng viên`}
		>
			<DataTable
				caption="Số đảng viên theo chi bộ trong danh sách"
				rows={byUnit}
				keyOf={({ unitId }) => unitId ?? "none"}
				columns={[
					{
						id: "name",
						head: "Chi bộ",
						names: true,
						cell: ({ name }) => name ?? "Chưa rõ chi bộ",
					},
					{
						id: "persons",
						head: "Đảng viên",
						figure: true,
						cell: ({ persons }) => persons,
					},
					{ id: "female", head: "Nữ", figure: true, cell: (u) => u.female },
					{
						id: "probationary",
						head: "Dự bị",
						figure: true,
						cell: (u) => u.probationary,
					},
					{
						id: "exempt",
						head: "Miễn SH",
						figure: true,
						cell: (u) => u.exempt,
					},
					{ id: "away", head: "Làm ăn xa", figure: true, cell: (u) => u.away },
				]}
			/>
		</Fold>
	);
}
