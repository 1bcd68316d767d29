import { showTime, timeOf } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import type { settleConflict } from "../../actions/settle-conflict.ts";
import { conflictInWords } from "../../labels/entries.ts";
import type { InRoom } from "./Sheets.tsx";

/** Facts of which two devices said different things: both versions, and the chair's choice. */
export function Conflicts({ room, recording }: Omit<InRoom, "onOpen">) {
	const { conflicts, dossier } = room;
	const act = useAct<typeof settleConflict>("meeting.settle-conflict");
	if (!recording || conflicts.length === 0) return null;
	return (
		<Section
			title="Hai máy ghi khác nhau"
			note="Chủ trì chọn bản đúng. Cả hai bản đều được lưu vết."
		>
			{conflicts.map((conflict) => {
				const { about, stands, said } = conflictInWords(conflict, dossier);
				const choose = (choice: "stands" | "said") => () =>
					act.run({ conflictId: conflict.id, choice });
				return (
					<section key={conflict.id} aria-label={about}>
						<h3>{about}</h3>
						<Rows name={`Hai bản: ${about}`}>
							<Row
								title={stands}
								note="Đang có trên máy chủ."
								end={
									<Button
										compact
										kind="quiet"
										busy={act.busy}
										aria-label={`Giữ bản đang có: ${stands}`}
										onClick={choose("stands")}
									>
										Giữ bản này
									</Button>
								}
							/>
							<Row
								title={said}
								note={`Máy của đồng chí ${conflict.saidBy} ghi, đến lúc ${showTime(timeOf(new Date(conflict.saidAt)))}.`}
								end={
									<Button
										compact
										kind="quiet"
										busy={act.busy}
										aria-label={`Lấy bản đến sau: ${said}`}
										onClick={choose("said")}
									>
										Lấy bản này
									</Button>
								}
							/>
						</Rows>
					</section>
				);
			})}
			{act.problem && <ProblemNotice problem={act.problem} />}
		</Section>
	);
}
