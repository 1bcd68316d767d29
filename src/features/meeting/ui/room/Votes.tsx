import { showPercent } from "../../../../charter/calendar.ts";
import { ButtonLink, Buttons } from "../../../../kit/Button.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { StateTag } from "../../../../kit/StateTag.tsx";
import { BALLOT_STATE } from "../../../ballot/labels.ts";
import { MATTER, VOTE_FORM } from "../../labels/words.ts";
import { percent } from "../../rules/attendance.ts";
import type { Vote } from "../../schema/record.ts";
import type { Room } from "../Answers.tsx";

/** Every vote with its base and result, and the secret ballots that are open. */
export function Votes(props: { room: Room; recording: boolean }) {
	const { votes, ballots } = props.room.dossier;
	const others = ballots.filter(({ state }) => state !== "counted");
	return (
		<Section title="Biểu quyết">
			{votes.length + others.length === 0 ? (
				<Soft>Chưa biểu quyết.</Soft>
			) : (
				<Rows name="Biểu quyết">
					{others.map(({ id, title, state, cast, entitled }) => (
						<Row
							key={id}
							title={title}
							note={`Phiếu kín trên thiết bị. ${BALLOT_STATE[state]}, ${cast}/${entitled} phiếu.`}
						>
							{state === "open" && (
								<Buttons>
									<ButtonLink compact kind="main" href={`/bo-phieu/${id}`}>
										Bỏ phiếu
									</ButtonLink>
									{props.recording && (
										<ButtonLink compact href={`/hom-phieu/${id}`}>
											Hòm phiếu
										</ButtonLink>
									)}
								</Buttons>
							)}
						</Row>
					))}
					{votes.map((vote) => (
						<Row
							key={vote.id}
							title={vote.title}
							{...(vote.form === "electronic"
								? { href: `/bo-phieu/${vote.id}` }
								: {})}
							note={`${MATTER[vote.matter]}, ${VOTE_FORM[vote.form]}. ${countOf(vote)}`}
						>
							<StateTag state={vote.passed ? "done" : "late"}>
								{vote.passed ? "Thông qua" : "Không thông qua"}
							</StateTag>
						</Row>
					))}
				</Rows>
			)}
		</Section>
	);
}

function countOf(vote: Vote): string {
	const { inFavour, against, abstained, invalid, base } = vote;
	const share = percent(inFavour, base);
	const rest = [
		against > 0 && `không tán thành ${against}`,
		abstained > 0 && `không biểu quyết ${abstained}`,
		invalid > 0 && `không hợp lệ ${invalid}`,
	].filter((part) => part !== false);
	const others = rest.length > 0 ? `, ${rest.join(", ")}` : "";
	return `Tán thành ${inFavour}/${base}${share === null ? "" : `, ${showPercent(share)}`}${others}.`;
}
