import { useState } from "react";
import { Button } from "../../../../kit/Button.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { PersonPicker } from "../../../../kit/PersonPicker.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Section } from "../../../../kit/Section.tsx";
import type { openCongress } from "../../actions/open-congress.ts";
import type { Shown } from "../Answers.tsx";

/** Chair and note-taker are named, and the roll is frozen. */
export function Opening({ shown }: { shown: Shown }) {
	const [chairId, setChair] = useState<string | null>(null);
	const [noteTakerId, setNoteTaker] = useState<string | null>(null);
	const act = useAct<typeof openCongress>("congress.open");
	const people = shown.roll
		.filter((d) => d.class === "official")
		.map(({ memberId, name, birth }) => ({
			id: memberId,
			name,
			note: `Sinh năm ${birth.slice(0, 4)}`,
		}));
	return (
		<Section
			title="Khai mạc"
			note="Danh sách triệu tập được chốt theo hôm nay."
		>
			<Stack>
				<PersonPicker
					label="Chủ trì"
					people={people}
					value={chairId}
					onChange={setChair}
				/>
				<PersonPicker
					label="Thư ký"
					people={people}
					value={noteTakerId}
					onChange={setNoteTaker}
				/>
				{act.problem && <ProblemNotice problem={act.problem} />}
				<Button
					kind="main"
					busy={act.busy}
					why={chairId && noteTakerId ? undefined : "Chọn chủ trì và thư ký."}
					onClick={() => {
						if (chairId && noteTakerId)
							act.run({ congressId: shown.congress.id, chairId, noteTakerId });
					}}
				>
					Khai mạc đại hội
				</Button>
			</Stack>
		</Section>
	);
}
