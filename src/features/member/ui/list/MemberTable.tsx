import type { ReactNode } from "react";
import { type IsoDate, showDate } from "../../../../charter/calendar.ts";
import { type Column, DataTable } from "../../../../kit/DataTable.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { bornWords, CLASS, postWords } from "../../labels.ts";
import { StandingTags } from "../StandingTags.tsx";
import type { Listed } from "./found.ts";
import css from "./MemberTable.module.css";

/** Members in name order; a row opens the member. */
export function MemberTable(props: {
	members: readonly Listed[];
	today: IsoDate;
	/** Where the reader sees more than one cell. */
	manyCells: boolean;
	empty: ReactNode;
}) {
	const { members, today, manyCells } = props;
	const columns: Column<Listed>[] = [
		{
			id: "name",
			head: "Họ và tên",
			names: true,
			width: "14rem",
			cell: (member) => member.name,
		},
		{
			id: "born",
			head: "Giới tính, ngày sinh",
			phone: "line",
			width: "16rem",
			cell: (member) => bornWords(member, today),
		},
		manyCells ? cellColumn : postColumn,
		{
			id: "admitted",
			head: "Vào Đảng",
			phone: "none",
			width: "6.5rem",
			cell: ({ admitted }) => showDate(admitted),
		},
		{
			id: "standing",
			head: "Tình trạng",
			phone: "line",
			width: "16rem",
			cell: (member) => (
				<StandingTags
					probationary={member.class === "probationary"}
					participations={member.participations}
					otherwise={<span className={css.desk}>{CLASS.official}</span>}
				/>
			),
		},
	];
	return (
		<DataTable
			caption="Danh sách đảng viên theo thứ tự tên"
			columns={columns}
			rows={members}
			keyOf={({ id }) => id}
			hrefOf={({ id }) => `/dang-vien/${id}`}
			empty={props.empty}
		/>
	);
}

const posts = (member: Listed) => postWords(member.posts);

const cellColumn: Column<Listed> = {
	id: "cell",
	head: "Chi bộ, nhiệm vụ",
	phone: "line",
	cell: (member) => (
		<>
			{member.unitName}
			{member.posts.length > 0 && <Soft>{posts(member)}</Soft>}
		</>
	),
};

const postColumn: Column<Listed> = {
	id: "posts",
	head: "Nhiệm vụ",
	phone: "line",
	cell: posts,
};
