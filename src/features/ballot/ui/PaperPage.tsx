import { Awaiting } from "../../../kit/Awaiting.tsx";
import { ButtonLink } from "../../../kit/Button.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import { Notice } from "../../../kit/Notice.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { BALLOT_STATE, WHY_NOT } from "../labels.ts";
import type { paper as paperView } from "../views.ts";
import type { Paper } from "./Answers.tsx";
import { Outcome } from "./Outcome.tsx";
import { Marking } from "./paper/Marking.tsx";
import { Receipt } from "./paper/Receipt.tsx";

const POLL_MS = 5_000;

/** The voter's page: mark, look once more, cast; afterwards the receipt and, once counted, the result. */
export function PaperPage({ ballotId }: { ballotId: string }) {
	const asked = useView<typeof paperView>(
		"ballot.paper",
		{ ballotId },
		{ every: POLL_MS },
	);
	return (
		<Awaiting of={asked} shape="page">
			{(paper) => <PaperShown paper={paper} />}
		</Awaiting>
	);
}

function PaperShown({ paper }: { paper: Paper }) {
	const { ballot, mine, leads } = paper;
	return (
		<>
			<PageTitle
				back={{ href: "/", label: "Việc của tôi" }}
				title={ballot.title}
				note={`Bỏ phiếu kín. ${BALLOT_STATE[ballot.state]}.`}
			/>
			<Stack>
				{ballot.state === "open" &&
					ballot.recipient &&
					mine?.whyNot === null &&
					!mine.voted && (
						<Marking ballot={ballot} recipient={ballot.recipient} />
					)}
				{mine?.voted && <Receipt ballot={ballot} />}
				{ballot.state === "open" && mine?.whyNot !== null && (
					<Notice icon="people">{whyNotInWords(mine)}</Notice>
				)}
				{ballot.state === "open" && (
					<p>
						Đã có {ballot.cast}/{ballot.entitled} phiếu. Kết quả chỉ hiện sau
						khi kiểm phiếu.
					</p>
				)}
				<Outcome ballot={ballot} />
				{leads && (
					<ButtonLink href={`/hom-phieu/${ballot.id}`}>Mở hòm phiếu</ButtonLink>
				)}
			</Stack>
		</>
	);
}

const whyNotInWords = (mine: Paper["mine"]): string =>
	mine?.whyNot
		? `Đồng chí không bỏ phiếu trong cuộc này: ${WHY_NOT[mine.whyNot]}.`
		: "Đồng chí không có trong danh sách bỏ phiếu đã chốt khi mở.";
