import { useState } from "react";
import { Button, ButtonLink, Buttons } from "../../../../kit/Button.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import type { withdrawNominee } from "../../actions/withdraw-nominee.ts";
import { ELECTION, SENTENCES } from "../../labels.ts";
import type { Shown, ShownElection } from "../Answers.tsx";
import { NomineeDialog } from "./NomineeDialog.tsx";
import { PaperLinks } from "./PaperLinks.tsx";
import { PaperRoundDialog } from "./PaperRoundDialog.tsx";
import { RoundOpening } from "./RoundOpening.tsx";
import { Rounds } from "./Rounds.tsx";

type InElection = { shown: Shown; election: ShownElection };

/** One election: its rounds so far, the list of the next one, and how it is voted on. */
export function ElectionPart(props: InElection & { leads: boolean }) {
	const { shown, election, leads } = props;
	const { seats, elected, left, openBallotId } = election;
	return (
		<Section
			title={ELECTION[election.election]}
			note={`Bầu ${seats} người, đã bầu ${elected.length}.`}
		>
			<Stack>
				<Rounds election={election} rules={shown.rules} />
				{election.rounds.length > 0 && (
					<Buttons>
						<PaperLinks
							congressId={shown.congress.id}
							papers={[
								{
									paper: `count-${election.election}`,
									words: "Biên bản kiểm phiếu",
								},
							]}
						/>
					</Buttons>
				)}
				{openBallotId && (
					<Buttons>
						<ButtonLink kind="main" href={`/bo-phieu/${openBallotId}`}>
							Bỏ phiếu
						</ButtonLink>
						{leads && (
							<ButtonLink href={`/hom-phieu/${openBallotId}`}>
								Hòm phiếu
							</ButtonLink>
						)}
					</Buttons>
				)}
				{leads && !openBallotId && left > 0 && (
					<NextRound shown={shown} election={election} />
				)}
			</Stack>
		</Section>
	);
}

function NextRound({ shown, election }: InElection) {
	const [asking, setAsking] = useState<"nominee" | "device" | "paper" | null>(
		null,
	);
	const withdraw = useAct<typeof withdrawNominee>("congress.withdraw-nominee");
	const { list, refused, surplus, obstacle, left } = election;
	const close = () => setAsking(null);
	const why = obstacle ? sentenceOf(obstacle) : undefined;
	return (
		<>
			{list.length === 0 ? (
				<Soft>Danh sách bầu cử chưa có ai.</Soft>
			) : (
				<Rows name={`Danh sách ${ELECTION[election.election]}`}>
					{list.map(({ memberId, name, birth }) => (
						<Row
							key={memberId}
							title={name}
							note={`Sinh năm ${birth.slice(0, 4)}`}
							end={
								<Button
									compact
									kind="quiet"
									aria-label={`Rút tên ${name}`}
									onClick={() =>
										withdraw.run({
											congressId: shown.congress.id,
											election: election.election,
											memberId,
										})
									}
								>
									Rút tên
								</Button>
							}
						/>
					))}
				</Rows>
			)}
			{refused.map(({ memberId, name, supporters }) => (
				<Soft key={memberId}>
					{name}: {supporters} người tán thành, chưa đủ để vào danh sách.
				</Soft>
			))}
			{surplus.over && (
				<Notice tone="warning">
					Số dư {surplus.surplus} người, {surplus.percent}% của {left}. Quy định
					nhiều nhất {shown.rules.surplusMost}%.
				</Notice>
			)}
			{withdraw.problem && <ProblemNotice problem={withdraw.problem} />}
			<Buttons>
				<Button icon="plus" onClick={() => setAsking("nominee")}>
					Thêm người
				</Button>
				<Button kind="main" why={why} onClick={() => setAsking("device")}>
					Bỏ phiếu trên thiết bị
				</Button>
				{!why && (
					<Button onClick={() => setAsking("paper")}>
						Ghi kết quả phiếu giấy
					</Button>
				)}
			</Buttons>
			{asking === "nominee" && (
				<NomineeDialog shown={shown} election={election} onClose={close} />
			)}
			{asking === "device" && (
				<RoundOpening shown={shown} election={election} onClose={close} />
			)}
			{asking === "paper" && (
				<PaperRoundDialog shown={shown} election={election} onClose={close} />
			)}
		</>
	);
}

const SAID: Record<string, (facts: Record<string, unknown>) => string> =
	SENTENCES;

const sentenceOf = (obstacle: NonNullable<ShownElection["obstacle"]>): string =>
	SAID[obstacle.code]?.(obstacle.facts) ?? "";
