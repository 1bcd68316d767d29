import { showPercent } from "../../../../charter/calendar.ts";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { StateTag } from "../../../../kit/StateTag.tsx";
import { MATTER } from "../../labels/words.ts";
import { percent } from "../../rules/attendance.ts";
import type { Vote } from "../../schema/record.ts";
import type { Room } from "../Answers.tsx";

/** Every show of hands with its base and result. */
export function Votes({ room }: { room: Room }) {
	const { votes } = room.dossier;
	return (
		<Section title="Biểu quyết">
			{votes.length === 0 ? (
				<Soft>Chưa biểu quyết.</Soft>
			) : (
				<Rows name="Biểu quyết">
					{votes.map((vote) => (
						<Row
							key={vote.id}
							title={vote.title}
							note={`${MATTER[vote.matter]}. ${countOf(vote)}`}
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

function countOf({ inFavour, against, abstained, base }: Vote): string {
	const share = percent(inFavour, base);
	const rest = [
		against > 0 && `không tán thành ${against}`,
		abstained > 0 && `không biểu quyết ${abstained}`,
	].filter((part) => part !== false);
	const others = rest.length > 0 ? `, ${rest.join(", ")}` : "";
	return `Tán thành ${inFavour}/${base}${share === null ? "" : `, ${showPercent(share)}`}${others}.`;
}
