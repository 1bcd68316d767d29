import { useState } from "react";
import { dayOf, showDate } from "../../../../charter/calendar.ts";
import { Button, Buttons } from "../../../../kit/Button.tsx";
import { Dialog, DialogButtons } from "../../../../kit/Dialog.tsx";
import { useAct, useView } from "../../../../kit/data.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { endFeed } from "../../actions/end-feed.ts";
import type { makeFeed } from "../../actions/make-feed.ts";
import type { makeOwnFeed } from "../../actions/make-own-feed.ts";
import type { feeds } from "../../views/feeds.ts";
import css from "./Feeds.module.css";

/** The addresses under which the calendar of a phone or an office program follows the meetings. */
export function Feeds(props: {
	cells: readonly { unitId: string; name: string }[];
}) {
	const known = useView<typeof feeds>("meeting.feeds", {});
	const make = useAct<typeof makeFeed>("meeting.make-feed", {
		invalidates: ["meeting.feeds"],
	});
	const makeOwn = useAct<typeof makeOwnFeed>("meeting.make-own-feed", {
		invalidates: ["meeting.feeds"],
	});
	const end = useAct<typeof endFeed>("meeting.end-feed", {
		invalidates: ["meeting.feeds"],
	});
	const [address, tell] = useState<string | null>(null);
	const get = (unitId: string | null) => {
		const told = (made: { address: string }) => tell(made.address);
		if (unitId) make.run({ unitId }, told);
		else makeOwn.run({}, told);
	};
	const nameOf = (unitId: string | null) =>
		unitId
			? (props.cells.find((cell) => cell.unitId === unitId)?.name ?? "Chi bộ")
			: "Lịch của tôi";
	const open = known.data ?? [];
	const offered = [
		{ unitId: null, name: "Lịch của tôi" },
		...(props.cells.length === 1 ? [] : props.cells),
	].filter(({ unitId }) => !open.some((feed) => feed.unitId === unitId));
	const [own, ...cells] = offered;
	return (
		<Section
			title="Xem lịch trên điện thoại"
			note="Ứng dụng lịch tự cập nhật ngày, giờ, nơi họp. Ai có đường dẫn đều xem được."
		>
			{open.length > 0 && (
				<Rows name="Đường dẫn đang dùng">
					{open.map(({ feedId, unitId, madeAt, seenAt }) => (
						<Row
							key={feedId}
							title={nameOf(unitId)}
							note={`Lấy ngày ${showDate(dayOf(new Date(madeAt)))}. ${seenAt ? `Đọc gần nhất ngày ${showDate(dayOf(new Date(seenAt)))}.` : "Chưa có ứng dụng nào đọc."}`}
							end={
								<Buttons>
									<Button
										compact
										kind="quiet"
										busy={make.busy}
										onClick={() => get(unitId)}
									>
										Lấy đường dẫn mới
									</Button>
									<Button
										compact
										kind="plain"
										busy={end.busy}
										onClick={() => end.run({ feedId })}
									>
										Ngừng
									</Button>
								</Buttons>
							}
						/>
					))}
				</Rows>
			)}
			{make.problem && <ProblemNotice problem={make.problem} />}
			{makeOwn.problem && <ProblemNotice problem={makeOwn.problem} />}
			{end.problem && <ProblemNotice problem={end.problem} />}
			<Buttons>
				{[...(own ? [own] : []), ...cells.slice(0, 3)].map(
					({ unitId, name }) => (
						<Button
							key={name}
							kind="quiet"
							icon="calendar"
							busy={make.busy}
							onClick={() => get(unitId)}
						>
							{unitId ? `Lịch của ${name}` : "Lấy đường dẫn lịch của tôi"}
						</Button>
					),
				)}
			</Buttons>
			{address && <Told address={address} onClose={() => tell(null)} />}
		</Section>
	);
}

function Told({ address, onClose }: { address: string; onClose: () => void }) {
	const say = useToast();
	const copy = () =>
		navigator.clipboard
			?.writeText(address)
			.then(() => say({ text: "Đã sao chép đường dẫn." }));
	return (
		<Dialog open title="Đường dẫn lịch" onClose={onClose}>
			<p className={css.address}>{address}</p>
			<Notice>
				Chỉ hiện một lần. Trong ứng dụng lịch, chọn thêm lịch từ địa chỉ (URL)
				rồi dán vào.
			</Notice>
			<DialogButtons>
				{"clipboard" in navigator && (
					<Button kind="main" onClick={copy}>
						Sao chép
					</Button>
				)}
				<Button kind="quiet" onClick={onClose}>
					Đóng
				</Button>
			</DialogButtons>
		</Dialog>
	);
}
