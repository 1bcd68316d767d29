import { useState } from "react";
import { monthOf, showDay } from "../../../../charter/calendar.ts";
import { Button, ButtonLink } from "../../../../kit/Button.tsx";
import { Card } from "../../../../kit/Card.tsx";
import { Legend } from "../../../../kit/Legend.tsx";
import { Link } from "../../../../kit/Link.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { YearGrid } from "../../../../kit/YearGrid.tsx";
import type { CellMonth } from "../Answers.tsx";
import { RegisterDialog } from "./RegisterDialog.tsx";
import css from "./YearCard.module.css";
import { monthSquare, QUARTERS, thematicSquare } from "./YearSquares.tsx";

/** The year of the cell: twelve months, four thematic meetings, each opens its meeting. */
export function YearCard({ cell }: { cell: CellMonth }) {
	const [registering, setRegistering] = useState(false);
	const year = Number(cell.month.slice(0, 4));
	const at = `/chi-bo/${cell.unit.id}`;
	const shownId = cell.meeting?.dossier.meeting.id ?? null;
	return (
		<Card>
			<div className={css.head}>
				<h2>Năm {year}</h2>
				<Link href={`${at}/${year - 1}-12`} aria-label={`Xem năm ${year - 1}`}>
					{year - 1}
				</Link>
				<Link href={`${at}/${year + 1}-01`} aria-label={`Xem năm ${year + 1}`}>
					{year + 1}
				</Link>
			</div>
			<Soft>{yearInWords(cell)}</Soft>
			{cell.followers.length > 0 && (
				<Soft>Cấp ủy viên theo dõi: {cell.followers.join(", ")}.</Soft>
			)}
			<YearGrid
				lastName="Chuyên đề"
				rows={QUARTERS.map((quarter, row) => {
					const thematic = cell.thematic[row];
					return {
						name: `Quý ${quarter}`,
						months: cell.squares.slice(row * 3, row * 3 + 3).map((square) =>
							monthSquare(square, {
								href: `${at}/${square.month}`,
								shown: square.meetingId
									? square.meetingId === shownId
									: square.month === cell.month && shownId === null,
							}),
						),
						...(thematic
							? {
									last: thematicSquare(thematic, {
										...(thematic.meetingId && thematic.on
											? {
													href: `${at}/${monthOf(thematic.on)}?ky=${thematic.meetingId}`,
												}
											: {}),
										shown:
											thematic.meetingId !== null &&
											thematic.meetingId === shownId,
									}),
								}
							: {}),
					};
				})}
			/>
			<Legend
				items={[
					{ icon: "late", word: "Họp muộn" },
					{ icon: "x", word: "Thiếu" },
					{ icon: "gap", word: "Điểm chưa khớp" },
					{ icon: "clock", word: "Chờ cấp ủy chấm" },
				]}
			/>
			<ButtonLink wide kind="quiet" href={`/dai-hoi/chi-bo/${cell.unit.id}`}>
				Đại hội chi bộ
			</ButtonLink>
			{cell.may.prepare && (
				<>
					<Button wide onClick={() => setRegistering(true)}>
						Đăng ký họp chuyên đề
					</Button>
					<RegisterDialog
						cell={cell}
						open={registering}
						onClose={() => setRegistering(false)}
					/>
				</>
			)}
		</Card>
	);
}

function yearInWords({ squares, thematic, today }: CellMonth): string {
	const held = squares.filter((s) => s.state === "held" || s.state === "late");
	const late = squares.filter((s) => s.state === "late").length;
	const missing = squares.filter((s) => s.state === "missing");
	const quarters = thematic.filter((t) => t.state === "missing");
	const overdue = squares.find((s) => s.state === "overdue");
	return [
		held.length === 0
			? "Chưa họp kỳ nào."
			: `Đã họp ${held.length} kỳ${late > 0 ? `, ${late} kỳ muộn` : ""}.`,
		missing.length > 0 &&
			`Thiếu tháng ${missing.map((s) => Number(s.month.slice(5))).join(", ")}.`,
		quarters.length > 0 &&
			`Thiếu chuyên đề quý ${quarters.map((t) => QUARTERS[t.quarter - 1]).join(", ")}.`,
		overdue?.on &&
			overdue.on < today &&
			`Kỳ họp ngày ${showDay(overdue.on)} chưa diễn ra.`,
	]
		.filter(Boolean)
		.join(" ");
}
