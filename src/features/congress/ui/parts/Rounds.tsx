import { Notice } from "../../../../kit/Notice.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { StateTag } from "../../../../kit/StateTag.tsx";
import { shareInWords } from "../../../ballot/labels.ts";
import type { Shown, ShownElection } from "../Answers.tsx";

/** Every counted round with its votes, who is elected, and what follows where nobody is. */
export function Rounds(props: {
	election: ShownElection;
	rules: Shown["rules"];
}) {
	const { election, rules } = props;
	return (
		<>
			{election.rounds.map((round, at) => (
				<div key={round.ballotId}>
					<p>
						<b>Vòng {at + 1}.</b> Phát ra {round.issued} phiếu, thu về{" "}
						{round.papers}, hợp lệ {round.valid}, không hợp lệ {round.invalid}.
						Trúng cử khi được {shareInWords(rules.elected, round.base)}.
					</p>
					<Rows name={`Kết quả vòng ${at + 1}`}>
						{[...round.candidates]
							.sort((a, b) => b.votes - a.votes)
							.map(({ memberId, name, votes }) => (
								<Row key={memberId} title={name} note={`${votes} phiếu`}>
									{round.elected.includes(memberId) && (
										<StateTag state="done">Trúng cử</StateTag>
									)}
								</Row>
							))}
					</Rows>
					{round.tied.length > 0 && (
						<Notice tone="warning">
							{round.tied.length} người bằng phiếu ở vị trí cuối, bầu lại giữa
							những người này.
						</Notice>
					)}
				</div>
			))}
			{election.left > 0 && election.rounds.length >= rules.rounds && (
				<Notice tone="warning">
					Đã bầu {election.rounds.length} vòng, còn thiếu {election.left} người.
					Báo cáo cấp trên xem xét chỉ định.
				</Notice>
			)}
		</>
	);
}
